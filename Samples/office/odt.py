"""The parts of an OpenDocument text of a letter."""

from xml.sax.saxutils import escape

from letter import XML, chop, iso_date, spans

O_NAMES = " ".join(f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for key, name in (
    ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
    ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("number", "datastyle"))) + ' office:version="1.3"'
O_STYLES = [  # name, display name, paragraph attributes, text attributes; all based on Standard
    ("Standard", "Standard", 'fo:margin-bottom="0.2cm"', 'style:font-name="Arial" fo:font-size="11pt" fo:language="de" fo:country="DE"'),
    ("Header", "Header", 'fo:margin-bottom="0cm"', 'fo:font-size="10pt"'),
    ("Footer", "Footer", 'fo:margin-bottom="0cm" fo:text-align="center"', 'fo:font-size="8pt"'),
    ("Absenderzeile", "Absenderzeile", "", 'fo:font-size="7pt" style:text-underline-style="solid"'),
    ("Anschrift", "Anschrift", 'fo:margin-bottom="0cm"', ""),
    ("Infoblock", "Infoblock", 'fo:margin-bottom="0cm"', 'fo:font-size="8pt"'),
    ("Betreff", "Betreff", 'fo:margin-top="0.8cm" fo:margin-bottom="0.6cm"', 'fo:font-weight="bold"'),
    ("Heading_20_2", "Heading 2", 'fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', 'fo:font-weight="bold"'),
    ("List_20_Paragraph", "List Paragraph", 'style:contextual-spacing="true"', ""),
    ("Grussformel", "Grußformel", 'fo:margin-top="0.4cm" fo:margin-bottom="1.2cm"', ""),
    ("Footnote", "Footnote", 'fo:margin-bottom="0cm"', 'fo:font-size="9pt"'),
]
O_BOLD = '<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
O_AUTOMATIC = O_BOLD + (
    '<style:style style:name="italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="plain" style:family="text"><style:text-properties fo:language="de" fo:country="DE"/></style:style>'
    '<style:style style:name="info" style:family="table"><style:table-properties style:width="8.2cm" table:align="right"/></style:style>'
    '<style:style style:name="info.A" style:family="table-column"><style:table-column-properties style:column-width="2.6cm"/></style:style>'
    '<style:style style:name="info.B" style:family="table-column"><style:table-column-properties style:column-width="5.6cm"/></style:style>'
    '<number:date-style style:name="date" number:language="de" number:country="DE"><number:day/><number:text>. </number:text>'
    '<number:month number:style="long" number:textual="true"/><number:text> </number:text><number:year number:style="long"/>'
    '</number:date-style>'
    '<style:style style:name="hours" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties '
    'style:wrap="parallel" draw:fill="none" fo:padding="0.1cm" '
    'fo:border="0.02cm solid #808080" style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="right" '
    'style:horizontal-rel="paragraph"/></style:style>'
    '<text:list-style style:name="bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="–">{indent}'
    '</text:list-level-style-bullet></text:list-style>'
    '<text:list-style style:name="numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">{indent}'
    '</text:list-level-style-number></text:list-style>').format(indent=(
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment '
        'text:label-followed-by="listtab" fo:text-indent="-0.75cm" fo:margin-left="0.75cm"/></style:list-level-properties>'))


def o_par(content, style="Standard"):
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def o_bold(text):
    return f'<text:span text:style-name="bold">{escape(text)}</text:span>'


def o_spans(text, notes):
    out = []
    for style, part in spans(text):
        if style == "note":
            number = "¹²³".index(part) + 1
            out.append(f'<text:note text:id="ftn{number}" text:note-class="footnote"><text:note-citation>{number}</text:note-citation>'
                       f'<text:note-body>{o_par(escape(notes[part]), "Footnote")}</text:note-body></text:note>')
        elif style:
            out.append(f'<text:span text:style-name="{style}">{escape(part)}</text:span>')
        else:  # every second piece sits in a span of its own
            out += [f'<text:span text:style-name="plain">{escape(piece)}</text:span>' if n % 2 else escape(piece)
                    for n, piece in enumerate(chop(part))]
    return "".join(out)


def o_block(block, notes):
    if block.kind in ("bullets", "numbers"):
        items = "".join(f'<text:list-item>{o_par(o_spans(i, notes), "List_20_Paragraph")}</text:list-item>' for i in block.rows)
        return f'<text:list text:style-name="{block.kind}">{items}</text:list>'
    if block.kind == "heading":
        return f'<text:h text:style-name="Heading_20_2" text:outline-level="2">{escape(block.rows[0])}</text:h>'
    return o_par(o_spans(block.rows[0], notes))


def odt_parts(letter):
    rows = ""
    for label, value in letter.info:
        if label == "Datum:":
            value = f'<text:date style:data-style-name="date" text:date-value="{iso_date(value)}" text:fixed="true">{value}</text:date>'
        else:
            value = escape(value)
        rows += "<table:table-row>" + "".join(
            f'<table:table-cell office:value-type="string">{o_par(cell, "Infoblock")}</table:table-cell>'
            for cell in (escape(label), value)) + "</table:table-row>"
    info = ('<table:table table:name="Informationsblock" table:style-name="info"><table:table-column table:style-name="info.A"/>'
            f'<table:table-column table:style-name="info.B"/>{rows}</table:table>')
    frame = ('<draw:frame draw:name="Sprechzeiten" draw:style-name="hours" text:anchor-type="paragraph" svg:width="7.9cm" svg:y="0.6cm">'
             f'<draw:text-box fo:min-height="0.9cm">{o_par(o_bold("Sprechzeiten"), "Infoblock")}{o_par(escape(letter.hours), "Infoblock")}'
             "</draw:text-box></draw:frame>")
    body = [o_par(frame + escape(letter.return_line), "Absenderzeile")]
    body += [o_par(escape(line), "Anschrift") for line in letter.address] + [info]
    body += [o_par(escape(letter.subject), "Betreff"), o_par(escape(letter.salutation))]
    body += [o_block(block, letter.notes) for block in letter.body]
    body.append(o_par("<text:line-break/>".join(map(escape, letter.closing)), "Grussformel"))
    body.append(o_par(escape(letter.signature)))
    body += [o_par(escape(line) if n else o_bold(line), "Anschrift") for n, line in enumerate(letter.enclosures)]
    styles = "".join(
        f'<style:style style:name="{name}" style:display-name="{display}" style:family="paragraph"'
        + ('' if name == "Standard" else ' style:parent-style-name="Standard"')
        + f'><style:paragraph-properties {ppr}/><style:text-properties {tpr}/></style:style>' for name, display, ppr, tpr in O_STYLES)
    header = "".join(o_par(escape(line) if n else o_bold(line), "Header") for n, line in enumerate(letter.sender))
    footer = o_par(escape(letter.return_line) + " · Seite <text:page-number>1</text:page-number>", "Footer")
    fonts = '<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial"/></office:font-face-decls>'
    layout = ('<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
              'fo:margin-top="1cm" fo:margin-bottom="1cm" fo:margin-left="2.5cm" fo:margin-right="2cm"/>'
              '<style:header-style><style:header-footer-properties fo:min-height="2.5cm" fo:margin-bottom="0.5cm"/></style:header-style>'
              '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style>'
              '</style:page-layout>')
    yield "mimetype", "application/vnd.oasis.opendocument.text"
    yield "META-INF/manifest.xml", (
        f'{XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
        '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    yield "content.xml", (
        f"{XML}<office:document-content {O_NAMES}>{fonts}<office:automatic-styles>{O_AUTOMATIC}</office:automatic-styles>"
        f'<office:body><office:text>{"".join(body)}</office:text></office:body></office:document-content>')
    yield "styles.xml", (
        f"{XML}<office:document-styles {O_NAMES}>{fonts}<office:styles>{styles}"
        '<style:style style:name="Frame" style:family="graphic"><style:graphic-properties draw:fill="none"/></style:style>'
        '<text:notes-configuration text:note-class="footnote" style:num-format="1" style:num-suffix=" "/></office:styles>'
        f"<office:automatic-styles>{layout}{O_BOLD}</office:automatic-styles><office:master-styles>"
        f'<style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>{header}</style:header>'
        f"<style:footer>{footer}</style:footer></style:master-page></office:master-styles></office:document-styles>")
