extension SortKey {
  /// The beginning of a key as two numbers that compare as its bytes do.
  private struct Head {
    let first: UInt64
    let second: UInt64
    let place: Int

    init(_ key: SortKey, _ place: Int) {
      self.place = place
      var text = key.text
      (first, second) = text.withUTF8 { bytes in
        (Self.number(bytes, from: 0), Self.number(bytes, from: 8))
      }
    }

    /// The eight bytes from `start`, the first of them the highest; what is missing is 0.
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
      if start + 8 <= bytes.count {
        let raw = UnsafeRawBufferPointer(bytes)
        return UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      }
      var number: UInt64 = 0
      for place in start..<start + 8 {
        number = number << 8 | (place < bytes.count ? UInt64(bytes[place]) : 0)
      }
      return number
    }
  }

  /// The places of keys from 0, in the order of the keys; those of equal keys stay as they are.
  ///
  /// O(n log n); texts are compared only where the first sixteen bytes are the same.
  public static func order(of keys: [SortKey]) -> [Int] {
    var heads = keys.enumerated().map { Head($1, $0) }
    heads.sort { one, other in
      if one.first != other.first { return one.first < other.first }
      if one.second != other.second { return one.second < other.second }
      let (left, right) = (keys[one.place], keys[other.place])
      return left == right ? one.place < other.place : left < right
    }
    return heads.map(\.place)
  }
}
