/// How a field reads what was typed into it, and what it says where that cannot be.
///
///     FormRule { text in
///       SchoolYear(typed: text).map { .read($0.text) } ?? .wrong("Write 2026 or 2026/27.")
///     }
///
/// It is asked when the field is left and when the form is done, of what was typed: never of blanks
/// alone, nor of what stood there from the beginning. A rule is no part of what is compared: fields that differ in it alone are equal.
public struct FormRule: Hashable, Sendable {
  /// What came of reading.
  public enum Reading: Hashable, Sendable {
    /// It can be; this is how it is written from then on.
    case read(String)
    /// It can be, written like this, but one sentence says what is odd about it; that hinders nobody.
    case doubtful(String, String)
    /// It cannot be: one sentence of what is wrong and what to do.
    case wrong(String)
  }

  let reading: @Sendable (String) -> Reading

  /// Creates a rule from what it makes of a text.
  public init(_ reading: @escaping @Sendable (String) -> Reading) { self.reading = reading }

  /// Rules are no part of what is compared.
  public static func == (one: FormRule, other: FormRule) -> Bool { true }

  /// Rules are no part of what is compared.
  public func hash(into hasher: inout Hasher) {}
}
