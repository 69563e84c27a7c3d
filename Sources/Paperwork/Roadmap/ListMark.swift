/// What stands at the beginning of a line that is an item of a list: `1.`, `2)`, `1.3`, `б)`.
struct ListMark: Hashable, Sendable {
  /// How the items of one list are counted.
  enum Style: Hashable, Sendable {
    /// `1.` or `1)`.
    case number(Character)
    /// `1.1.`, `1.2`: what stands before the number that counts.
    case levels([Int])
    /// `а)`, `б)`.
    case letter
  }

  /// How its list is counted.
  let style: Style
  /// Which of the items it is, from 1.
  let value: Int
  /// What stands behind it.
  let rest: String

  /// The mark of a line; nothing where it has none.
  ///
  /// A number has up to two digits and no digit follows it at once; several need none of the marks
  /// behind them, but no zero before them either, as days have.
  init?(_ text: String) {
    guard let mark = Self.lettered(text) ?? Self.numbered(text) ?? Self.leveled(text) else {
      return nil
    }
    self = mark
  }

  private init(_ style: Style, _ value: Int, _ rest: Substring) {
    (self.style, self.value) = (style, value)
    self.rest = String(rest.drop { $0 == " " })
  }

  private static func numbered(_ text: String) -> ListMark? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard digits.count <= 2, let number = Int(digits), let mark = rest.first,
      mark == "." || mark == ")", rest.dropFirst().first?.isNumber != true
    else { return nil }
    return ListMark(.number(mark), number, rest.dropFirst())
  }

  private static func leveled(_ text: String) -> ListMark? {
    var rest = text[...]
    var numbers: [Int] = []
    while true {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard (1...2).contains(digits.count), digits.first != "0", let number = Int(digits) else {
        break
      }
      numbers.append(number)
      rest = rest.dropFirst(digits.count)
      guard rest.first == "." else { break }
      rest = rest.dropFirst()
    }
    if rest.first == ")" { rest = rest.dropFirst() }
    let isParted = text[..<rest.startIndex].last?.isNumber == false || rest.first == " "
    guard numbers.count >= 2, let value = numbers.last, isParted, rest.first?.isNumber != true
    else { return nil }
    return ListMark(.levels(numbers.dropLast()), value, rest)
  }

  private static func lettered(_ text: String) -> ListMark? {
    guard let first = text.first?.lowercased().first, text.dropFirst().first == ")" else {
      return nil
    }
    let place = letters.compactMap { $0.firstIndex(of: first) }.first
    return place.map { ListMark(.letter, $0 + 1, text.dropFirst(2)) }
  }

  /// The letters that count, of either alphabet; «ё» and «й» are left out.
  private static let letters: [[Character]] = [
    Array("абвгдежзиклмнопрстуфхцчшщэюя"), Array("abcdefghijklmnopqrstuvwxyz"),
  ]
}
