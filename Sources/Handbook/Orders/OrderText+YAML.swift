internal import Mentoring
internal import StrictYAML

extension OrderText {
  /// The text of an order; `acts` are those that its basis may name, by code.
  static func read(_ file: YAMLMap, acts: [String: LegalReference]) -> OrderText? {
    let heading = file.node("heading").flatMap(runs)
    let basis = file.list("basis", count: 1...20) { Self.basis($0, acts: acts) }
    let preamble = file.node("preamble").flatMap(runs)
    let points = file.list("points", count: 1...50, runs)
    guard let heading, let basis, let preamble, let points else { return nil }
    return OrderText(
      heading: heading, basis: basis.joined(separator: "\n"), preamble: preamble, points: points)
  }

  private static func basis(_ node: YAMLNode, acts: [String: LegalReference]) -> String? {
    node.map { map in
      guard let act = map.optionalNode("act") else { return map.line("text", upTo: 1_000) }
      return act.oneOf(acts.values.sorted { $0.code < $1.code }.map { ($0.code, $0.citation) })
    }
  }

  /// Words and fields of a text; every field that is unknown or not closed is told at its place.
  static func runs(_ node: YAMLNode) -> [Run]? {
    guard let text = node.line(upTo: 2_000) else { return nil }
    var scan = FieldScan(text)
    var runs: [Run] = []
    var seen: [String: Int] = [:]
    var isFaultless = true
    while let piece = scan.next() {
      switch piece {
      case .words(let words): runs.append(.words(words))
      case .field(let written, let name):
        let occurrence = seen[written, default: 0]
        seen[written] = occurrence + 1
        guard let field = Field(rawValue: name) else {
          node.refuse(
            part: written, occurrence: occurrence, word: name,
            known: Field.allCases.map(\.rawValue))
          isFaultless = false
          continue
        }
        runs.append(.field(field))
      case .unpaired(let braces):
        node.refuse(part: braces, occurrence: 0, HandbookRule.unpairedBraces.rawValue)
        isFaultless = false
      }
    }
    return isFaultless ? runs : nil
  }

  /// A text that says nothing.
  static let empty = OrderText(heading: [], basis: "", preamble: [], points: [])
}
