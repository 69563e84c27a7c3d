/// A person's name, family name first («Фамилия Имя Отчество»).
public struct PersonName: Hashable, Sendable {
  /// The whole name, one space between its parts.
  public let full: String

  /// Takes a name as it was typed and folds runs of blanks.
  public init(_ typed: String) {
    full =
      PersonName.isFolded(typed)
      ? typed : typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether nothing but single spaces between words is a blank; false also where that would take a
  /// longer look.
  private static func isFolded(_ typed: String) -> Bool {
    var isAfterBlank = true
    for byte in typed.utf8 {
      switch byte {
      // Every blank is below U+0021 or begins with one of these bytes.
      case 0..<0x20, 0xC2, 0xE1...0xE3: return false
      case 0x20 where isAfterBlank: return false
      default: isAfterBlank = byte == 0x20
      }
    }
    return !isAfterBlank || typed.isEmpty
  }

  /// Takes a name that has been through ``init(_:)`` before, as it comes from the file; it is not
  /// looked at again.
  public init(kept full: String) { self.full = full }
}

extension PersonName {
  /// Whether nothing was typed.
  public var isEmpty: Bool { full.isEmpty }

  /// The family name alone, where there is no room for more; empty of an empty name.
  public var family: String { parts.family }

  /// The name for a narrow column, `Иванова А. С.` for instance.
  public var short: String {
    let (family, initials) = parts
    var short = family
    for initial in initials {
      short.append(" ")
      short.append(initial)
      short.append(".")
    }
    return short
  }

  /// The name under a paper: `А.С. Иванова`.
  public var signature: String {
    let (family, initials) = parts
    guard !initials.isEmpty else { return family }
    return initials.map { "\($0)." }.joined() + " " + family
  }

  private var parts: (family: String, initials: [Character]) {
    // Bytes, not characters: a table asks for many names in every frame.
    let words = full.utf8.split(separator: UInt8(ascii: " "), maxSplits: 3).prefix(3)
    guard let family = words.first else { return ("", []) }
    return (
      String(Substring(family)), words.dropFirst().compactMap { Substring($0).first }
    )
  }
}
