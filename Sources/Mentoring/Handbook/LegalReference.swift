/// A legal act with the exact form in which papers cite it.
public struct LegalReference: Hashable, Sendable {
  /// The stable code, such as `r-145`.
  public let code: String
  /// How a preamble cites it.
  public let citation: String
  /// How a column or a hint names it: `Р-145`.
  public let short: String
  /// Names by which papers cite it and which no act has: `145-р`.
  public let lookAlikes: [String]

  /// Creates a reference.
  public init(code: String, citation: String, short: String, lookAlikes: [String] = []) {
    self.code = code
    self.citation = citation
    self.short = short
    self.lookAlikes = lookAlikes
  }
}
