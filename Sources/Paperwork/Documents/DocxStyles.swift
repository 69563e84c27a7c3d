/// The part that lists the styles.
enum DocxStyles {
  static var part: [UInt8] {
    XMLWriter.document { xml in
      xml.element("w:styles", ["xmlns:w": DocxPackage.wordSpace]) { xml in
        xml.element("w:docDefaults") { xml in
          xml.element("w:rPrDefault") { $0.element("w:rPr", [:], defaultRun) }
          xml.element("w:pPrDefault")
        }
        for style in DocxStyle.allCases { write(style, to: &xml) }
        writeTableStyle(to: &xml)
      }
    }
  }

  private static func defaultRun(_ xml: inout XMLWriter) {
    let font = "Times New Roman"
    xml.element(
      "w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
    xml.element("w:sz", ["w:val": "28"])
    xml.element("w:szCs", ["w:val": "28"])
    xml.element("w:lang", ["w:val": "ru-RU", "w:eastAsia": "ru-RU", "w:bidi": "ar-SA"])
  }

  private static func write(_ style: DocxStyle, to xml: inout XMLWriter) {
    var attributes: XMLWriter.Attributes = ["w:type": "paragraph", "w:styleId": style.rawValue]
    if style == .normal {
      attributes = ["w:type": "paragraph", "w:default": "1", "w:styleId": style.rawValue]
    }
    xml.element("w:style", attributes) { xml in
      xml.element("w:name", ["w:val": style.name])
      if style != .normal { xml.element("w:basedOn", ["w:val": DocxStyle.normal.rawValue]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { write(paragraph: style.look, to: &$0) }
      xml.element("w:rPr") { write(run: style.look, to: &$0) }
    }
  }

  /// In the order that the schema wants (ECMA-376, CT_PPrBase).
  private static func write(paragraph look: DocxStyle.Look, to xml: inout XMLWriter) {
    if look.keepsWithNext { xml.element("w:keepNext") }
    if look.keepsTogether { xml.element("w:keepLines") }
    if !look.tabs.isEmpty {
      xml.element("w:tabs") { xml in
        for tab in look.tabs {
          xml.element(
            "w:tab",
            [
              "w:val": tab.alignment.rawValue, "w:leader": tab.isLine ? "underscore" : "none",
              "w:pos": "\(tab.at)",
            ])
        }
      }
    }
    xml.element(
      "w:spacing",
      [
        "w:before": "\(look.before)", "w:after": "\(look.after)", "w:line": "\(look.line)",
        "w:lineRule": look.line < 240 ? "exact" : "auto",
      ])
    xml.element(
      "w:ind",
      ["w:left": "\(look.left)", "w:right": "\(look.right)", "w:firstLine": "\(look.firstLine)"])
    xml.element("w:jc", ["w:val": look.alignment.rawValue])
    if let outline = look.outline { xml.element("w:outlineLvl", ["w:val": "\(outline)"]) }
  }

  /// In the order that the schema wants (ECMA-376, EG_RPrBase).
  private static func write(run look: DocxStyle.Look, to xml: inout XMLWriter) {
    if look.isBold {
      xml.element("w:b")
      xml.element("w:bCs")
    }
    if look.spacing != 0 { xml.element("w:spacing", ["w:val": "\(look.spacing)"]) }
    xml.element("w:sz", ["w:val": "\(look.size)"])
    xml.element("w:szCs", ["w:val": "\(look.size)"])
  }

  private static func writeTableStyle(to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"]) {
      xml in
      xml.element("w:name", ["w:val": "Normal Table"])
      xml.element("w:tblPr") { xml in
        xml.element("w:tblInd", ["w:w": "0", "w:type": "dxa"])
      }
    }
  }
}
