import PlainText

extension InputDecoder {
  private static let escape: UInt8 = 0x1B
  private static let longestSequence = 64

  mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte, alt: false)
    case .escape(let twice): takeAfterEscape(byte, twice: twice)
    case .control(let alt): takeControl(byte, alt: alt)
    case .console(let alt): takeConsole(byte, alt: alt)
    case .single(let alt): takeSingle(byte, alt: alt)
    case .oldMouse(let missing): state = missing > 1 ? .oldMouse(missing - 1) : .ground
    case .string(let opener, _): takeString(byte, opener: opener)
    case .stringEscape(let opener): takeStringEscape(byte, opener: opener)
    case .paste(let matched): takePaste(byte, matched: matched)
    }
  }

  /// A byte outside every sequence, or after ESC when `alt`.
  private mutating func takeGround(_ byte: UInt8, alt: Bool) {
    state = .ground
    switch utf8.take(byte) {
    case .pending: if alt { state = .escape(twice: false) }
    case .broken:
      type("\u{FFFD}", alt: alt)
      take(byte)
    case .scalar("\u{1B}"): state = .escape(twice: false)
    case .scalar(let scalar): type(scalar, alt: alt)
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, twice: Bool) {
    if utf8.isPending { return takeGround(byte, alt: true) }
    switch byte {
    case Self.escape:
      if twice { emit([.escape]) }
      state = .escape(twice: true)
      return
    case UInt8(ascii: "["):
      parameters = []
      state = .control(alt: twice)
      return
    case UInt8(ascii: "O"):
      state = .single(alt: twice)
      return
    default: break
    }
    if twice { emit([.escape]) }
    if "]P_^X".utf8.contains(byte) {
      parameters = []
      state = .string(opener: byte, isEmpty: true)
    } else {
      takeGround(byte, alt: true)
    }
  }

  private mutating func takeControl(_ byte: UInt8, alt: Bool) {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty: state = .console(alt: alt)
    case UInt8(ascii: "M") where parameters.isEmpty: state = .oldMouse(3)
    case UInt8(ascii: "$") where parameters.allSatisfy({ (0x30...0x39).contains($0) }):
      finishControl(byte, alt: alt)
    case 0x20..<0x40:
      if parameters.count < Self.longestSequence { parameters.append(byte) }
    case 0x40..<0x7F: finishControl(byte, alt: alt)
    default:
      state = .ground
      take(byte)
    }
  }

  private mutating func finishControl(_ final: UInt8, alt: Bool) {
    state = .ground
    let sequence = ControlSequence(parameters: parameters, final: final)
    if sequence.tellsKind {
      replies.append(.kind)
    } else if sequence.opensPaste {
      pasted = []
      state = .paste(matched: 0)
    } else if let event = sequence.event(alt: alt) {
      events.append(event)
    }
  }

  private mutating func takeConsole(_ byte: UInt8, alt: Bool) {
    state = .ground
    guard byte >= 0x20, byte < 0x7F else { return take(byte) }
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return }
    emit([Key(.function(Int(byte - UInt8(ascii: "A")) + 1), alt ? .alt : [])])
  }

  private mutating func takeSingle(_ byte: UInt8, alt: Bool) {
    if (0x30...0x39).contains(byte) {
      parameters = Array("1;".utf8) + [byte]
      state = .control(alt: alt)
      return
    }
    state = .ground
    guard byte >= 0x20, byte < 0x7F else { return take(byte) }
    guard let key = ControlSequence.singleShift(byte) else { return }
    emit([alt ? Key(key.code, key.modifiers.union(.alt)) : key])
  }

  private mutating func takeString(_ byte: UInt8, opener: UInt8) {
    switch byte {
    case Self.escape: state = .stringEscape(opener: opener)
    case 0x07: finishString(opener: opener)
    case 0x18, 0x1A: state = .ground
    case 0x0D, 0x0A:
      state = .ground
      take(byte)
    default:
      if parameters.count < Self.longestSequence { parameters.append(byte) }
      state = .string(opener: opener, isEmpty: false)
    }
  }

  private mutating func takeStringEscape(_ byte: UInt8, opener: UInt8) {
    if byte == UInt8(ascii: "\\") { return finishString(opener: opener) }
    state = .escape(twice: false)
    take(byte)
  }

  private mutating func finishString(opener: UInt8) {
    state = .ground
    guard opener == UInt8(ascii: "]"), let reply = Reply(string: parameters) else { return }
    replies.append(reply)
  }
}
