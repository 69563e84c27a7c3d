/// A text whose UTF-8, compared byte by byte, stands in Russian order, as SQLite's BINARY does.
///
/// Capitals and small letters are equal; `ё` follows `е` and comes before `ж`; letters of other
/// Cyrillic alphabets follow the Russian letter that they are written like (Татар `ә` after `а`,
/// Ukrainian `і` after `и`). Digits and signs come before Latin, Latin before Cyrillic. The order
/// of plain letters is the order of the key itself, so that it stays readable in the column.
public struct SortKey: Hashable, Comparable, Sendable {
  /// The key, for a TEXT column compared as BINARY.
  public let text: String

  /// Makes the key of `text`.
  public init(_ text: String) {
    self.text = text.folded { scalar, key in
      guard scalar.value >= 0x451, let place = Self.places[scalar] else {
        return key.append(scalar)
      }
      key.append(place.letter)
      key.append(place.mark)
    }
  }

  /// Takes a key that was made before, as it comes from the column.
  public init(stored text: String) { self.text = text }

  /// Whether the key comes first, byte by byte.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
  }

  /// A Russian letter and the letters that follow it before the next one, in their order.
  private static let followers: KeyValuePairs<Unicode.Scalar, String> = [
    "а": "ӑәӕ", "г": "ґѓғҕ", "д": "ђҙ", "е": "ёѐӗє", "ж": "җ", "з": "ѕӡ", "и": "ѝіїӣ", "й": "ј",
    "к": "ќқҡӄ", "л": "љӆ", "н": "њңҥӈ", "о": "ө", "с": "ҫ", "т": "ћ", "у": "ўӯұүӳ", "х": "ҳһ",
    "ц": "џ", "ч": "ҷӌ",
  ]

  private static let places: [Unicode.Scalar: (letter: Unicode.Scalar, mark: Unicode.Scalar)] = {
    var places: [Unicode.Scalar: (letter: Unicode.Scalar, mark: Unicode.Scalar)] = [:]
    for (letter, following) in followers {
      for (rank, scalar) in following.unicodeScalars.enumerated() {
        places[scalar] = (letter, Unicode.Scalar(0x10_FF00 + UInt32(rank)) ?? letter)
      }
    }
    return places
  }()
}
