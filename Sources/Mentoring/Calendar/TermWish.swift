/// The day that a term would be if people worked on it: `02.09.2024 (вместо 01.09)`.
///
/// It tells the next year from what to count, and changes nothing of the days of this one.
enum TermWish {
  private static let opening = " (вместо "

  /// The words of a term with the wish behind them taken off.
  static func parted(_ text: String) -> (head: String, wish: String?) {
    guard text.last == ")", let open = text.ranges(of: opening).last else { return (text, nil) }
    let wish = text[open.upperBound...].dropLast()
    guard !wish.isEmpty, !wish.contains("("), !wish.contains(")") else { return (text, nil) }
    return (String(text[..<open.lowerBound]), String(wish))
  }

  /// The words of a term with a wish behind them.
  static func joined(_ head: String, _ wish: String) -> String { "\(head)\(opening)\(wish))" }
}
