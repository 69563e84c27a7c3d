import Testing

@testable import Paperwork

@Suite struct ActionListTests {
  private func list(_ lines: [String]) -> ActionList {
    var list = ActionList()
    for (index, line) in lines.enumerated() { list.add(SourceLine(number: index + 1, line)) }
    return list
  }

  @Test(arguments: [
    (["1. Издать", "2. Огласить"], ["Издать", "Огласить"]),
    (["1) Издать", "2) Огласить"], ["Издать", "Огласить"]),
    (["1.Издать", "2.\u{A0} \u{A0}Огласить "], ["Издать", "Огласить"]),
    (["1. Издать", "приказ", "2. Огласить"], ["Издать приказ", "Огласить"]),
    (["1. Издать", "25.12.2019 приказ"], ["Издать 25.12.2019 приказ"]),
    (["1. Издать", "145. приказ"], ["Издать 145. приказ"]),
    (["1. Издать", "1.5 ставки"], ["Издать 1.5 ставки"]),
    (["1. Издать", "3 экземпляра"], ["Издать 3 экземпляра"]),
    (["1. Собрать:", "– анкеты", "- согласия"], ["Собрать: – анкеты - согласия"]),
    (["1.", "Издать", "2.", "3. "], ["Издать"]),
    ([], []),
    (
      ["1. Анализ:", "1) анкет", "2) дневников", "2. Встреча"],
      [
        "Анализ: 1) анкет 2) дневников", "Встреча",
      ]
    ),
    (
      ["1.1. Изучить", "1.2. Ознакомить", "1.3 Провести 3 встречи"],
      [
        "Изучить", "Ознакомить", "Провести 3 встречи",
      ]
    ),
    (
      ["1.1. Изучить", "1.1.1. приказ", "1.2. Ознакомить"],
      [
        "Изучить 1.1.1. приказ", "Ознакомить",
      ]
    ),
    (["а) Анкеты", "б) Согласия", "в) Запросы"], ["Анкеты", "Согласия", "Запросы"]),
    (["А) Анкеты", "Б) Согласия"], ["Анкеты", "Согласия"]),
    (
      ["1. Собрать:", "а) анкеты", "б) согласия", "2. Издать"],
      [
        "Собрать: а) анкеты б) согласия", "Издать",
      ]
    ),
    (["1. Раз", "2) Два", "3. Три"], ["Раз", "Два", "Три"]),
  ])
  func `a number begins an action and the rest runs on`(lines: [String], texts: [String]) {
    #expect(list(lines).texts == texts)
    #expect(list(lines).findings.isEmpty)
  }

  @Test(arguments: [
    (["- Издать", "– Огласить", "вслух"], ["Издать", "Огласить вслух"], [1, 2]),
    (["• Издать", "1. Огласить", "• вслух"], ["Издать", "Огласить • вслух"], [1]),
    (["-Издать"], ["-Издать"], [1]),
    (["1.5 ставки методиста"], ["1.5 ставки методиста"], [1]),
    (["01.09. Педсовет"], ["01.09. Педсовет"], [1]),
    (["1.1.2026 Педсовет"], ["1.1.2026 Педсовет"], [1]),
    (["1.10Педсовет"], ["1.10Педсовет"], [1]),
  ])
  func `what stands under no number is kept and reported`(
    lines: [String], texts: [String], reported: [Int]
  ) {
    let list = list(lines)
    #expect(list.texts == texts)
    #expect(list.findings.map(\.line) == reported)
    for finding in list.findings {
      guard case .actionWithoutNumber = finding.kind else {
        Issue.record("\(finding)")
        continue
      }
    }
  }

  @Test func `lines under no number that became one action are counted`() {
    let list = list(["Изучить", "Ознакомить", "Провести", "1. Издать", "приказ"])
    #expect(list.texts == ["Изучить Ознакомить Провести", "Издать приказ"])
    #expect(list.findings == [.init(line: 1, kind: .linesJoined("Изучить", count: 3))])
  }

  @Test func `numbers out of order are told, and counted on from`() {
    let list = list(["1. а", "3. б", "4. в", "1. г"])
    #expect(list.texts == ["а", "б", "в", "г"])
    #expect(
      list.findings == [
        .init(line: 2, kind: .numberOutOfOrder(written: 3, expected: 2)),
        .init(line: 4, kind: .numberOutOfOrder(written: 1, expected: 5)),
      ])
  }
}
