import PlainText
import TestSupport
import Testing

@Suite struct FuzzyMatchTests {
  @Test(arguments: [
    ("карта", [0..<5], "Карта"), ("сен", [2..<5], "1 сентября"),
    ("пд", [0..<1, 7..<8], "Печать документа"),
    ("gfg", [0..<3], "Папка"), ("пап скан", [0..<3, 9..<13], "Папка со сканами"),
    ("скан пап", [0..<3, 9..<13], "Папка со сканами"), ("еж", [0..<2], "Ёж"), ("ЁЖ", [0..<2], "еж"),
    ("и\u{306}од", [0..<3], "Йод"), ("йод", [0..<3], "И\u{306}од"),
    ("ыьшер", [5..<10], "John Smith"),
    ("пвн", [0..<1, 7..<8, 15..<16], "Печать вписать наставника"), ("", [], "Карта"),
    ("a-b", [0..<3], "A–B"), ("чать", [2..<6], "Печать"), ("кар карт", [0..<4], "Карта"),
    ("ш", [1..<2], "🙂ш"), ("undo", [0..<4], "Undo the last step"),
    ("sdfy", [0..<4], "Іван"), ("vblj", [0..<4], "мідо"), ("ов п", [4..<6, 7..<8], "Иванов Пётр"),
  ])
  func `tells which letters of a title were hit`(typed: String, hits: [Range<Int>], title: String) {
    #expect(FuzzyQuery(typed).match(title)?.hits == hits)
  }

  @Test(arguments: [
    ("акрта", "Карта"), ("картаа", "Карта"), ("карта ю", "Карта"), ("x", ""), ("кк", "Карта"),
    ("ivan", "Иванов"), ("чт", "Печать"), ("иван", "Титова Надежда"), ("вонави", "Иванов"),
    ("і", "Иванов"), ("щъыжз", "Показать все шаги: что отменится, что вернётся"),
    ("прз", "Показать разделы"), ("а", "Карта"), ("птк", "Папка, рис, трава, кот"),
    ("тн", "Темно"), ("темы", "Тема"),
  ])
  func `does not find`(typed: String, title: String) {
    #expect(FuzzyQuery(typed).match(title) == nil)
  }

  /// Each list in the order in which it must come out, given the other way round.
  @Test(arguments: [
    ("карта", ["Карта", "Дорожная карта", "Карталь", "Подкарта", "Канрта"]),
    ("при", ["Приказы", "Новый приказ", "Запри", "Перил"]),
    ("пн", ["Показать наставников", "Опнуть"]),
    ("иван", ["Иван Петров", "Петров Иван", "Иванова Анна", "Аиванова", "Изваяние"]),
    ("иванова а", ["Иванова Анна", "Диванова Анна"]),
    ("open", ["Open", "Open a file", "Reopen", "Opulent"]),
    ("sett", ["Settings", "Show settings", "Sextet"]),
    ("bdfy", ["Bdfy", "Иван", "Диван"]),
    ("елк", ["Ёлкина Мария", "Мелкова Анна", "Ежлик"]),
    ("pdf", ["PDF", "Save as PDF", "Page down, first"]),
    ("прик", ["Приказ", "Утвердить приказ"]),
  ])
  func `ranks whole words, beginnings, letters together, strewn letters`(
    typed: String, titles: [String]
  ) {
    let query = FuzzyQuery(typed)
    let given = Array(titles.reversed())
    let rows = FuzzyIndex(count: given.count) { given[$0] }.rows(matching: query)
    #expect(rows.map { given[$0] } == titles)
  }

  @Test(arguments: [
    ("темы", "Тема", 0..<3), ("приказа", "Новый приказ", 6..<12), ("настройка", "Настройки", 0..<8),
    ("тема", "Тема", 0..<4),
  ])
  func `forgives an ending where that is wished`(typed: String, title: String, hits: Range<Int>) {
    #expect(FuzzyQuery(typed, forgivesEndings: true).match(title)?.hits == [hits])
  }

  @Test(arguments: [("карточки", "Карта"), ("тему", "Темнота"), ("щъыжз", "Щи")])
  func `forgives no more than an ending`(typed: String, title: String) {
    #expect(FuzzyQuery(typed, forgivesEndings: true).match(title) == nil)
  }

  @Test func `keeps the order of titles that are equally good`() {
    let titles = ["Иванова Вера", "Ивановский Ян", "Иванов Анатолий Иванович"]
    let index = FuzzyIndex(count: 3) { titles[$0] }
    #expect(index.rows(matching: FuzzyQuery("ива")) == [0, 1, 2])
    #expect(index.rows(matching: FuzzyQuery(" ")) == [0, 1, 2])
    #expect(index.count == 3)
    #expect(FuzzyIndex(count: 0) { _ in "" }.rows(matching: FuzzyQuery("а")) == [])
  }

  @Test func `ranks the other layout behind letters that were typed`() throws {
    let query = FuzzyQuery("he")
    let direct = try #require(query.match("Help"))
    let other = try #require(query.match("Рука"))
    #expect(direct.score > other.score)
  }

  @Test(arguments: 0..<20) func `hits in rising order what was typed`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let alphabet = Array("абвёАЕ -x🙂\u{306}й")
    func text(_ longest: Int) -> String {
      String(
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in
          alphabet[Int(random.next() % UInt64(alphabet.count))]
        })
    }
    for _ in 0..<300 {
      let (typed, title) = (text(5), text(30))
      let index = FuzzyIndex(count: 1) { _ in title }
      let match = FuzzyQuery(typed).match(title)
      #expect(index.rows(matching: FuzzyQuery(typed)).isEmpty == (match == nil))
      guard let match else { continue }
      var end = -1
      for hit in match.hits {
        #expect(hit.lowerBound > end && !hit.isEmpty && hit.upperBound <= title.count)
        end = hit.upperBound
      }
      let word = typed.filter { !$0.isWhitespace }
      if word.count == typed.count, !word.isEmpty {
        #expect(match.hits.reduce(0) { $0 + $1.count } == word.count)
      }
    }
  }

  @Test func `takes titles and queries of any length`() {
    let long = String(repeating: "абв ", count: 5_000)
    #expect(FuzzyQuery(long).match(long) != nil)
    #expect(FuzzyQuery(String(repeating: "а", count: 100)).match("а") == nil)
    #expect(FuzzyQuery("ю").match(long) == nil)
  }
}
