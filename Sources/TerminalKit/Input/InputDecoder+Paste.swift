extension InputDecoder {
  private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  mutating func takePaste(_ byte: UInt8, matched: Int) {
    if byte == Self.pasteEnd[matched] {
      state = .paste(matched: matched + 1)
      if matched + 1 == Self.pasteEnd.count { finishPaste() }
      return
    }
    if matched > 0 { keep(Self.pasteEnd[..<matched]) }
    if byte == Self.pasteEnd[0] {
      state = .paste(matched: 1)
    } else {
      state = .paste(matched: 0)
      if pasted.count < Self.pasteLimit { pasted.append(byte) }
    }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    pasted += bytes.prefix(max(0, Self.pasteLimit - pasted.count))
  }

  /// Takes what came of a paste, with the beginning of its end, for the whole.
  mutating func breakPaste(matched: Int) {
    keep(Self.pasteEnd[..<matched])
    finishPaste()
  }

  private mutating func finishPaste() {
    let text = withLineFeeds(PastedBytes(pasted).withoutSequences)
    events.append(.paste(String(decoding: text, as: UTF8.self)))
    pasted = []
    state = .ground
  }

  /// Terminals send the end of a line as CR, text from Windows as CR LF.
  private func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A, previous == 0x0D {
        previous = byte
        continue
      }
      result.append(byte == 0x0D ? 0x0A : byte)
      previous = byte
    }
    return result
  }
}
