import Foundation
import Mentoring
import Testing

@testable import kurator

/// The command `kurator match`.
@MainActor struct MatchCommandTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  private nonisolated static let table = """
    ,Белова,Титова
    Абрамова,5,9
    Ёлкина,4,3
    Юдина,,1

    """

  @Test func `finds the best pairs of a table and proves it`() throws {
    try trial.write(Self.table, to: "t.csv")

    let document = try object(trial.run("match", "--table", "t.csv", "--json").out)

    #expect(document["schema"] as? Int == 1)
    #expect(document["objective"] as? String == "served")
    #expect(document["served"] as? Int == 2)
    #expect(document["total"] as? Int == 13)
    #expect(document["worst"] as? Int == 4)
    #expect(document["unserved"] as? [String] == ["Юдина"])
    let pairs = try #require(document["pairs"] as? [[String: Any]])
    #expect(pairs.map { $0["mentee"] as? String } == ["Абрамова", "Ёлкина"])
    #expect(pairs.map { $0["mentor"] as? String } == ["Титова", "Белова"])
    #expect(pairs.map { $0["score"] as? Int } == [9, 4])
    let certificate = try #require(document["certificate"] as? [String: Any])
    #expect(certificate["kind"] as? String == "dual")
    #expect(certificate["verified"] as? Bool == true)
    #expect((certificate["mentees"] as? [Int])?.count == 3)
    #expect((certificate["mentors"] as? [Int])?.count == 2)
  }

  @Test func `tells a reader the same`() throws {
    try trial.write(Self.table, to: "t.csv")

    #expect(
      trial.run("match", "--table", "t.csv").out == """
        Пар 2 из 3 · сумма 13 · худшая 4

        Наставляемый  Наставник  Балл
        Абрамова      Титова        9
        Ёлкина        Белова        4

        Без пары (1)
        Юдина

        Чтобы пара была у каждого, не хватает 1 места
        1 – для одного из: Абрамова, Ёлкина, Юдина (подходят только: Белова, Титова)

        Распределения лучше этого нет: доказательство проверено

        """)
  }

  @Test func `has nobody to pair in a table of heads alone`() throws {
    try trial.write(",a,b\n", to: "t.csv")

    let document = try object(trial.run("match", "--table", "t.csv", "--json").out)

    #expect(document["served"] as? Int == 0)
    #expect(document["worst"] is NSNull)
  }

  nonisolated static let tables: [(String, String)] = [
    (",a,b\nx,1,two\n", "t.csv:2:5: «two» не целое число. Пустая ячейка запрещает пару\n"),
    (",a,a\nx,1,2\n", "t.csv:1:4: имя «a» уже было в строке 1. Сделайте имена разными\n"),
    (",a,b\nx,1\n", "t.csv:2:4: в строке 2 ячейки, а в шапке 3. Исправьте строку\n"),
    (",a,b\nx,1,2,3\n", "t.csv:2:7: в строке 4 ячейки, а в шапке 3. Исправьте строку\n"),
    (",a,b\nx,1,2\nx,1,2\n", "t.csv:3:1: имя «x» уже было в строке 2. Сделайте имена разными\n"),
    (
      ",a\nx,-2147483648\n",
      "t.csv:2:3: балл «-2147483648» не подходит. Пишите от −2147483647 до 2147483647\n"
    ),
    (
      "",
      "t.csv:1: таблица пуста. В первой строке нужны наставники, в первом столбце наставляемые\n"
    ),
  ]

  @Test(arguments: tables)
  func `places what is no table of scores`(_ table: String, _ sentence: String) throws {
    try trial.write(table, to: "t.csv")

    let result = trial.run("match", "--table", "t.csv", "--json")

    #expect(result.err == sentence)
    #expect(result.status == .usage)
    #expect(result.out.isEmpty)
  }

  @Test func `shows the board of a programme`() throws {
    trial.writeDemo()

    let result = trial.run("match", "--file", "demo.kurator", "--json")
    let document = try object(result.out)

    #expect(document["served"] as? Int == 17)
    #expect(document["unserved"] as? [String] == ["Иванова Анна Сергеевна"])
    let certificate = try #require(document["certificate"] as? [String: Any])
    #expect(certificate["verified"] as? Bool == true)
    #expect((certificate["mentees"] as? [Int])?.count == 18)
    #expect((certificate["mentors"] as? [Int])?.count == 12)
    let pairs = try #require(document["pairs"] as? [[String: Any]])
    let partner = pairs.first { $0["mentee"] as? String == "Ёлкина Мария Сергеевна" }
    #expect(partner?["mentor"] as? String == "Гусева Елена Александровна")
    #expect(
      trial.run("match", "--file", "demo.kurator").out.hasSuffix(
        """
        Иванова Анна Сергеевна – нет согласия на обработку персональных данных

        Распределения лучше этого нет: доказательство проверено

        """))
  }
}
