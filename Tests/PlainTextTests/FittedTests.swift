import PlainText
import Testing

@Suite struct FittedTests {
  @Test(arguments: [
    ("Иванова", 7, "Иванова"), ("Иванова", 8, "Иванова"), ("Иванова", 6, "Ивано…"),
    ("Иванова", 2, "И…"), ("Иванова", 1, "…"), ("Иванова", 0, ""), ("Иванова", -3, ""), ("", 0, ""),
    ("漢字漢", 6, "漢字漢"), ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"), ("漢字漢", 1, "…"),
    ("ав\u{301}гд", 3, "ав\u{301}…"), ("а\u{301}", 1, "а\u{301}"),
  ]) func `cuts by columns`(text: String, columns: Int, fitted: String) {
    #expect(text.fitted(to: columns) == fitted)
    #expect(DisplayWidth.of(text.fitted(to: columns)) <= max(0, columns))
  }

  @Test(arguments: [
    ("Анна", 6, TextEdge.leading, "Анна  "), ("12", 4, .trailing, "  12"),
    ("Иванова", 4, .leading, "Ива…"), ("12345", 3, .trailing, "12…"), ("漢字漢", 4, .leading, "漢… "),
    ("", 2, .leading, "  "), ("а", 0, .leading, ""), ("а", -1, .trailing, ""),
  ]) func `fills up to the column`(text: String, columns: Int, edge: TextEdge, padded: String) {
    #expect(text.padded(to: columns, edge: edge) == padded)
    #expect(DisplayWidth.of(text.padded(to: columns, edge: edge)) == max(0, columns))
  }
}
