extension [UInt8] {
  /// The bytes after one to four random cuts, changes, insertions and repetitions.
  func damaged(using random: inout some RandomNumberGenerator) -> Self {
    var bytes = self
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      let length = Swift.min(Int.random(in: 1...40, using: &random), bytes.count - place)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<place + length)
      case 2: bytes.insert("\t\n\r\";,-0 ".utf8.randomElement(using: &random) ?? 0, at: place)
      case 3: bytes.removeLast(bytes.count - place)
      case 4: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      default: bytes.swapAt(place, Int.random(in: bytes.indices, using: &random))
      }
    }
    return bytes
  }
}
