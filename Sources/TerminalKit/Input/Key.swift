/// A key press, with nothing of the terminal left in it.
///
/// A letter typed with Shift is the capital letter, without ``Modifiers/shift``; a letter typed
/// with Ctrl is the small one.
public struct Key: Hashable, Sendable {
  /// Which key.
  public enum Code: Hashable, Sendable {
    /// A key that types a character.
    case character(Character)
    /// A key of the function row, from 1.
    case function(Int)
    /// A key with a name.
    case enter, escape, tab, backspace, insert, delete
    /// A key that moves.
    case up, down, left, right, home, end, pageUp, pageDown
  }

  /// The keys held down with it.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Shift, for keys that type nothing.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt or Meta.
    public static let alt = Modifiers(rawValue: 2)
    /// Ctrl.
    public static let control = Modifiers(rawValue: 4)
  }

  /// Which key.
  public let code: Code
  /// The keys held down with it.
  public let modifiers: Modifiers

  /// Creates a key press.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// The character that the key types, where it types one.
  public var typed: Character? {
    guard case .character(let character) = code, modifiers.isEmpty else { return nil }
    return character
  }
}

extension Key {
  /// A key that types `character`.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// A letter with Ctrl; give the small letter.
  public static func control(_ character: Character) -> Key { Key(.character(character), .control) }
  /// A character with Alt.
  public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
  /// A key of the function row, from 1.
  public static func function(_ number: Int) -> Key { Key(.function(number)) }

  /// The key Enter.
  public static let enter = Key(.enter)
  /// The key Esc.
  public static let escape = Key(.escape)
  /// The key Tab.
  public static let tab = Key(.tab)
  /// Shift with Tab.
  public static let backTab = Key(.tab, .shift)
  /// The key Backspace.
  public static let backspace = Key(.backspace)
  /// The key Ins.
  public static let insert = Key(.insert)
  /// The key Del.
  public static let delete = Key(.delete)
  /// The arrow up.
  public static let up = Key(.up)
  /// The arrow down.
  public static let down = Key(.down)
  /// The arrow to the left.
  public static let left = Key(.left)
  /// The arrow to the right.
  public static let right = Key(.right)
  /// The key Home.
  public static let home = Key(.home)
  /// The key End.
  public static let end = Key(.end)
  /// The key Page Up.
  public static let pageUp = Key(.pageUp)
  /// The key Page Down.
  public static let pageDown = Key(.pageDown)
  /// The space bar.
  public static let space = Key(.character(" "))
}
