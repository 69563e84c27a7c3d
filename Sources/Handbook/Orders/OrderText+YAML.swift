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
    var seen: [String: Int] = [:]
    let runs = IteratorSequence(FieldScan(text)).map { piece -> Run? in
      switch piece {
      case .words(let words): return .words(words)
      case .field(let written, let name):
        let occurrence = seen[written, default: 0]
        seen[written] = occurrence + 1
        return field(name, written, occurrence, of: node).map { .field($0) }
      case .unpaired(let braces):
        node.refuse(part: braces, occurrence: 0, HandbookRule.unpairedBraces.rawValue)
        return nil
      }
    }
    let read = runs.compactMap(\.self)
    return read.count == runs.count ? read : nil
  }

  private static func field(
    _ name: String, _ written: String, _ occurrence: Int, of node: YAMLNode
  ) -> Field? {
    if let field = Field(rawValue: name) { return field }
    let known = Field.allCases.map(\.rawValue)
    node.refuse(part: written, occurrence: occurrence, word: name, known: known)
    return nil
  }

  /// A text that says nothing.
  static let empty = OrderText(heading: [], basis: "", preamble: [], points: [])
}
