internal import StrictYAML

extension YAMLNode {
  /// A text of one line, of 1 to `limit` Unicode scalars.
  func line(upTo limit: Int) -> String? {
    guard let text = text() else { return nil }
    let scalars = text.unicodeScalars
    if scalars.allSatisfy(\.properties.isWhitespace) { return refused(.emptyText) }
    if scalars.contains(where: { $0 == "\n" || $0 == "\r" }) { return refused(.severalLines) }
    if scalars.count > limit { return refused(.tooLong) }
    return text
  }

  /// A stable code: small Latin letters, digits and hyphens, at most 40; not one of `taken`, to
  /// which it is added.
  func code(notIn taken: inout Set<String>) -> String? {
    guard let code = text() else { return nil }
    let allowed = code.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard allowed, (1...40).contains(code.utf8.count) else { return refused(.notACode) }
    return taken.insert(code).inserted ? code : refused(.repeated)
  }

  /// A text of one line that is not one of `taken`, to which it is added; letter case and ё do not
  /// make a difference.
  func word(upTo limit: Int, notIn taken: inout Set<String>) -> String? {
    guard let word = line(upTo: limit) else { return nil }
    let folded = String(word.lowercased().map { $0 == "ё" ? "е" : $0 })
    return taken.insert(folded).inserted ? word : refused(.repeated)
  }

  /// Tells that the value breaks `rule`.
  func refused<Value>(_ rule: HandbookRule) -> Value? { refused(rule.rawValue) }
}

extension YAMLMap {
  /// The text of `key`, of one line and 1 to `limit` Unicode scalars.
  func line(_ key: String, upTo limit: Int) -> String? { node(key)?.line(upTo: limit) }

  /// The stable code of `key`, not one of `taken`, to which it is added.
  func code(_ key: String, notIn taken: inout Set<String>) -> String? {
    node(key)?.code(notIn: &taken)
  }
}
