"""The parts of a Word document of a letter."""

import re
from xml.sax.saxutils import escape, quoteattr

from letter import XML, chop, spans

W_NAMES = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
           'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
           'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
           'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
           'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
           'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
           'xmlns:v="urn:schemas-microsoft-com:vml"')
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
W_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
W_STYLES = [  # id, name, based on, paragraph properties, run properties
    ("Normal", "Normal", "", '<w:spacing w:after="120"/>', '<w:sz w:val="22"/>'),
    ("Header", "header", "Normal", '<w:spacing w:after="0"/>', '<w:sz w:val="20"/>'),
    ("Footer", "footer", "Normal", '<w:spacing w:after="0"/><w:jc w:val="center"/>', '<w:sz w:val="16"/>'),
    ("Absenderzeile", "Absenderzeile", "Normal", '<w:spacing w:after="60"/>', '<w:sz w:val="14"/><w:u w:val="single"/>'),
    ("Anschrift", "Anschrift", "Normal", '<w:spacing w:after="0"/>', ""),
    ("Infoblock", "Infoblock", "Normal", '<w:spacing w:after="0"/>', '<w:sz w:val="16"/>'),
    ("Betreff", "Betreff", "Normal", '<w:spacing w:before="600" w:after="360"/>', "<w:b/>"),
    ("Heading2", "heading 2", "Normal", '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/>', "<w:b/>"),
    ("ListParagraph", "List Paragraph", "Normal", '<w:spacing w:after="120"/><w:ind w:left="426" w:hanging="426"/><w:contextualSpacing/>', ""),
    ("FootnoteText", "footnote text", "Normal", '<w:spacing w:after="0"/>', '<w:sz w:val="18"/>'),
]


def w_run(text, props="", rsid=""):
    props = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f'<w:r{rsid}>{props}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def w_runs(text):
    out = []
    for style, part in spans(text):
        if style == "note":
            number = "¹²³".index(part) + 1
            out.append(f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>')
        elif style:
            out.append(w_run(part, "<w:b/>" if style == "bold" else "<w:i/>"))
        else:
            out += [w_run(piece, rsid=f' w:rsidR="00A{n:05X}"') for n, piece in enumerate(chop(part), 1)]
    return "".join(out)


def w_par(runs, style="Normal", props=""):
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{props}</w:pPr>{runs}</w:p>'


def w_field(code, result):
    part = '<w:r><w:fldChar w:fldCharType="%s"/></w:r>'
    return (part % "begin" + f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
            + part % "separate" + w_run(result) + part % "end")


def w_table(rows, widths, style, props="", amounts=False):
    out = [f'<w:tbl><w:tblPr>{props}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
           + ('<w:tblBorders><w:top w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>'
              '<w:insideH w:val="single" w:sz="4"/></w:tblBorders>' if amounts else "")
           + '<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>'
           + "".join(f'<w:gridCol w:w="{w}"/>' for w in widths) + "</w:tblGrid>"]
    for n, row in enumerate(rows):
        strong = amounts and n in (0, len(rows) - 1)
        out.append("<w:tr>" + ("<w:trPr><w:tblHeader/></w:trPr>" if amounts and n == 0 else ""))
        for column, (cell, width) in enumerate(zip(row, widths)):
            props = '<w:spacing w:after="20"/>' + ('<w:jc w:val="right"/>' if column else "") if amounts else ""
            runs = w_run(cell, "<w:b/>") if strong else w_runs(cell)
            out.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{w_par(runs, style, props)}</w:tc>')
        out.append("</w:tr>")
    return "".join(out) + "</w:tbl>"


def w_text_box(text):
    """A text box as Word writes it: a drawing, and the same text again as VML fallback."""
    content = ("<w:txbxContent>" + w_par(w_run("Sprechzeiten", "<w:b/>"), "Infoblock")
               + w_par(w_run(text), "Infoblock") + "</w:txbxContent>")
    width, height, x, y = (36000 * millimetres for millimetres in (90, 12, 110, 82))  # in EMU
    drawing = (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapSquare wrapText="bothSides"/>'
        '<wp:docPr id="1" name="Sprechzeiten"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="6350"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln>'
        f'</wps:spPr><wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>')
    fallback = ('<w:pict><v:shape id="Sprechzeiten" style="position:absolute;margin-left:241pt;margin-top:105pt;width:255pt;'
                f'height:34pt" strokecolor="gray"><v:textbox>{content}</v:textbox></v:shape></w:pict>')
    return (f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
            f'<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>')


def w_block(block):
    if block.kind == "table":
        return w_table(block.rows, [6500, 2300], "Normal", amounts=True) + w_par("")
    if block.kind in ("bullets", "numbers"):
        number = 1 if block.kind == "bullets" else 2
        props = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        return "".join(w_par(w_runs(item), "ListParagraph", props) for item in block.rows)
    return w_par(w_runs(block.rows[0]), "Heading2" if block.kind == "heading" else "Normal")


def docx_parts(letter):
    info = w_table(letter.info, [1750, 3350], "Infoblock", props=(  # 110 mm from the left, 50 mm from the top
        '<w:tblpPr w:leftFromText="141" w:vertAnchor="page" w:horzAnchor="page" w:tblpX="6236" w:tblpY="2835"/>'))
    greeting, name = re.match(r"(Sehr geehrter?) (.+),$", letter.salutation).groups()
    body = [w_par(w_run(letter.return_line) + w_text_box(letter.hours), "Absenderzeile"), info]
    body += [w_par(w_run(line), "Anschrift") for line in letter.address]
    body += [w_par("", "Anschrift")] * (9 - len(letter.address))
    body.append(w_par(w_run(letter.subject, "<w:b/>"), "Betreff"))
    body.append(w_par(w_run(greeting + " ") + w_field("MERGEFIELD Anrede", name) + w_run(",")))
    body += [w_block(block) for block in letter.body]
    body.append(w_par("<w:r><w:br/></w:r>".join(w_run(line) for line in letter.closing), props='<w:spacing w:before="240" w:after="720"/>'))
    body.append(w_par(w_run(letter.signature)))
    body += [w_par(w_run(line, "" if n else "<w:b/>"), "Anschrift") for n, line in enumerate(letter.enclosures)]
    section = ('<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>'
               '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2550" w:right="1134" w:bottom="1134" w:left="1417" '
               'w:header="567" w:footer="454" w:gutter="0"/></w:sectPr>')
    header = "".join(w_par(w_run(line, "" if n else "<w:b/>"), "Header") for n, line in enumerate(letter.sender))
    page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    footer = w_par(w_run(letter.return_line + " · Seite ") + page, "Footer")
    notes = "".join(
        f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for n, kind in ((-1, "separator"), (0, "continuationSeparator")))
    for n, text in enumerate(letter.notes.values(), 1):
        mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        notes += f'<w:footnote w:id="{n}">{w_par(mark + w_run(" " + text), "FootnoteText")}</w:footnote>'
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"{"" if base else " w:default=" + quoteattr("1")}><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{base}"/>' if base else "") + f"<w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>"
        for key, name, base, ppr, rpr in W_STYLES)
    defaults = ('<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
                '<w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>')
    numbering = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        '<w:pPr><w:ind w:left="426" w:hanging="426"/></w:pPr></w:lvl></w:abstractNum>'
        for n, form, text in ((1, "bullet", "–"), (2, "decimal", "%1.")))
    numbering += "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))

    parts = [("document", f'<w:document {W_NAMES}><w:body>{"".join(body)}{section}</w:body></w:document>', "document.main"),
             ("styles", f"<w:styles {W_NAMES}>{defaults}{styles}</w:styles>", "styles"),
             ("numbering", f"<w:numbering {W_NAMES}>{numbering}</w:numbering>", "numbering"),
             ("header1", f"<w:hdr {W_NAMES}>{header}</w:hdr>", "header"),
             ("footer1", f"<w:ftr {W_NAMES}>{footer}</w:ftr>", "footer")]
    if letter.notes:
        parts.append(("footnotes", f"<w:footnotes {W_NAMES}>{notes}</w:footnotes>", "footnotes"))
    types = "".join(f'<Override PartName="/word/{n}.xml" ContentType="{W_TYPE}{t}+xml"/>' for n, _, t in parts)
    links = "".join(f'<Relationship Id="rId{i}" Type="{REL}{t}" Target="{n}.xml"/>' for i, (n, _, t) in enumerate(parts) if i)
    package = "http://schemas.openxmlformats.org/package/2006/"
    yield "[Content_Types].xml", (
        f'{XML}<Types xmlns="{package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        f'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{types}</Types>')
    yield "_rels/.rels", (f'{XML}<Relationships xmlns="{package}relationships"><Relationship Id="rId1" Type="{REL}officeDocument" '
                          'Target="word/document.xml"/></Relationships>')
    yield "word/_rels/document.xml.rels", f'{XML}<Relationships xmlns="{package}relationships">{links}</Relationships>'
    for name, text, _ in parts:
        yield f"word/{name}.xml", XML + text
