/// A wish about somebody's age, in whole years; an open end is no wish.
public struct AgeRange: Hashable, Sendable {
  /// The youngest wished, 0 to 120.
  public let from: Int?
  /// The oldest wished, 0 to 120; never below ``from``.
  public let to: Int?

  /// Creates a wish, or nothing when it wishes nothing or contradicts itself.
  public init?(from: Int?, to: Int?) {
    let ends = [from, to].compactMap { $0 }
    guard !ends.isEmpty, ends.allSatisfy({ (0...120).contains($0) }), ends == ends.sorted() else {
      return nil
    }
    self.from = from
    self.to = to
  }

  /// Reads `35–50`, `от 35 до 50`, `от 35`, `не моложе 35`, `35+`, `до 50`, `не старше 50`, `35`;
  /// a dash with one number beside it, as in `40–`, is half a range and not read.
  public init?(typed: String) {
    let numbers = typed.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    switch (numbers.count, Self.openEnd(of: typed.lowercased())) {
    case (2, _): self.init(from: numbers[0], to: numbers[1])
    case (1, .to): self.init(from: nil, to: numbers[0])
    case (1, .from): self.init(from: numbers[0], to: nil)
    case (1, nil) where !typed.contains(where: Self.isDash):
      self.init(from: numbers[0], to: numbers[0])
    default: return nil
    }
  }

  private static func isDash(_ character: Character) -> Bool { "-–—−".contains(character) }

  private enum End { case from, to }

  /// Words and signs that tell which end one number is; the first found counts.
  private static let ends: KeyValuePairs<String, End> = [
    "не старше": .to, "не моложе": .from, "не младше": .from, "старше": .from, "младше": .to,
    "моложе": .to, "от": .from, "до": .to, "from": .from, "to": .to, "+": .from, ">": .from,
    "<": .to,
  ]

  private static func openEnd(of typed: String) -> End? {
    ends.first { typed.contains($0.key) }?.value
  }
}

extension AgeRange {
  /// Whether `age` is as wished.
  public func contains(_ age: Int) -> Bool {
    age >= from ?? Int.min && age <= to ?? Int.max
  }

  /// The wish as `35–50`, `35+` or `<50`, which ``init(typed:)`` does not need words for.
  public var text: String {
    switch (from, to) {
    case (let from?, let to?): from == to ? "\(from)" : "\(from)–\(to)"
    case (let from?, nil): "\(from)+"
    case (nil, let to?): "<\(to)"
    case (nil, nil): ""
    }
  }
}
