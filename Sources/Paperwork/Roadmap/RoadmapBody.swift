import Mentoring

/// The part of a Word document that holds a roadmap.
struct RoadmapBody {
  private let grid: RoadmapGrid
  private let page: PageMeasure
  private let widths: [Int]

  init(grid: RoadmapGrid, layout: RoadmapLayout) {
    self.grid = grid
    let table = Self.table(of: grid)
    page = layout == .numbered && TableFit(table).isAsWished ? .upright : .turned
    widths = TableFit(table, on: page).widths
  }

  func document(title: String, approval: RoadmapApproval?) -> [UInt8] {
    XMLWriter.document { xml in
      xml.element("w:document", ["xmlns:w": DocxPackage.wordSpace, "xmlns:r": DocxPackage.office]) {
        xml in
        xml.element("w:body") { xml in
          if let approval { write(approval, to: &xml) }
          xml.paragraph(.planTitle) { $0.run(title) }
          if let year = approval?.year { xml.paragraph(.planYear) { $0.run(year) } }
          writeTable(to: &xml)
          xml.paragraph(.tableEnd) { _ in }
          DocxBody.writeSection(page, isFirst: true, to: &xml)
        }
      }
    }
  }

  /// Two stamps beside each other in a table without lines, the organisation above them.
  private func write(_ approval: RoadmapApproval, to xml: inout XMLWriter) {
    xml.paragraph(.centred) { $0.run(approval.organization) }
    let width = page.widths([1, 1])
    xml.element("w:tbl") { xml in
      DocxTable.writeProperties(hasLines: false, width, to: &xml)
      DocxTable.writeRow(to: &xml) { xml in
        for (lines, width) in zip([approval.accepted, approval.approved], width) {
          DocxTable.writeCell(.init(style: .stamp, width: width), to: &xml) {
            $0.run(lines.joined(separator: "\n"))
          }
        }
      }
    }
  }

  private func writeTable(to xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      DocxTable.writeProperties(hasLines: true, widths, to: &xml)
      DocxTable.writeRow(isHead: true, to: &xml) { xml in
        for (title, width) in zip(grid.head, widths) {
          let look = DocxTable.Cell(style: .tableHead, width: width, place: .center)
          DocxTable.writeCell(look, to: &xml) { $0.run(title) }
        }
      }
      for (row, keepsWithNext) in zip(grid.rows, grid.keepsWithNext) {
        DocxTable.writeRow(to: &xml) { write(row, keepsWithNext, to: &$0) }
      }
    }
  }

  private func write(
    _ row: [RoadmapGrid.Cell], _ keepsWithNext: Bool, to xml: inout XMLWriter
  ) {
    var column = 0
    for cell in row {
      let covered = column..<min(column + cell.span, widths.count)
      let look = DocxTable.Cell(
        style: style(of: cell, at: column), width: widths[covered].reduce(0, +), span: cell.span,
        merge: cell.merge.docx, keepsWithNext: keepsWithNext)
      DocxTable.writeCell(look, to: &xml) { $0.run(cell.text) }
      column = covered.upperBound
    }
  }

  private func style(of cell: RoadmapGrid.Cell, at column: Int) -> DocxStyle {
    if cell.isStage { return .tableStage }
    return column == 0 ? .tableNumber : .tableText
  }

  /// The same table, each column as wide as the square root of all that stands in it: then the cells
  /// of a row are about equally high.
  private static func table(of grid: RoadmapGrid) -> Paper.Table {
    let rows = grid.rows.map { row -> [String] in
      let texts = row.flatMap { [$0.text] + [String](repeating: "", count: $0.span - 1) }
      return row.contains(where: \.isStage) ? texts.enumerated().map { $0 == 0 ? $1 : "" } : texts
    }
    let areas = grid.head.indices.map { column in
      rows.reduce(TimesMetrics.width(of: grid.head[column][...])) { sum, row in
        sum + TimesMetrics.width(of: row[column][...])
      }
    }
    let weights = areas.map { Int(Double($0).squareRoot()) + 1 }
    let whole = weights.reduce(0, +)
    let columns = zip(grid.head, weights).map { title, weight in
      Paper.Table.Column(title: title, width: weight * 1_000 / whole)
    }
    return Paper.Table(columns: columns, rows: rows)
  }
}

extension RoadmapGrid.Cell.Merge {
  /// The same in the words of a document.
  fileprivate var docx: DocxTable.Cell.Merge? {
    switch self {
    case .alone: nil
    case .begins: .restart
    case .continues: .continue
    }
  }
}
