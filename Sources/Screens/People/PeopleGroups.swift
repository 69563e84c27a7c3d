import Mentoring

/// The rows of a base, those of them together that are the same in a part.
struct PeopleGroups {
  /// The number of the group of each row, from 0.
  private(set) var groups: [Int32] = []
  /// A row of each group.
  private(set) var examples: [Int] = []

  /// The packed bytes of each group, one behind another, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt64] = []
  /// The groups by their hashes, in the first free place; -1 is free.
  private var places = [Int32](repeating: -1, count: 1 << 12)

  /// Groups the rows; nothing where it was broken off.
  init?(_ rows: PeopleRows, by part: PeopleSlice.Part, isCancelled: () -> Bool) {
    groups.reserveCapacity(rows.count)
    for stretch in rows.stretches {
      guard !isCancelled() else { return nil }
      stretch.slice.each(part, in: stretch.rows) { _, bytes in take(bytes) }
    }
  }

  private mutating func take(_ part: UnsafeRawBufferPointer) {
    let hash = Self.hash(part)
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] >= 0 {
      let group = places[place]
      if hashes[Int(group)] == hash, isSame(part, Int(group)) { return groups.append(group) }
      place = (place + 1) & (places.count - 1)
    }
    let group = Int32(examples.count)
    places[place] = group
    examples.append(groups.count)
    groups.append(group)
    hashes.append(hash)
    bytes.append(contentsOf: part)
    ends.append(bytes.count)
    if 2 * examples.count > places.count { grow() }
  }

  private func isSame(_ part: UnsafeRawBufferPointer, _ group: Int) -> Bool {
    let own = ends[group]..<ends[group + 1]
    guard own.count == part.count else { return false }
    return bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[own]).elementsEqual(part) }
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: 2 * places.count)
    for (group, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(group)
    }
  }

  /// A number that depends on all bytes, eight at a time.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place + 8 <= bytes.count {
      hash = (hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
      place += 8
    }
    while place < bytes.count {
      hash = (hash ^ UInt64(bytes[place])) &* 0xD6E8_FEB8_6659_FD93
      place += 1
    }
    return hash ^ hash >> 32
  }
}
