/// A complete CSI sequence, without its ESC [.
struct ControlSequence {
  private let prefix: UInt8?
  private let numbers: [Int]
  private let final: UInt8
  private static let largestNumber = 1 << 24

  init(parameters: [UInt8], final: UInt8) {
    self.final = final
    prefix = parameters.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
    let digits = prefix == nil ? parameters[...] : parameters.dropFirst()
    numbers = digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { part in
        part.prefix { (0x30...0x39).contains($0) }
          .reduce(0) { min($0 * 10 + Int($1 - 0x30), ControlSequence.largestNumber) }
      }
  }

  var opensPaste: Bool { prefix == nil && final == UInt8(ascii: "~") && numbers.first == 200 }

  /// Whether it is the answer to the question what the terminal is.
  var tellsKind: Bool { prefix == UInt8(ascii: "?") && final == UInt8(ascii: "c") }

  /// What the sequence means, or nothing for one that is not known.
  func event(alt: Bool) -> InputEvent? {
    if prefix == UInt8(ascii: "<") { return mouse.map { .mouse($0) } }
    guard prefix == nil else { return nil }
    switch final {
    case UInt8(ascii: "I") where numbers == [] || numbers == [0]: return .focusGained
    case UInt8(ascii: "O") where numbers == [] || numbers == [0]: return .focusLost
    default: return key.map { .key(alt ? Key($0.code, $0.modifiers.union(.alt)) : $0) }
    }
  }

  /// The key after ESC O, in the forms of xterm, VT100 and rxvt.
  static func singleShift(_ final: UInt8) -> Key? {
    if let code = moving[final] { return Key(code) }
    if let number = functions[final] { return .function(number) }
    switch final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return moving[final - 0x20].map { Key($0, .control) }
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "j")...UInt8(ascii: "o"), UInt8(ascii: "p")...UInt8(ascii: "y"):
      return .character(Character(Unicode.Scalar(final - 0x40)))
    default: return nil
    }
  }
}

extension ControlSequence {
  private static let moving: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  private static let functions: [UInt8: Int] = [
    UInt8(ascii: "P"): 1, UInt8(ascii: "Q"): 2, UInt8(ascii: "R"): 3, UInt8(ascii: "S"): 4,
  ]

  private static let numbered: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]

  private var first: Int { numbers.first ?? 0 }

  /// The second number less one is a set of bits: Shift, Alt, Ctrl, Meta.
  private var modifiers: Key.Modifiers {
    guard numbers.count > 1, numbers[1] > 1 else { return [] }
    let bits = numbers[1] - 1
    var modifiers = Key.Modifiers(rawValue: UInt8(bits & 7))
    if bits & 8 != 0 { modifiers.insert(.alt) }
    return modifiers
  }

  private var key: Key? {
    if let code = Self.moving[final] { return first <= 1 ? Key(code, modifiers) : nil }
    if let number = Self.functions[final] {
      return first <= 1 ? Key(.function(number), modifiers) : nil
    }
    switch final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return Self.moving[final - 0x20].map { Key($0, .shift) }
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "~") where first == 27 && numbers.count == 3:
      return typed(numbers[2])
    case UInt8(ascii: "u"): return typed(first)
    case UInt8(ascii: "~"): return Self.numbered[first].map { Key($0, modifiers) }
    case UInt8(ascii: "$"): return Self.numbered[first].map { Key($0, .shift) }
    case UInt8(ascii: "^"): return Self.numbered[first].map { Key($0, .control) }
    case UInt8(ascii: "@"): return Self.numbered[first].map { Key($0, [.control, .shift]) }
    default: return nil
    }
  }

  /// The key that types the scalar `value`, in the forms that name it by number.
  private func typed(_ value: Int) -> Key? {
    guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { return nil }
    switch value {
    case 8, 127: return Key(.backspace, modifiers)
    case 9: return Key(.tab, modifiers)
    case 10, 13: return Key(.enter, modifiers)
    case 27: return Key(.escape, modifiers)
    case 32...: break
    default: return nil
    }
    let character = Character(scalar)
    guard modifiers.contains(.shift) else { return Key(.character(character), modifiers) }
    let capital = modifiers.contains(.control) ? nil : character.uppercased().first
    return Key(.character(capital ?? character), modifiers.subtracting(.shift))
  }

  private var mouse: Mouse? {
    guard numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else {
      return nil
    }
    let bits = numbers[0]
    guard bits < 128 else { return nil }
    var modifiers: Key.Modifiers = []
    if bits & 4 != 0 { modifiers.insert(.shift) }
    if bits & 8 != 0 { modifiers.insert(.alt) }
    if bits & 16 != 0 { modifiers.insert(.control) }
    let place = Point(x: numbers[1] - 1, y: numbers[2] - 1)
    if bits & 64 != 0 {
      guard bits & 3 < 2 else { return nil }
      return Mouse(bits & 1 == 0 ? .wheelUp : .wheelDown, at: place, modifiers: modifiers)
    }
    let button: Mouse.Button = [.left, .middle, .right, .none][bits & 3]
    let moved: Mouse.Action = button == .none ? .move : .drag
    let action = bits & 32 != 0 ? moved : final == UInt8(ascii: "M") ? .press : .release
    return Mouse(action, button: button, at: place, modifiers: modifiers)
  }
}
