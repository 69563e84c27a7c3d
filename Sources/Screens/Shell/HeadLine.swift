import Mentoring
import PlainText
import TerminalKit

/// The first line: whose programme, when it was last saved, and what undo takes back.
struct HeadLine: Hashable, Sendable {
  private static let gap = 2
  /// The columns that the title keeps where it must be cut for the sake of undo.
  private static let leastTitle = 24

  private let title: String
  private let badge: String
  private let state: String
  private let offer: String
  /// Whether undo is named; where not, the key bar has it.
  let tellsUndo: Bool

  /// Chooses what fits into a picture `width` columns wide; `undo` is there where it can be done now.
  init(
    _ overview: Overview, isWriting: Bool, undo: Overview.Reversal?, width: Int,
    _ words: ShellWords,
    _ keys: KeyNames
  ) {
    title = "\(overview.programme.organization.shortName) · \(overview.programme.year.text)"
    badge = overview.programme.isDemo ? " \(words.demo) " : ""
    let saved = overview.saved.map(words.saved) ?? ""
    let badgeWidth = badge.isEmpty ? 0 : DisplayWidth.of(badge) + 1
    let titleWidth = DisplayWidth.of(title)
    let rest = width - 2 - badgeWidth - Self.gap

    let offers = overview.programme.isDemo ? words.demoOffers(keys) : []
    // Beside the sample's offer undo gives way to the time, and stands in the key bar.
    let whole = titleWidth + (offers.last.map { DisplayWidth.of($0) + Self.gap } ?? 0)
    let told = undo.flatMap { undo in
      let named = [undo.subject, ""].map {
        HeadLine.joined(saved, words.undoes(undo.title, $0, keys))
      }
      let short = [saved, overview.saved?.clock ?? ""].map {
        HeadLine.joined($0, words.undoesShort(undo.title, keys))
      }
      let brief = HeadLine.joined(saved, words.undoKey(keys))
      let mayCut = offers.isEmpty || whole + DisplayWidth.of(saved) > rest
      let least = mayCut ? min(titleWidth, Self.leastTitle) : titleWidth + rest
      return (named + short).first { whole + DisplayWidth.of($0) <= rest }
        ?? (short.suffix(1) + [brief]).first { least + DisplayWidth.of($0) <= rest }
    }
    tellsUndo = undo == nil || told != nil
    state = isWriting ? words.saving : told ?? saved
    let room = rest - titleWidth - DisplayWidth.of(state) - Self.gap
    offer = offers.first { DisplayWidth.of($0) <= room } ?? ""
  }

  private static func joined(_ saved: String, _ undo: String) -> String {
    saved.isEmpty ? undo : "\(saved) · \(undo)"
  }

  /// Draws it into the first line of `area`, one column free at either side.
  func draw(in area: Rect, on grid: inout Grid) {
    var (line, end) = area.line(0).inset(columns: 1).split(lastColumns: DisplayWidth.of(state))
    grid.write(state, in: end, role: .saved)
    line = line.split(lastColumns: Self.gap).head
    if !badge.isEmpty {
      line = line.split(atColumn: grid.write(badge, in: line, role: .demo) + 1).tail
    }
    let used = grid.write(title, in: line, role: .title)
    end = line.split(atColumn: used + Self.gap).tail
    grid.write(offer, in: end, role: .muted)
  }
}

extension Program {
  /// The first line of the picture, once a programme is open.
  var headLine: HeadLine? {
    context.overview.map { overview in
      let isTyping = pages[chapter]?.hasUnkept == true
      return HeadLine(
        overview, isWriting: writing > 0, undo: isTyping ? nil : overview.undo,
        width: context.size.width, context.words.shell, context.keyNames)
    }
  }
}
