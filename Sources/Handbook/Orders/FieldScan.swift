/// Splits a text into words and fields, `{{name}}`.
struct FieldScan: IteratorProtocol {
  /// A part of the text.
  enum Piece: Hashable {
    /// Words as they are, never empty.
    case words(String)
    /// A field as it is written, and its name without braces and spaces around.
    case field(written: String, name: String)
    /// Braces without their counterpart, with what follows `{{`.
    case unpaired(String)
  }

  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func next() -> Piece? {
    guard !rest.isEmpty else { return nil }
    if rest.hasPrefix("}}") {
      return .unpaired(String(take(until: rest.index(rest.startIndex, offsetBy: 2))))
    }
    guard rest.hasPrefix("{{") else {
      let end = [rest.firstRange(of: "{{"), rest.firstRange(of: "}}")].compactMap { $0?.lowerBound }
        .min()
      return .words(String(take(until: end ?? rest.endIndex)))
    }
    let inside = rest.dropFirst(2)
    guard let close = inside.firstRange(of: "}}"),
      inside.firstRange(of: "{{").map({ $0.lowerBound > close.lowerBound }) ?? true
    else {
      let end = inside.firstRange(of: "{{")?.lowerBound ?? rest.endIndex
      return .unpaired(String(take(until: end)))
    }
    let name = inside[..<close.lowerBound].split(separator: " ").joined(separator: " ")
    return .field(written: String(take(until: close.upperBound)), name: name)
  }

  private mutating func take(until end: Substring.Index) -> Substring {
    defer { rest = rest[end...] }
    return rest[..<end]
  }
}
