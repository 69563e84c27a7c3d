/// What was typed for a day, as runs of digits and runs of letters.
struct DayParts {
  /// The runs, in order.
  private(set) var parts: [Substring] = []

  /// Cuts a folded text.
  init(_ text: String) {
    for piece in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      var rest = piece
      while let first = rest.first {
        let end = rest.firstIndex { $0.isLetter != first.isLetter } ?? rest.endIndex
        parts.append(rest[..<end])
        rest = rest[end...]
      }
    }
    parts.removeAll { DayParts.dots.contains($0) }
  }

  /// Where a Latin keyboard has the dot and the comma, a Russian one has these letters.
  private static let dots: Set<Substring> = ["ю", "б"]
}
