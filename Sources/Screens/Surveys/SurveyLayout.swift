import TerminalKit

/// Where the parts of survey entry stand, by the room there is.
enum SurveyLayout {
  /// From this width on the detail stands on the right.
  static let wide = 140

  /// How wide the detail is on the right.
  static let detailWidth = 60

  /// The queue and its detail, in the body of a page of that size.
  static func queue(in body: Size) -> Split.Measures {
    Split.Measures(
      first: Size(width: 60, height: 3), second: Size(width: 30, height: 1),
      wide: Size(width: wide, height: 1), percent: (detailWidth + 1) * 100 / max(1, body.width),
      lines: queueDetail(of: body.height))
  }

  /// How many lines the detail of the queue has in a body of that height.
  static func queueDetail(of height: Int) -> Int {
    switch height {
    case ..<10: 0
    case ..<25: 3
    default: 4
    }
  }

  /// How many lines stand above the items in a body of that height.
  static func head(of height: Int) -> Int { height < 9 ? 1 : height < 30 ? 2 : 3 }

  /// How many lines the present item has in a body of that height.
  static func item(of height: Int) -> Int {
    switch height {
    case ..<6: 2
    case ..<12: 3
    case ..<30: 5
    default: 7
    }
  }

  /// The answers that are looked through, in the body of a page.
  static func reading(in body: Rect) -> Rect { body.split(atLine: head(of: body.height)).tail }

  /// Cuts a body into the list and the detail: to the right where there is room, else below, and
  /// draws the line between them.
  static func divide(_ body: Rect, detailLines: Int, on grid: inout Grid) -> (
    list: Rect, detail: Rect
  ) {
    if body.width >= wide {
      let (list, rest) = body.split(lastColumns: detailWidth + 1)
      Pane.divider(in: rest, on: &grid)
      return (list.split(lastColumns: 1).head, rest.split(atColumn: 1).tail.inset(columns: 1))
    }
    guard detailLines > 0 else { return (body, body.split(lastLines: 0).tail) }
    let (rest, detail) = body.split(lastLines: detailLines)
    let hasRule = body.height >= 9
    let (list, rule) = rest.split(lastLines: hasRule ? 1 : 0)
    if hasRule { Pane.rule(in: rule, on: &grid) }
    return (list, detail.inset(columns: 1))
  }

  /// Draws texts one under another, each in at most so many lines, the blank ones left out; returns
  /// what is left of the area.
  @discardableResult
  static func stack(_ runs: [TextRun], in area: Rect, atMost lines: Int, on grid: inout Grid)
    -> Rect
  {
    var rest = area
    for run in runs where !run.text.isEmpty && !rest.isEmpty {
      let used = Paragraph(run.text, role: run.role)
        .draw(in: rest.split(atLine: lines).head, on: &grid)
      rest = rest.split(atLine: used).tail
    }
    return rest
  }
}
