/// Posts or people as a field shows them: with commas between them, though a name may have a comma
/// of its own.
struct NameList: Hashable, Sendable {
  /// The names as they are kept.
  let names: [String]

  init(_ names: [String]) { self.names = names }

  /// What the field shows.
  var text: String { names.joined(separator: ", ") }

  /// Whether a typed text says what is kept already, however its blanks are set.
  func isLike(_ typed: String) -> Bool { Self.parts(of: typed) == Self.parts(of: text) }

  /// The names in a typed text, none twice; a kept one that stands there still is one name,
  /// whatever commas it has.
  func names(in typed: String) -> [String] {
    var known = names.map { (name: $0, parts: Self.parts(of: $0)) }
      .filter { !$0.parts.isEmpty }.sorted { $0.parts.count > $1.parts.count }
    var rest = Self.parts(of: typed)[...]
    var found: [String] = []
    while let next = rest.first {
      let place = known.firstIndex { rest.starts(with: $0.parts) }
      let (name, parts) = place.map { known.remove(at: $0) } ?? (next, [next])
      if !found.contains(name) { found.append(name) }
      rest = rest.dropFirst(parts.count)
    }
    return found
  }

  /// What stands between the commas, without blanks around it.
  private static func parts(of text: String) -> [String] {
    text.split(separator: ",").map { part in
      let rest = part.drop(while: \.isWhitespace)
      return rest.lastIndex { !$0.isWhitespace }.map { String(rest[...$0]) } ?? ""
    }.filter { !$0.isEmpty }
  }
}
