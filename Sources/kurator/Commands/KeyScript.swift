import TerminalKit

/// Key presses written in a line: `Down Ctrl+P 'Иванова' paste:'two words' F2`.
enum KeyScript {
  /// A word that is no key.
  struct Fault: Error, Hashable, Sendable {
    let word: String
  }

  /// The events of a script, in order.
  ///
  /// Words are names of keys; text in single or double quotes is typed, a quote of the same kind
  /// within it is doubled; `paste:` before a quoted text pastes it.
  ///
  /// - Throws: ``Fault`` with the first word that is no key.
  static func events(of script: String) throws(Fault) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = script[...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      if let text = try quoted(&rest) {
        events += text.map { .key(key(typing: $0)) }
      } else if rest.hasPrefix(pasting) {
        events.append(.paste(try pasted(&rest)))
      } else {
        events.append(.key(try named(&rest)))
      }
    }
    return events
  }

  private static let pasting = "paste:"

  private static func pasted(_ rest: inout Substring) throws(Fault) -> String {
    let whole = rest
    rest = rest.dropFirst(pasting.count)
    do throws(Fault) {
      if let text = try quoted(&rest) { return text }
    } catch {
      throw Fault(word: word(of: whole))
    }
    throw Fault(word: word(of: whole))
  }

  private static func quoted(_ rest: inout Substring) throws(Fault) -> String? {
    guard let quote = rest.first, "'\"".contains(quote) else { return nil }
    let whole = rest
    var text = ""
    rest = rest.dropFirst()
    while let end = rest.firstIndex(of: quote) {
      text += rest[..<end]
      rest = rest[end...].dropFirst()
      guard rest.first == quote else { return text }
      text.append(quote)
      rest = rest.dropFirst()
    }
    throw Fault(word: word(of: whole))
  }

  private static func named(_ rest: inout Substring) throws(Fault) -> Key {
    let name = word(of: rest)
    rest = rest.dropFirst(name.count)
    guard let key = Key(name: name) else { throw Fault(word: name) }
    return key
  }

  private static func word(of rest: Substring) -> String {
    String(rest.prefix { !$0.isWhitespace })
  }

  private static func key(typing character: Character) -> Key {
    switch character {
    case "\n", "\r", "\r\n": .enter
    case "\t": .tab
    default: .character(character)
    }
  }
}
