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
  /// The columns that no offer is narrower than.
  private static let leastOffer = 8

  private let title: String
  private let badge: String
  private let state: String
  /// Why nothing is saved; nothing where everything is.
  private let loss: String?
  private let offer: String
  /// Whether undo is named; where not, the key bar has it.
  let tellsUndo: Bool

  /// What may stand at the end: with undo by name in more and fewer words, each made only when the
  /// fuller ones do not fit; with its key alone; and without it.
  private struct States {
    var named: [() -> String] = []
    var brief: (() -> String)?
    let saved: String
  }

  /// All that it is made from.
  struct Ground: Hashable, Sendable {
    var overview: Overview
    var isWriting: Bool
    /// What undo would take back, where it can be done now.
    var undo: Overview.Reversal?
    /// Why nothing is saved; nothing where everything is.
    var loss: String?
    /// The columns of the picture.
    var width: Int
  }

  /// Chooses what fits.
  init(_ ground: Ground, _ words: ShellWords, _ keys: KeyNames) {
    let (programme, loss) = (ground.overview.programme, ground.loss)
    let name = programme.organization.shortName
    badge = programme.isDemo ? " \(words.demo) " : ""
    let rest = ground.width - 2 - Self.gap - (badge.isEmpty ? 0 : DisplayWidth.of(badge) + 1)
    let states =
      loss.map { States(saved: $0) }
      ?? Self.states(ground.overview.saved, ground.undo, words, keys)
    let chosen = HeadLine.chosen(
      ["\(name) · \(programme.year.text)", name], states, in: rest)
    self.loss = loss
    title = chosen.title
    tellsUndo = ground.undo == nil || chosen.tellsUndo
    state = ground.isWriting && loss == nil ? words.saving : chosen.state
    let room = rest - DisplayWidth.of(title) - DisplayWidth.of(state) - Self.gap
    let offers = programme.isDemo && room >= Self.leastOffer ? words.demoOffers(keys) : []
    offer = offers.first { DisplayWidth.of($0) <= room } ?? ""
  }

  private static func states(
    _ saved: Moment?, _ undo: Overview.Reversal?, _ words: ShellWords, _ keys: KeyNames
  ) -> States {
    let saved = saved.map(words.saved) ?? ""
    guard let undo else { return States(saved: saved) }
    return States(
      named: [
        { joined(saved, words.undoes(undo.title, undo.subject, undo.count, keys)) },
        { joined(saved, words.undoes(undo.title, "", undo.count, keys)) },
        { joined(saved, words.undoesShort(undo.title, undo.count, keys)) },
      ],
      brief: { joined(saved, words.undoKey(keys)) }, saved: saved)
  }

  /// The first of the titles and states, from the fullest on, that fit beside each other.
  private static func chosen(
    _ titles: [String], _ states: States, in room: Int
  ) -> (title: String, state: String, tellsUndo: Bool) {
    for telling in [states.named, states.brief.map { [$0] } ?? []] {
      for title in titles {
        let state = telling.lazy.map { $0() }.first { fits(title, $0, room) }
        if let state { return (title, state, true) }
      }
      if let name = titles.last, let state = telling.last?(),
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

/// The first lines, made once for as long as nothing of them has changed.
struct Head: Sendable {
  fileprivate let ground: HeadLine.Ground
  fileprivate let words: Words
  fileprivate let keymap: Keymap
  fileprivate let repertoire: Repertoire
  let line: HeadLine
  /// The chapters, none of them open.
  let tabs: TabBar

  fileprivate init(_ ground: HeadLine.Ground, _ context: Context) {
    self.ground = ground
    (words, keymap, repertoire) = (context.words, context.keymap, context.repertoire)
    line = HeadLine(ground, context.words.shell, context.keyNames)
    let names = Chapter.tabs.map { context.words.shell.chapter($0).drawn(with: context.repertoire) }
    tabs = TabBar(names.enumerated().map { ("\($0 + 1)", $1) }, current: -1)
  }

  fileprivate func holds(on ground: HeadLine.Ground, _ context: Context) -> Bool {
    words === context.words && repertoire == context.repertoire && keymap == context.keymap
      && self.ground == ground
  }
}

extension Program {
  /// The first lines of the picture, once a programme is open.
  var head: Head? {
    headGround.map { ground in
      if let keptHead, keptHead.holds(on: ground, context) { return keptHead }
      return Head(ground, context)
    }
  }

  /// Makes the first lines where they are others by now: a key that only moves leaves them as they are.
  mutating func keepHead() {
    guard let ground = headGround, keptHead?.holds(on: ground, context) != true else { return }
    keptHead = Head(ground, context)
  }

  private var headGround: HeadLine.Ground? {
    context.overview.map { overview in
      let isTyping = pages[chapter]?.hasUnkept == true
      return HeadLine.Ground(
        overview: overview, isWriting: writing > 0,
        undo: isTyping || context.loss != nil ? nil : overview.undo,
        loss: context.loss.map(context.words.lost.state), width: context.size.width)
    }
  }
}
