import Mentoring
import PlainText
import TerminalKit

/// The first line: whose programme, when it was last saved, and what undo takes back.
///
/// Where it is narrow there give way, in this order: the offer beside a sample, the year, the
/// end of the organisation's name, the name of what undo takes back, undo itself.
struct HeadLine: Hashable, Sendable {
  private static let gap = 2
  /// The columns that the title keeps where it must be cut.
  private static let leastTitle = 12

  private let title: String
  private let badge: String
  private let state: String
  /// Why nothing is saved; nothing where everything is.
  private let loss: String?
  private let offer: String
  /// Whether undo is named; where not, the key bar has it.
  let tellsUndo: Bool

  /// Chooses what fits into a picture `width` columns wide; `undo` is there where it can be done now.
  init(
    _ overview: Overview, isWriting: Bool, undo: Overview.Reversal?, loss: String? = nil,
    width: Int, _ words: ShellWords, _ keys: KeyNames
  ) {
    let programme = overview.programme
    let name = programme.organization.shortName
    badge = programme.isDemo ? " \(words.demo) " : ""
    let rest = width - 2 - Self.gap - (badge.isEmpty ? 0 : DisplayWidth.of(badge) + 1)
    let states =
      loss.map { (named: [], brief: nil, saved: $0) }
      ?? Self.states(overview.saved, undo, words, keys)
    let chosen = HeadLine.chosen(
      ["\(name) · \(programme.year.text)", name], states, in: rest)
    self.loss = loss
    title = chosen.title
    tellsUndo = undo == nil || chosen.tellsUndo
    state = isWriting && loss == nil ? words.saving : chosen.state
    let room = rest - DisplayWidth.of(title) - DisplayWidth.of(state) - Self.gap
    let offers = programme.isDemo ? words.demoOffers(keys) : []
    offer = offers.first { DisplayWidth.of($0) <= room } ?? ""
  }

  /// What may stand at the end: with undo by name in more and fewer words, with its key alone, and
  /// without it.
  private static func states(
    _ saved: Moment?, _ undo: Overview.Reversal?, _ words: ShellWords, _ keys: KeyNames
  ) -> (named: [String], brief: String?, saved: String) {
    let saved = saved.map(words.saved) ?? ""
    guard let undo else { return ([], nil, saved) }
    let names = [undo.subject, ""].map { words.undoes(undo.title, $0, keys) }
    let named = (names + [words.undoesShort(undo.title, keys)]).map { joined(saved, $0) }
    return (named, joined(saved, words.undoKey(keys)), saved)
  }

  /// The first of the titles and states, from the fullest on, that fit beside each other.
  private static func chosen(
    _ titles: [String], _ states: (named: [String], brief: String?, saved: String), in room: Int
  ) -> (title: String, state: String, tellsUndo: Bool) {
    for states in [states.named, states.brief.map { [$0] } ?? []] {
      for title in titles {
        guard let state = states.first(where: { fits(title, $0, room) }) else { continue }
        return (title, state, true)
      }
      if let name = titles.last, let state = states.last,
        DisplayWidth.of(state) + leastTitle <= room
      {
        return (name, state, true)
      }
    }
    let title = titles.first { fits($0, states.saved, room) } ?? titles.last ?? ""
    return (title, states.saved, false)
  }

  private static func fits(_ title: String, _ state: String, _ room: Int) -> Bool {
    DisplayWidth.of(title) + DisplayWidth.of(state) <= room
  }

  private static func joined(_ saved: String, _ undo: String) -> String {
    saved.isEmpty ? undo : "\(saved) · \(undo)"
  }

  /// Draws it into the first line of `area`, one column free at either side.
  func draw(in area: Rect, on grid: inout Grid) {
    var (line, end) = area.line(0).inset(columns: 1).split(lastColumns: DisplayWidth.of(state))
    grid.write(state, in: end, role: loss == nil ? .saved : .warning)
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
        overview, isWriting: writing > 0,
        undo: isTyping || context.loss != nil ? nil : overview.undo,
        loss: context.loss.map(context.words.lost.state), width: context.size.width,
        context.words.shell, context.keyNames)
    }
  }
}
