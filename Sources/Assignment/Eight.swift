/// Eight columns next to each other, looked at in one step.
///
/// What sums up the lanes after a loop is never inlined: the compiler would take the numbers of the
/// loop apart for it, in every step.
typealias Eight = SIMD8<Int32>

extension Eight {
  /// The places of the eight columns.
  @inline(__always) static var places: Eight { Eight(0, 1, 2, 3, 4, 5, 6, 7) }

  /// The eight numbers that begin `offset` bytes after an address.
  @inline(__always) init(_ memory: UnsafeRawPointer, at offset: Int) {
    self = memory.loadUnaligned(fromByteOffset: offset, as: Eight.self)
  }

  /// Puts the eight numbers `offset` bytes after an address.
  @inline(__always) func store(_ memory: UnsafeMutableRawPointer, at offset: Int) {
    memory.storeBytes(of: self, toByteOffset: offset, as: Eight.self)
  }

  /// The least of the eight keys, and what belongs to it; of equal ones the least of that.
  @inline(never) static func least(_ keys: Eight, _ owners: Eight) -> (key: Int32, owner: Int32) {
    var least = (key: keys[0], owner: owners[0])
    for place in 1..<8 where (keys[place], owners[place]) < least {
      least = (keys[place], owners[place])
    }
    return least
  }

  /// The greatest of the eight.
  @inline(never) static func greatest(_ numbers: Eight) -> Int32 {
    (1..<8).reduce(numbers[0]) { Swift.max($0, numbers[$1]) }
  }
}

extension SIMDMask where Storage == Eight {
  /// Whether any of the eight is set.
  @inline(__always) var isAny: Bool {
    let halves = unsafeBitCast(self, to: SIMD4<UInt64>.self)
    return (halves[0] | halves[1]) | (halves[2] | halves[3]) != 0
  }
}
