/// The actions of one cell, told apart by the marks at the beginnings of lines.
///
/// `1.` and `1)` begin an action; `1.1.` and `а)` do where the list begins with them, else they run on
/// with the action above, as do a list of another mark within it and anything else. Before the first
/// number a bullet begins an action too.
struct ActionList: Hashable, Sendable {
  /// The number of an action, and where it is written.
  private struct Number: Hashable {
    let written, action, line: Int
  }

  private(set) var findings: [RoadmapImport.Finding] = []
  /// Whether every action stands under its number, from 1 on.
  private(set) var isNumbered = true
  private var actions: [[String]] = []
  private var starts: [Int] = []
  /// The actions that begin with a number.
  private var numbers: [Number] = []
  private var last = 0
  private var count = 0
  /// How the actions are counted.
  private var style: ListMark.Style?
  /// The last number of a list within an action.
  private var inner: Int?
  /// Which of ``findings`` tells that the last action stands under no mark at all.
  private var bare: Int?

  /// The actions of a cell; where it goes on with a cell that is merged, after the actions there.
  init(_ cell: RoadmapCell, after count: Int = 0) {
    last = count
    for line in cell.lines { add(line) }
    for number in numbers where actions[number.action].allSatisfy(\.isEmpty) {
      findings.append(.init(line: number.line, kind: .actionEmpty("\(number.written)")))
    }
  }

  init() {}

  /// The actions that say something.
  var texts: [String] { said.map(\.text) }

  /// Which of the cell's lines each of ``texts`` begins with, from 0.
  var firstLines: [Int] { said.map(\.start) }

  private var said: [(text: String, start: Int)] {
    zip(actions, starts).map { parts, start in
      (parts.filter { !$0.isEmpty }.joined(separator: " "), start)
    }.filter { !$0.text.isEmpty }
  }

  mutating func add(_ line: SourceLine) {
    let before = actions.count
    place(line)
    if actions.count > before { starts.append(count) }
    count += 1
  }

  /// Adds an action of one line, whatever it begins with.
  mutating func addWhole(_ text: String) {
    actions.append([text])
    starts.append(count)
    count += 1
  }

  private mutating func place(_ line: SourceLine) {
    if let mark = ListMark(line.text), begins(mark) {
      // A row that goes on with another may count anew.
      if mark.value != last + 1, mark.value != 1 || !actions.isEmpty {
        report(line, .numberOutOfOrder(written: mark.value, expected: last + 1))
      }
      if style == nil { style = mark.style }
      (last, inner, bare) = (mark.value, nil, nil)
      numbers.append(Number(written: mark.value, action: actions.count, line: line.number))
      actions.append([mark.rest])
    } else if style == nil, let text = Self.bulleted(line.text) {
      report(line, .actionWithoutNumber(text))
      bare = nil
      actions.append([text])
    } else if actions.isEmpty {
      report(line, .actionWithoutNumber(line.text))
      bare = findings.count - 1
      actions.append([line.text])
    } else {
      actions[actions.count - 1].append(line.text)
      noteJoined()
    }
  }

  /// Whether an action begins with the mark; else it is one of a list within an action.
  private mutating func begins(_ mark: ListMark) -> Bool {
    switch (style, mark.style) {
    case (nil, .number): return true
    case (nil, _): return mark.value == 1 || mark.value == last + 1
    case (.levels(let above)?, .levels(let other)): return above.count == other.count
    case (let style?, mark.style) where style == mark.style: return true
    case (_, .number):
      guard mark.value == (inner ?? 0) + 1 else { return true }
      inner = mark.value
      return false
    default: return false
    }
  }

  /// Several lines under no mark have become one action.
  private mutating func noteJoined() {
    guard let bare, let lines = actions.last, let first = lines.first else { return }
    findings[bare] = RoadmapImport.Finding(
      line: findings[bare].line, kind: .linesJoined(first, count: lines.count))
  }

  private mutating func report(_ line: SourceLine, _ kind: RoadmapImport.Finding.Kind) {
    isNumbered = false
    findings.append(RoadmapImport.Finding(line: line.number, kind: kind))
  }

  private static func bulleted(_ text: String) -> String? {
    guard let first = text.first, "-–—•*·".contains(first), text.dropFirst().first == " " else {
      return nil
    }
    return String(text.dropFirst().drop { $0 == " " })
  }
}
