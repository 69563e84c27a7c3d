/// Where a link of a picture leads, as a terminal is told.
enum LinkAddress {
  /// The longest address that terminals take.
  static let limit = 2_000

  /// The address of a target: of a path from the root `file://HOST/…`, so that a terminal of
  /// another machine does not open a file of its own; nothing for what is no address.
  static func of(_ target: String, host: String) -> String? {
    let address = target.hasPrefix("/") ? "file://\(encoded(host))\(encoded(target))" : target
    guard ["file://", "https://", "http://", "mailto:"].contains(where: { address.hasPrefix($0) }),
      address.utf8.count <= limit, address.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    return address
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        byte < 0x80 && (Character(scalar).isLetter || Character(scalar).isNumber)
        || "-._~/".utf8.contains(byte)
      return isPlain ? String(scalar) : "%" + hex(byte >> 4) + hex(byte & 15)
    }.joined()
  }

  private static func hex(_ digit: UInt8) -> String {
    String(digit, radix: 16, uppercase: true)
  }
}
