internal import Mentoring
internal import StrictYAML

extension RoadmapTemplate.Timing {
  /// Months as keys and values, or a term in words with `{{start}}` and `{{next}}` for years.
  static func read(_ node: YAMLNode) -> Self? {
    guard node.type != .map else { return RoadmapTemplate.months(node).map(Self.months) }
    guard let text = node.line(upTo: 200), let words = words(text, of: node) else { return nil }
    return switch fault(in: words) {
    case .year: node.refused(.yearInTerm)
    case .unreadable: node.refused(.notATerm)
    case nil: .words(words)
    }
  }

  /// The text with its fields as they are written without blanks; nothing where one is unknown.
  private static func words(_ text: String, of node: YAMLNode) -> String? {
    let fields = [start, next]
    let known = fields.map { String($0.dropFirst(2).dropLast(2)) }
    var words: String? = ""
    var seen: [String: Int] = [:]
    for piece in IteratorSequence(FieldScan(text)) {
      switch piece {
      case .words(let part): words?.append(part)
      case .field(let written, let name):
        let occurrence = seen[written, default: 0]
        seen[written] = occurrence + 1
        if known.contains(name) {
          words?.append("{{\(name)}}")
        } else {
          node.refuse(part: written, occurrence: occurrence, word: name, known: known)
          words = nil
        }
      case .unpaired(let braces):
        node.refuse(part: braces, occurrence: 0, HandbookRule.unpairedBraces.rawValue)
        words = nil
      }
    }
    return words
  }
}
