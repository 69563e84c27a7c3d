extension Key {
  /// The stable name, as in keymap files and scripts: `Down`, `F2`, `Ctrl+P`, `Alt+x`, `j`.
  public var name: String { prefix + codeName }

  /// Reads a name that ``name`` has made; Ctrl takes a letter of either case.
  public init?(name: String) {
    var rest = name[...]
    var modifiers: Modifiers = []
    while let (prefix, modifier) = Key.prefixes.first(where: { rest.hasPrefix($0.0) }),
      rest.count > prefix.count
    {
      guard modifiers.insert(modifier).inserted else { return nil }
      rest = rest.dropFirst(prefix.count)
    }
    guard let code = Key.code(named: rest, modifiers: modifiers) else { return nil }
    self.init(code, modifiers)
  }

  var prefix: String {
    modifiers.isEmpty ? "" : Key.prefixes.filter { modifiers.contains($0.1) }.map(\.0).joined()
  }

  private static let prefixes: [(String, Modifiers)] = [
    ("Ctrl+", .control), ("Alt+", .alt), ("Shift+", .shift),
  ]

  private static let named: [(String, Code)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace),
    ("Ins", .insert), ("Del", .delete), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Space", .character(" ")),
  ]

  private var codeName: String {
    switch code {
    case .function(let number): return "F\(number)"
    case .character(" "): return "Space"
    case .character(let character) where modifiers.contains(.control): return character.capital
    case .character(let character): return String(character)
    default: return Key.named.first { $0.1 == code }?.0 ?? ""
    }
  }

  private static func code(named name: Substring, modifiers: Modifiers) -> Code? {
    if let code = named.first(where: { $0.0 == name }) { return code.1 }
    if name.count == 1, let character = name.first {
      guard modifiers.contains(.control) else { return .character(character) }
      return character.lowercased().first.map { .character($0) }
    }
    guard name.first == "F", let number = Int(name.dropFirst()), (1...63).contains(number),
      "F\(number)" == name
    else { return nil }
    return .function(number)
  }
}
