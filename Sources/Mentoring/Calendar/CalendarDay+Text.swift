extension CalendarDay {
  /// The day as `2026-09-01` (ISO 8601).
  public var iso: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// The day as `01.09.2026`, the way every paper writes it.
  public var dotted: String {
    "\(Self.padded(day, to: 2)).\(Self.padded(month, to: 2)).\(Self.padded(year, to: 4))"
  }

  /// Reads `2026-09-01`.
  public init?(iso: String) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Self.digits(parts[0]), let month = Self.digits(parts[1]),
      let day = Self.digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads a day as people type it: `01.09.2026`, `1.9.26`, `1 9 2026`, `01092026`.
  ///
  /// A year of two digits is the latest such year that is not more than ten years after 2026.
  public init?(typed: String) {
    let parts = typed.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    if parts.count == 3 {
      self.init(day: parts[0], month: parts[1], year: parts[2])
    } else if parts.count == 1, parts[0].utf8.count == 8 || parts[0].utf8.count == 6 {
      let digits = Array(parts[0])
      self.init(
        day: String(digits[0..<2]), month: String(digits[2..<4]), year: String(digits[4...]))
    } else {
      return nil
    }
  }

  private init?(day: String, month: String, year: String) {
    guard let day = Self.digits(day), let month = Self.digits(month), var number = Self.digits(year)
    else { return nil }
    guard year.utf8.count == 4 || year.utf8.count == 2 else { return nil }
    if year.utf8.count == 2 { number += number > 36 ? 1900 : 2000 }
    self.init(year: number, month: month, day: day)
  }

  static func digits(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
