import Mentoring

/// Tables of a document.
enum DocxTable {
  /// A table with lines around every cell and a head that is repeated on every page.
  static func write(_ table: Paper.Table, to xml: inout XMLWriter) {
    guard !table.columns.isEmpty else { return }
    let widths = PageMeasure.widths(table.columns.map(\.width))
    xml.element("w:tbl") { xml in
      writeProperties(hasLines: true, widths, to: &xml)
      writeRow(isHead: true, to: &xml) { xml in
        for (column, width) in zip(table.columns, widths) {
          writeCell(column.title, .tableHead, width: width, to: &xml)
        }
      }
      for row in table.rows {
        writeRow(to: &xml) { xml in
          for (place, width) in widths.enumerated() {
            let isNumber = table.columns[place].title == "№"
            writeCell(
              place < row.count ? row[place] : "", isNumber ? .tableNumber : .tableText,
              width: width, to: &xml)
          }
        }
      }
    }
  }

  /// A name, a line to sign on and a line for the day in each row.
  static func write(acquainted names: [String], to xml: inout XMLWriter) {
    let widths = PageMeasure.widths([520, 250, 30, 200])
    xml.element("w:tbl") { xml in
      writeProperties(hasLines: false, widths, to: &xml)
      for name in names {
        writeRow(height: 510, to: &xml) { xml in
          writeCell(name, .tableText, width: widths[0], place: "bottom", to: &xml)
          writeCell("", .tableText, width: widths[1], hasLine: true, to: &xml)
          writeCell("", .tableText, width: widths[2], to: &xml)
          writeCell("", .tableText, width: widths[3], hasLine: true, to: &xml)
        }
      }
    }
  }

  private static func writeProperties(
    hasLines: Bool, _ widths: [Int], to xml: inout XMLWriter
  ) {
    xml.element("w:tblPr") { xml in
      xml.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
      if hasLines {
        xml.element("w:tblBorders") { xml in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            writeLine(side, to: &xml)
          }
        }
      }
      xml.element("w:tblLayout", ["w:type": "fixed"])
      xml.element("w:tblCellMar") { xml in
        for side in ["left", "right"] {
          xml.element("w:\(side)", ["w:w": hasLines ? "57" : "0", "w:type": "dxa"])
        }
      }
    }
    xml.element("w:tblGrid") { xml in
      for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
    }
  }

  private static func writeRow(
    isHead: Bool = false, height: Int? = nil, to xml: inout XMLWriter,
    _ cells: (inout XMLWriter) -> Void
  ) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if let height {
          xml.element("w:trHeight", ["w:val": "\(height)", "w:hRule": "atLeast"])
        }
        if isHead { xml.element("w:tblHeader") }
      }
      cells(&xml)
    }
  }

  private static func writeCell(
    _ text: String, _ style: DocxStyle, width: Int, hasLine: Bool = false, place: String = "top",
    to xml: inout XMLWriter
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if hasLine { xml.element("w:tcBorders") { writeLine("bottom", to: &$0) } }
        let isHead = style == .tableHead
        xml.element("w:vAlign", ["w:val": isHead ? "center" : place])
      }
      xml.paragraph(style) { $0.run(text) }
    }
  }

  private static func writeLine(_ side: String, to xml: inout XMLWriter) {
    xml.element(
      "w:\(side)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
  }
}
