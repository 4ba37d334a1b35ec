/// What the elements of a web page mean for its text.
enum HTMLElement {
  /// Elements whose content is no text of the page: programs, forms to fill in, ways around it.
  static let leftOut: Set<String> = [
    "head", "script", "style", "noscript", "template", "nav", "svg", "iframe", "object", "embed",
    "audio", "video", "canvas", "map", "select", "datalist", "textarea", "button", "input", "rt",
    "rp",
  ]

  /// Elements that begin and end a paragraph.
  static let blocks: Set<String> = [
    "html", "body", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt",
    "dd", "menu", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote",
    "pre", "section", "article", "header", "footer", "main", "aside", "address", "figure",
    "figcaption", "form", "fieldset", "legend", "details", "summary", "hr", "center",
  ]

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  static let listItems: Set<String> = ["li", "dd", "dt"]
}
