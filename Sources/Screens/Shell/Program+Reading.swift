import Mentoring
import TerminalKit

/// What is read of a big file may take long: how far it is is told, and Esc leaves what has nothing to
/// show before.
extension Program {
  /// How far everything is that the chapter in front reads for long; nothing where it does not.
  private var soFar: ReadSoFar? {
    guard !reading.isEmpty else { return nil }
    let all = (pages[chapter]?.queries ?? []).compactMap { reading[$0] }
    guard !all.isEmpty else { return nil }
    return ReadSoFar(
      all.reduce(0) { $0 + $1.records }, of: all.reduce(0) { $0 + $1.all })
  }

  /// Whether the reader sees nothing but how far the reading is.
  private var isReading: Bool {
    stack.isEmpty && pages[chapter]?.isWaiting == true && soFar != nil
  }

  /// Breaks off the reading that the reader waits for where the key is Esc, and leaves the chapter;
  /// nothing for every other key, and where nothing is read for long.
  mutating func haltReading(_ key: Key) -> [Effect]? {
    guard key == .escape, isReading, let page = pages[chapter] else { return nil }
    let dropped = page.queries.filter { reading[$0] != nil }
    for query in dropped {
      drop(query)
      for other in pages.keys where pages[other]?.queries.contains(query) == true {
        stale.insert(other)
      }
    }
    halted.insert(chapter)
    let effects = chapter == context.home ? [] : go(to: context.home, at: nil)
    notice = Notice(context.words.waiting.halted, .note)
    return effects
  }

  /// Waits for no answer to a query any more.
  mutating func drop(_ query: Query) {
    requests[query] = nil
    reading[query] = nil
  }

  /// Draws how far the reading is that the reader waits for, or that it was broken off.
  func drawReading(in body: Rect, on grid: inout Grid) {
    guard pages[chapter]?.isWaiting == true else { return }
    guard isReading, let soFar else {
      guard halted.contains(chapter) else { return }
      grid.fill(body.line(0), role: .text)
      grid.write(
        context.words.waiting.halted, in: body.line(0).inset(columns: 1), role: .muted)
      return
    }
    let (words, shell) = (context.words.waiting, context.words.shell)
    let isKnown = soFar.all > 0
    Progress(
      words.reading(chapter), done: soFar.records, of: soFar.all,
      count: isKnown ? words.soFar(soFar.records, soFar.all) : "",
      rest: isKnown ? shell.remaining(soFar.all - soFar.records) : "",
      cancel: KeyBar.Item(key: context.name(of: .escape), label: shell.stop)
    ).draw(in: body, on: &grid)
  }

  /// Draws how far the reading is of a chapter that shows something already, at the end of a rule.
  func drawRereading(on rule: Rect, _ grid: inout Grid) {
    guard let soFar, soFar.all > 0, !isReading, stack.isEmpty else { return }
    let sentence = context.words.waiting.rereading(soFar.records, soFar.all)
    grid.write(
      " \(sentence) ", in: rule.inset(columns: 1), role: .muted, alignment: .trailing)
  }

  /// Draws that another program holds the file, in place of other sentences; false where none does.
  func drawHeld(in area: Rect, on grid: inout Grid) -> Bool {
    guard let holding else { return false }
    var toasts = Toasts()
    toasts.show(
      context.words.waiting.held(holding, context.name(of: .escape)), role: .warning, isKept: false)
    toasts.draw(in: area, on: &grid)
    return true
  }
}

extension Result<Loaded, StoreTrouble> {
  /// Whether more of the answer comes.
  var goesOn: Bool {
    switch self {
    case .success(.unfinished), .success(.begun): true
    case .success, .failure: false
    }
  }
}
