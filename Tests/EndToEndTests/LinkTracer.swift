/// Makes links visible to an emulator that knows none: a link becomes a font of its own (`ESC [ 1 n m`),
/// which every letter of it then carries, wherever it is moved.
struct LinkTracer {
  /// The targets seen so far; the font of one is its place.
  private var targets: [String] = []
  private var isOpen: Int?
  private var sequence: [UInt8] = []

  private static let escape: UInt8 = 0x1B

  /// Where the letters of a font lead.
  func target(ofFont font: Int) -> String? {
    targets.indices.contains(font - 1) ? targets[font - 1] : nil
  }

  /// Takes bytes, and gives those for the emulator.
  mutating func trace(_ bytes: [UInt8]) -> [UInt8] {
    var traced: [UInt8] = []
    for byte in bytes {
      guard !sequence.isEmpty || byte == Self.escape else {
        traced.append(byte)
        continue
      }
      sequence.append(byte)
      guard isWhole else { continue }
      traced += translated()
      sequence = []
    }
    return traced
  }

  /// Whether the escape sequence has come to its end; only those that matter here are kept whole.
  private var isWhole: Bool {
    guard sequence.count > 1 else { return false }
    let last = sequence[sequence.count - 1]
    switch sequence[1] {
    case UInt8(ascii: "["): return sequence.count > 2 && (0x40...0x7E).contains(last)
    case UInt8(ascii: "]"): return last == 0x07 || sequence.suffix(2) == [Self.escape, 0x5C]
    default: return true
    }
  }

  private mutating func translated() -> [UInt8] {
    let text = String(decoding: sequence, as: UTF8.self)
    if text.hasPrefix("\u{1B}]8;") {
      let end = sequence.last == 0x07 ? 1 : 2
      let target = String(text.dropFirst(4).drop { $0 != ";" }.dropFirst().dropLast(end))
      isOpen = target.isEmpty ? nil : font(of: target)
      return fontSequence
    }
    // Whatever changes the look may take the font away.
    let isLook = text.hasPrefix("\u{1B}[") && text.hasSuffix("m")
    return sequence + (isLook && isOpen != nil ? fontSequence : [])
  }

  private var fontSequence: [UInt8] { Array("\u{1B}[\(10 + (isOpen ?? 0))m".utf8) }

  private mutating func font(of target: String) -> Int {
    if let place = targets.firstIndex(of: target) { return place + 1 }
    targets.append(target)
    precondition(targets.count <= 9, "more links than fonts")
    return targets.count
  }
}
