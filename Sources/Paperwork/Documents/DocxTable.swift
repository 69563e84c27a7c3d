import Mentoring

/// Tables of a document.
enum DocxTable {
  /// A table with lines around every cell and a head that is repeated on every page.
  static func write(_ table: Paper.Table, on page: PageMeasure, to xml: inout XMLWriter) {
    guard !table.columns.isEmpty else { return }
    let widths = TableFit(table, on: page).widths
    xml.element("w:tbl") { xml in
      writeProperties(hasLines: true, widths, to: &xml)
      writeRow(isHead: true, to: &xml) { xml in
        for (column, width) in zip(table.columns, widths) {
          let look = Cell(style: .tableHead, width: width, place: .center)
          writeCell(look, to: &xml) { $0.run(column.title) }
        }
      }
      for row in table.rows {
        writeRow(to: &xml) { xml in
          for (place, width) in widths.enumerated() {
            let style: DocxStyle = table.columns[place].title == "№" ? .tableNumber : .tableText
            let text = place < row.count ? row[place] : ""
            writeCell(Cell(style: style, width: width), to: &xml) { $0.run(text) }
          }
        }
      }
    }
  }

  /// A name, a line to sign on and a line for the day in each row.
  ///
  /// The lines are the leaders of tabs: borders of cells would be drawn twice at a page's end.
  static func write(acquainted names: [String], to xml: inout XMLWriter) {
    let widths = [
      PageMeasure.textWidth - 2 * PageMeasure.signRoom - 284, PageMeasure.signRoom, 284,
      PageMeasure.signRoom,
    ]
    xml.element("w:tbl") { xml in
      writeProperties(hasLines: false, widths, to: &xml)
      for name in names {
        writeRow(height: 510, to: &xml) { xml in
          for (column, width) in widths.enumerated() {
            let style: DocxStyle = column == 0 ? .reader : .signRoom
            writeCell(Cell(style: style, width: width, place: .bottom), to: &xml) { xml in
              if column == 0 { xml.run(name) }
              if column == 1 || column == 3 { xml.element("w:r") { $0.element("w:tab") } }
            }
          }
        }
      }
    }
  }

  /// A cell without its text.
  struct Cell {
    enum Place: String { case top, center, bottom }
    /// How it is merged with the cells above and below.
    enum Merge: String { case restart, `continue` }

    let style: DocxStyle
    let width: Int
    var place = Place.top
    var span = 1
    var merge: Merge?
    /// Whether the row stays on one page with the next.
    var keepsWithNext = false
  }

  static func writeProperties(
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
          xml.element(
            "w:\(side)", ["w:w": hasLines ? "\(TableFit.padding)" : "0", "w:type": "dxa"])
        }
      }
    }
    xml.element("w:tblGrid") { xml in
      for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
    }
  }

  static func writeRow(
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

  static func writeCell(
    _ cell: Cell, to xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(cell.width)", "w:type": "dxa"])
        if cell.span > 1 { xml.element("w:gridSpan", ["w:val": "\(cell.span)"]) }
        if let merge = cell.merge { xml.element("w:vMerge", ["w:val": merge.rawValue]) }
        xml.element("w:vAlign", ["w:val": cell.place.rawValue])
      }
      xml.paragraph(cell.style, keepsWithNext: cell.keepsWithNext, content)
    }
  }

  private static func writeLine(_ side: String, to xml: inout XMLWriter) {
    xml.element(
      "w:\(side)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
  }
}
