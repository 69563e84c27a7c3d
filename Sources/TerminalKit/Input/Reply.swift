/// What a terminal answers when it is asked about itself.
public enum Reply: Hashable, Sendable {
  /// The colour behind its letters (OSC 11).
  case ground(Color)
  /// What kind of terminal it is, which every one tells (DA1): what was asked before has been
  /// answered by now, or never will be.
  case kind
}

extension Reply {
  /// Reads what stands between ESC ] and its end.
  init?(string bytes: [UInt8]) {
    guard bytes.starts(with: "11;".utf8) else { return nil }
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    guard let color = Color(answered: text) else { return nil }
    self = .ground(color)
  }
}

extension Color {
  /// Reads a colour as X11 writes it: `rgb:1e1e/1E1E/2e2e`, `rgba:…` or `#1e1e2e`.
  init?(answered text: String) {
    if text.hasPrefix("#") {
      self.init(text)
      return
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "rgb" || parts[0] == "rgba" else { return nil }
    let shares = parts[1].split(separator: "/", omittingEmptySubsequences: false)
      .map { Color.component($0) }
    guard shares.count == (parts[0] == "rgb" ? 3 : 4), let red = shares[0], let green = shares[1],
      let blue = shares[2]
    else { return nil }
    self = .rgb(red, green, blue)
  }

  /// A share of one to four hexadecimal digits, as 0–255.
  private static func component(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ $0.isHexDigit && $0.isASCII }),
      let value = Int(digits, radix: 16)
    else { return nil }
    let most = 1 << (4 * digits.count) - 1
    return UInt8((value * 255 + most / 2) / most)
  }
}

extension Theme.Kind {
  /// The kind of theme whose letters are read best on a ground: light ones on a dark ground.
  public init?(ground: Color) {
    guard let onWhite = ground.contrast(with: .rgb(255, 255, 255)),
      let onBlack = ground.contrast(with: .rgb(0, 0, 0))
    else { return nil }
    self = onWhite >= onBlack ? .dark : .light
  }
}
