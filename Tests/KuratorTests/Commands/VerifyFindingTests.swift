import ProgramFile
import Screens
import Testing

@testable import kurator

/// What `kurator verify` says of each thing that may be wrong with a file.
@Suite struct VerifyFindingTests {
  static let findings: [(VerifyFinding, String, String)] = [
    (
      .damage("row 3 missing\u{1B}[2J"),
      "Файл повреждён, SQLite сообщает: row 3 missing[2J",
      "The file is damaged, SQLite says: row 3 missing[2J"
    ),
    (
      .danglingReference(table: "pair", row: 4, parent: "mentor"),
      "Таблица pair, строка 4: ссылка на строку таблицы mentor, которой нет",
      "Table pair, row 4: refers to a row of mentor that is not there"
    ),
    (
      .triggerMissing(table: "pair", trigger: "history_pair_insert"),
      "Таблица pair: нет триггера history_pair_insert, изменения не попадут в историю",
      "Table pair: no trigger history_pair_insert, the history misses its changes"
    ),
    (
      .schemaAltered("person"), "person: устроено не так, как в этой версии",
      "person: not as this version creates it"
    ),
    (
      .rowDiffers(table: "person", row: 7), "Таблица person, строка 7: изменена в обход истории",
      "Table person, row 7: changed without the history"
    ),
    (
      .rowWithoutHistory(table: "person", row: 7),
      "Таблица person, строка 7: добавлена в обход истории",
      "Table person, row 7: added without the history"
    ),
    (
      .rowLost(table: "person", row: 7), "Таблица person, строка 7: удалена в обход истории",
      "Table person, row 7: removed without the history"
    ),
  ]

  @Test(arguments: findings)
  func `says what and where`(finding: VerifyFinding, russian: String, english: String) {
    #expect(Language.russian.words.commands.report.verifyFinding(finding.words) == russian)
    #expect(Language.english.words.commands.report.verifyFinding(finding.words) == english)
  }
}
