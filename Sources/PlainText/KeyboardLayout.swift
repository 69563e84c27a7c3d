/// Which letters share a key of a Cyrillic (ЙЦУКЕН) and the Latin (QWERTY) keyboard.
///
/// Only keys on which the Cyrillic layout has a letter, and `№`; capitals are the same keys with
/// Shift, so that `Ж` stands where `:` does.
public enum KeyboardLayout {
  /// A Cyrillic layout by the language that it is made for.
  public enum Variant: String, Hashable, Sendable, CaseIterable {
    /// Russian.
    case russian = "ru"
    /// Ukrainian: `і` in the place of `ы`, `ї` of `ъ`, `є` of `э`, and `ґ` beside Enter; an
    /// apostrophe in the place of `ё`.
    case ukrainian = "uk"
    /// Belarusian: `і` in the place of `и`, `ў` of `щ`; an apostrophe in the place of `ъ`.
    case belarusian = "be"
  }

  /// What a key of a Cyrillic letter types in the Latin layout: `q` for `й`; nil for all else.
  ///
  /// A Russian letter that the layout has no key for counts as on the Russian keyboard, which many
  /// people have beside their own.
  public static func qwerty(of character: Character, in layout: Variant = .russian) -> Character? {
    layout.keys.toQwerty[character] ?? Variant.russianKeys.toQwerty[character]
  }

  /// What a Latin key types in the Cyrillic layout: `й` for `q`, `б` for `,`; nil where it types no
  /// letter.
  public static func cyrillic(of character: Character, in layout: Variant = .russian)
    -> Character?
  {
    layout.keys.toCyrillic[character]
  }
}

/// The keys of a layout, both ways.
private struct LayoutKeys: Sendable {
  let toQwerty: [Character: Character]
  let toCyrillic: [Character: Character]

  /// Takes the letters and, in the same order, what their keys type in the Latin layout.
  init(_ letters: String, _ qwerty: String) {
    toQwerty = Dictionary(uniqueKeysWithValues: zip(letters, qwerty))
    toCyrillic = Dictionary(uniqueKeysWithValues: zip(qwerty, letters))
  }
}

extension KeyboardLayout.Variant {
  fileprivate static let russianKeys = LayoutKeys(
    "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ№",
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~#")
  private static let ukrainianKeys = LayoutKeys(
    "йцукенгшщзхїґфівапролджєячсмитьбюЙЦУКЕНГШЩЗХЇҐФІВАПРОЛДЖЄЯЧСМИТЬБЮ№",
    "qwertyuiop[]\\asdfghjkl;'zxcvbnm,.QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>#")
  private static let belarusianKeys = LayoutKeys(
    "йцукенгшўзхфывапролджэячсмітьбюёЙЦУКЕНГШЎЗХФЫВАПРОЛДЖЭЯЧСМІТЬБЮЁ№",
    "qwertyuiop[asdfghjkl;'zxcvbnm,.`QWERTYUIOP{ASDFGHJKL:\"ZXCVBNM<>~#")

  fileprivate var keys: LayoutKeys {
    switch self {
    case .russian: Self.russianKeys
    case .ukrainian: Self.ukrainianKeys
    case .belarusian: Self.belarusianKeys
    }
  }
}
