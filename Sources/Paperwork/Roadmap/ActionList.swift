/// The actions of one cell, told apart by the numbers at the beginnings of lines.
///
/// `1.` and `1)` of up to two digits begin an action when no digit follows at once; anything else
/// runs on. Before the first number a bullet begins an action too.
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
    if let (number, text) = Self.numbered(line.text) {
      // A row that goes on with another may count anew.
      if number != last + 1, number != 1 || !actions.isEmpty {
        report(line, .numberOutOfOrder(written: number, expected: last + 1))
      }
      last = number
      numbers.append(Number(written: number, action: actions.count, line: line.number))
      actions.append([text])
    } else if last == 0, let text = Self.bulleted(line.text) {
      report(line, .actionWithoutNumber(text))
      actions.append([text])
    } else if actions.isEmpty {
      report(line, .actionWithoutNumber(line.text))
      actions.append([line.text])
    } else {
      actions[actions.count - 1].append(line.text)
    }
  }

  private mutating func report(_ line: SourceLine, _ kind: RoadmapImport.Finding.Kind) {
    isNumbered = false
    findings.append(RoadmapImport.Finding(line: line.number, kind: kind))
  }

  private static func numbered(_ text: String) -> (Int, String)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard digits.count <= 2, let number = Int(digits), let mark = rest.first,
      mark == "." || mark == ")", rest.dropFirst().first?.isNumber != true
    else { return nil }
    return (number, trimmed(rest.dropFirst()))
  }

  private static func bulleted(_ text: String) -> String? {
    guard let first = text.first, "-–—•*·".contains(first), text.dropFirst().first == " " else {
      return nil
    }
    return trimmed(text.dropFirst())
  }

  private static func trimmed(_ text: Substring) -> String { String(text.drop { $0 == " " }) }
}
