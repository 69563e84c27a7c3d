import PlainText
import TerminalKit

extension ActionPalette {
  private static let widest = 110
  private static let signs = 2
  private static let gap = 2
  /// The lines around the body of a page, and those of the palette itself around its list.
  private static let around = (head: 3, foot: 2, own: 3)

  /// The lines of the list.
  static func height(_ context: Context) -> Int {
    let head = context.overview == nil ? 0 : around.head
    return max(1, context.size.height - head - around.foot - around.own)
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let place = area.split(atColumn: Self.widest).head.inset(columns: 1)
    let (field, rest) = place.split(atLine: 1)
    let (list, foot) = rest.split(lastLines: 1)
    drawList(in: list, on: &grid, context)
    drawFoot(in: foot, on: &grid, context)
    let count = search.found.isEmpty ? "0" : "\(cursor.index + 1)/\(search.found.count)"
    let (line, end) = field.split(lastColumns: DisplayWidth.of(count))
    grid.write(count, in: end, role: search.found.isEmpty ? .warning : .muted)
    query.draw(
      in: line.split(lastColumns: 1).head, on: &grid, isFocused: true,
      placeholder: context.words.shell.paletteHint)
  }

  private func drawList(in list: Rect, on grid: inout Grid, _ context: Context) {
    let found = search.found
    guard !found.isEmpty else {
      grid.write(context.words.shell.noSuchAction, in: list.line(0), role: .hint)
      return
    }
    let rows = cursor.window(height: list.height, count: found.count)
    for (line, row) in rows.enumerated() {
      draw(row, found[row], in: list.line(line), on: &grid, context)
    }
    MoreSigns(rows, of: found.count).draw(
      in: list, column: Self.signs - 1, on: &grid, focus: cursor.index - rows.lowerBound)
  }

  private func draw(
    _ row: Int, _ hit: PaletteSearch.Found, in line: Rect, on grid: inout Grid, _ context: Context
  ) {
    let entry = found[row]
    let isFocused = row == cursor.index
    let role: Role = isFocused ? .focus : entry.obstacle == nil ? .text : .muted
    grid.fill(line, role: isFocused ? .focus : .text)
    let (sign, rest) = line.split(atColumn: Self.signs)
    grid.write(isFocused ? "›" : " ", in: sign, role: role)
    let key = context.keyName(of: entry) ?? ""
    let (name, end) = rest.split(lastColumns: DisplayWidth.of(key))
    grid.write(key, in: end, role: isFocused ? .focus : entry.obstacle == nil ? .accent : .muted)
    let title = entry.title(context.language)
    var runs = TextRun.runs(of: title, hits: hit.titleHits, role: role)
    let quiet: Role = isFocused ? .focus : .muted
    if let other = hit.otherName {
      runs.append(TextRun("  ", role: quiet))
      runs += TextRun.runs(of: other, hits: hit.otherHits, role: quiet)
    }
    if let reason = entry.obstacle { runs.append(TextRun(" – \(reason)", role: quiet)) }
    grid.write(runs, in: name.split(lastColumns: key.isEmpty ? 0 : Self.gap).head)
    let distance = row - cursor.index
    grid.mark(
      line,
      isFocused ? .key(.enter, times: 1) : .key(distance > 0 ? .down : .up, times: abs(distance)))
  }

  /// Under the list: why the focused action is not possible, else all its keys and its name for
  /// the keymap.
  private func drawFoot(in line: Rect, on grid: inout Grid, _ context: Context) {
    guard let focused else { return }
    if let reason = focused.obstacle {
      grid.write("! " + reason, in: line, role: .warning)
      return
    }
    let keys = focused.keys(context.keymap).map { context.name(of: $0) }
    let text = ([focused.id] + keys).joined(separator: " · ")
    grid.write(text, in: line, role: .muted)
  }
}
