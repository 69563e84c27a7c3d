/// Which letters share a key of the Russian (ЙЦУКЕН) and the Latin (QWERTY) keyboard.
///
/// Only keys on which the Russian layout has a letter, and `№`; capitals are the same keys with
/// Shift, so that `Ж` stands where `:` does.
public enum KeyboardLayout {
  private static let russianKeys =
    "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ№"
  private static let qwertyKeys =
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~#"

  private static let toQwerty = Dictionary(
    uniqueKeysWithValues: zip(russianKeys, qwertyKeys))
  private static let toRussian = Dictionary(
    uniqueKeysWithValues: zip(qwertyKeys, russianKeys))

  /// What the key of a Russian letter types in the Latin layout: `q` for `й`; nil for all else.
  public static func qwerty(of character: Character) -> Character? { toQwerty[character] }

  /// What a Latin key types in the Russian layout: `й` for `q`, `б` for `,`; nil for all else.
  public static func russian(of character: Character) -> Character? { toRussian[character] }
}
