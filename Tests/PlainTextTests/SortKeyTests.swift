import PlainText
import Testing

@Suite struct SortKeyTests {
  @Test(arguments: [
    ["Егоров", "Ежов", "Елкин", "Ёжиков", "Ёлкин", "Жуков"],
    [
      "а", "б", "в", "г", "д", "е", "ё", "ж", "з", "и", "й", "к", "л", "м", "н", "о", "п", "р", "с",
    ],
    ["с", "т", "у", "ф", "х", "ц", "ч", "ш", "щ", "ъ", "ы", "ь", "э", "ю", "я"],
    ["Иванов Пётр", "Иванов-Водкин", "Иванова Анна", "Ивановская"],
    ["Петр", "Петя", "Пётр", "Пж"],
    ["1", "a", "z", "а"],
    ["Абак", "Ән", "Ба"], ["гя", "ґа", "да"], ["ня", "ңа", "оя", "өа", "па"],
    ["ия", "іа", "їа", "йа"], ["ея", "ёа", "єа", "жа"], ["уя", "ўа", "фа"], ["дя", "ђа", "еа"],
  ]) func `stands in Russian order`(ordered: [String]) {
    let keys = ordered.map { SortKey($0) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy(<))
    let capitals = ordered.map { SortKey($0.uppercased()) }
    #expect(capitals == keys)
  }

  @Test(arguments: [
    ("Ёлкин", "ёлкин"), ("И\u{306}од", "йод"), ("Ё", "Е\u{308}"), ("а\u{A0} б", "А б"),
  ]) func `is the same for what is written otherwise`(one: String, other: String) {
    #expect(SortKey(one) == SortKey(other))
  }

  @Test func `is compared by bytes, as the database does`() {
    let names = ["яма", "Ёлка", "ель", "жук", "Ән", "abc", "№ 5", "😀", "Zoë"]
    let sorted = names.map { SortKey($0) }.sorted()
    let bytes = names.map { Array(SortKey($0).text.utf8) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    #expect(sorted.map { Array($0.text.utf8) } == bytes)
  }

  @Test func `orders many keys as it compares two, equal ones as they come`() {
    let names = [
      "Иванова Анна Сергеевна", "Иванов", "Иванова Анна", "Ёлкина", "иванов", "",
      "Иванова Анна Сер",
      "Елкина", "Ab", "Ивановская", "Иванова Анна Сергеевна", "Иванова Анна Семёновна",
    ]
    let keys = names.map { SortKey($0) }
    #expect(SortKey.order(of: keys) == [5, 8, 7, 3, 1, 4, 2, 11, 6, 0, 10, 9])
    #expect(SortKey.order(of: []) == [])
  }

  @Test func `reads like the text it was made of`() {
    #expect(SortKey("Иванова Анна").text == "иванова анна")
    #expect(SortKey("Пётр").text == "пе\u{10FF00}тр")
    #expect(SortKey(stored: "пе\u{10FF00}тр") == SortKey("Пётр"))
  }

  @Test func `has room for every letter, however it grows`() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let long = String(repeating: String(scalar), count: 40)
      #expect(SortKey(long) == SortKey(long.lowercased()), "U+\(String(value, radix: 16))")
    }
  }
}
