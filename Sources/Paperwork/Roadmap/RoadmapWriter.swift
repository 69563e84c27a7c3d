public import Mentoring

/// Writes a roadmap in a layout that ``RoadmapSource`` reads back as it was.
///
/// Line ends within a text become blanks; what holds for all actions of a measure comes back with the
/// measure; in the numbered layout a measure without actions has a row with a dash for one.
public enum RoadmapWriter {
  /// The text that an office program leaves of a table: the title, then each cell on a line behind
  /// a tab.
  public static func text(_ roadmap: Roadmap, _ layout: RoadmapLayout) -> [UInt8] {
    var text = SourceLine(number: 1, roadmap.title).text + "\n"
    for row in RoadmapRows(roadmap, layout).rows {
      text += "\n"
      for cell in row { text += "\t\(cell)\n" }
    }
    return Array(text.utf8)
  }

  /// Comma-separated values that a table program opens, the title in the first row.
  ///
  /// They carry everything: behind the columns of the layout stand who closed an action, its fact
  /// with its standing, what it waits for, the terms it had first, and notes, where there are any.
  public static func csv(_ roadmap: Roadmap, _ layout: RoadmapLayout) -> [UInt8] {
    let rows = RoadmapRows(roadmap, layout, withDetails: true).rows
    let rest = [String](repeating: "", count: max(0, (rows.first?.count ?? 1) - 1))
    return CSVWriter.bytes([[SourceLine(number: 1, roadmap.title).text] + rest] + rows)
  }

  /// A Word document: the stamps of approval where they are given, the title, and a table with a head
  /// on every page.
  ///
  /// Each action stands on a row of its own, beside its own terms. The layouts with a column for the
  /// stage lie on the long edge of A4, and so does the numbered one where its words need it.
  public static func docx(
    _ roadmap: Roadmap, _ layout: RoadmapLayout, approval: RoadmapApproval? = nil
  ) -> [UInt8] {
    let title = SourceLine(number: 1, roadmap.title).text
    let document = RoadmapBody(grid: RoadmapGrid(roadmap, layout), layout: layout)
    return Docx.bytes(title: title, document: document.document(title: title, approval: approval))
  }
}
