/// A text whose UTF-8, compared byte by byte, stands in Russian order, as SQLite's BINARY does.
///
/// Capitals and small letters are equal; `ё` follows `е` and comes before `ж`; letters of other
/// Cyrillic alphabets follow the Russian letter that they are written like (Tatar `ә` after `а`,
/// Ukrainian `і` after `и`). Digits and signs come before Latin, Latin before Cyrillic. The order
/// of plain letters is the order of the key itself, so that it stays readable in the column.
public struct SortKey: Hashable, Comparable, Sendable {
  /// The key, for a TEXT column compared as BINARY.
  public let text: String

  /// Makes the key of `text`.
  public init(_ text: String) {
    self.text = text.folded { scalar, key in
      guard (0x450..<0x530).contains(scalar.value), let place = Self.places[scalar] else {
        return key.put(scalar)
      }
      key.put(place.letter)
      key.put(place.mark)
    }
  }

  /// Takes a key that was made before, as it comes from the column.
  public init(stored text: String) { self.text = text }

  /// Whether the key comes first, byte by byte.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    let isFirst = lhs.text.utf8.withContiguousStorageIfAvailable { left in
      rhs.text.utf8.withContiguousStorageIfAvailable { right in left.precedes(right) }
    }
    return isFirst.flatMap { $0 } ?? lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
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

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes come before `other`, eight bytes at a time.
  fileprivate func precedes(_ other: Self) -> Bool {
    let shared = Swift.min(count, other.count)
    var index = 0
    while index + 8 <= shared {
      let left = word(at: index)
      let right = other.word(at: index)
      if left != right { return left < right }
      index += 8
    }
    while index < shared {
      if self[index] != other[index] { return self[index] < other[index] }
      index += 1
    }
    return count < other.count
  }

  /// The eight bytes from `index` as a number that compares as they do.
  private func word(at index: Int) -> UInt64 {
    UInt64(
      bigEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}
