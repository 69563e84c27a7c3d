import Testing

@testable import TerminalKit

@Suite struct GridRepertoireTests {
  private static func drawn(_ text: String, with repertoire: Repertoire) -> Grid {
    picture(20, 1) { $0.write(text, in: $0.bounds, role: .title) }.drawn(with: repertoire)
  }

  @Test(arguments: [
    ("plain ~", "plain ~"), ("Иванова Анна", "Ivanova Anna"), ("Ёлкина Юлия", "Elkina Iuliia"),
    ("Щука и ёж", "Shchuka i ezh"), ("подъезд, эхо, выль", "podieezd, ekho, vyl"),
    ("┌──┬┐", "+--++"), ("│█▓▒░│▌▐", "|#%:.|[]"), ("№ 12 «Рябинка»…", "# 12 \"Riabinka\"~"),
    ("↑ готово ✓ · –", "^ gotovo v . -"), ("世x", "? x"), ("е\u{301}", "e"), ("•›", "*>"),
    ("漢\u{FFFD}", "? ?"),
  ])
  func `puts the nearest of ASCII in place`(text: String, ascii: String) {
    let grid = Self.drawn(text, with: .ascii)
    #expect(grid.text == ascii + "\n")
    #expect(grid[0, 0].role == .title)
    #expect(grid.cells.allSatisfy { $0.glyph.base.isASCII && $0.glyph.mark == nil })
  }

  @Test func `writes the whole alphabet as passports do`() {
    let small = "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я"
    let great = "А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я"
    #expect(
      Self.wide(small)
        == "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y ' e iu ia")
    #expect(
      Self.wide(great)
        == "A B V G D E E Zh Z I I K L M N O P R S T U F Kh Ts Ch Sh Shch Ie Y ' E Iu Ia")
  }

  @Test(arguments: [
    ("Сейчас", "Seichas"), ("СЕЙЧАС", "SEICHAS"),
    ("Щукин ЩУКИН щ Щ", "Shchukin SHCHUKIN shch Shch"),
    ("соль Соль СОЛЬ семья", "sol Sol SOL semia"), ("объект ОБЪЕКТ", "obieekt OBIEEKT"),
    ("Юлия, Яна; ЯСЛИ", "Iuliia, Iana; IASLI"), ("F9 Меню  Ещё", "F9 Meniu Eshche"),
    ("Alt+Ь", "Alt+'"), ("Київ, ґанок", "Kiiv, ganok"),
  ])
  func `writes a letter the same everywhere`(text: String, ascii: String) {
    #expect(Self.wide(text) == ascii)
  }

  private static func wide(_ text: String) -> String {
    let grid = picture(120, 1) { $0.write(text, in: $0.bounds) }
    return String(grid.drawn(with: .ascii).text.dropLast())
  }

  /// Each line as it is drawn and as it must come out in as many columns.
  @Test(arguments: [
    ("Щи     Юла", "Shchi Iula"), ("Щи    Юла", "Shc~ Iula"), ("Щи     Юла│ ", "Shchi Iula|"),
    ("я│я  │я", "i|ia |i"),
    (" Щука, щи      ", " Shchuka, shchi"), ("а      Сейчас", "a     Seichas"),
    ("а     Сейчас ", "a    Seichas"), ("Ещё чаща щуки", "Eshche chash~"),
    ("Ель  9", "El   9"), ("ждать ждать", "zhdat zhdat"), ("жжжж", "zhz~"),
    ("──── ещё 5 ─", "- eshche 5 -"), ("  ▾ Сбор щук  8", "  v Sbor shc~ 8"),
    ("    щи ", " shchi"), ("щука  щ", "shc~  s"),
  ])
  func `takes the room that there is beside a text`(text: String, ascii: String) {
    let grid = picture(text.count, 1) { $0.write(text, in: $0.bounds) }
    let plain = grid.drawn(with: .ascii)
    #expect(plain.text == ascii + "\n")
    #expect(plain.size == grid.size)
  }

  @Test func `cuts a text before the one beside it that says something else`() {
    let cut = picture(15, 1) { $0.write("Сбор согла… 5/6", in: $0.bounds) }
    #expect(cut.drawn(with: .ascii).text == "Sbor sogla~ 5/6\n")
    let roles = picture(11, 1) { grid in
      grid.write("Щи щи", in: grid.bounds, role: .title)
      grid.write("ещё 5", in: grid.bounds.split(atColumn: 6).tail, role: .late)
    }
    #expect(roles.drawn(with: .ascii).text == "Shch~ eshc~\n")
  }

  @Test func `keeps the end of a field that somebody types into`() {
    let grid = picture(8, 1) { $0.write("жду ещё ", in: $0.bounds, role: .fieldFocused) }
    #expect(grid.drawn(with: .ascii).text == "zhdu ese\n")
  }

  @Test(arguments: [
    ("Наставляемые", "Nastavliaemye"), ("Пробел", "Probel"), ("← →", "< >"), ("F9", "F9"),
    ("е\u{301}ж", "ezh"), ("", ""),
  ])
  func `has a text in ASCII as wide as it needs`(text: String, ascii: String) {
    #expect(text.drawn(with: .ascii) == ascii)
    #expect(text.drawn(with: .unicode) == text)
  }

  @Test func `takes the cursor along`() {
    var grid = picture(20, 1) { $0.write("Щука и ёж", in: $0.bounds) }
    grid.cursor = Point(x: 5, y: 0)
    #expect(grid.drawn(with: .ascii).cursor == Point(x: 8, y: 0))
    grid.cursor = Point(x: 9, y: 0)
    #expect(grid.drawn(with: .ascii).cursor == Point(x: 13, y: 0))
    grid.cursor = Point(x: 15, y: 0)
    #expect(grid.drawn(with: .ascii).cursor == Point(x: 15, y: 0))
  }

  @Test func `changes nothing where everything can be drawn`() {
    let grid = picture(20, 1) { $0.write("│Ёж ✓│ 世🐶", in: $0.bounds) }
    #expect(grid.drawn(with: .unicode) == grid)
  }

  @Test func `draws nothing but ASCII, whatever there is`() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Glyph(scalar: scalar).nearestInASCII.base.isASCII)
    }
  }
}
