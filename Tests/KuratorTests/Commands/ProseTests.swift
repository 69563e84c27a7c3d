import Testing

@testable import kurator

/// Sentences that are broken between words.
struct ProseTests {
  @Test(arguments: [
    ("Файл уже есть: выберите другое имя", 20, ["Файл уже есть:", "  выберите другое", "  имя"]),
    ("Файл уже есть", 13, ["Файл уже есть"]), ("Файл уже есть", 12, ["Файл уже", "  есть"]),
    ("! Что: как\nЕщё", 7, ["! Что:", "  как", "Ещё"]), ("", 10, [""]), ("   ", 2, ["   "]),
    ("  с отступом тоже", 12, ["  с отступом", "    тоже"]),
    ("/путь/длиннее/строки есть", 10, ["/путь/длиннее/строки", "  есть"]),
    ("Взять /путь/длиннее/строки", 10, ["Взять", "  /путь/длиннее/строки"]),
    ("日本 日本", 6, ["日本", "  日本"]),
  ])
  func `stands to the right where a line goes on`(_ text: String, _ columns: Int, _ lines: [String])
  {
    #expect(Prose.lines(of: text, columns: columns) == lines)
  }

  @Test func `stays whole where no terminal is`() {
    let output = Output(["Программа на 2026/27 учебный год создана"])
    #expect(output.text(in: nil) == "Программа на 2026/27 учебный год создана")
    #expect(output.text(in: 30) == "Программа на 2026/27 учебный\n  год создана")
  }

  @Test @MainActor func `is how every command speaks`() throws {
    let trial = try Trial()
    trial.columns = 40
    let made = trial.run("new", "программа.kurator", "--organization", "Сад")
    #expect(
      made.out == """
        Программа на 2026/27 учебный год
          создана: программа.kurator. Открыть –
          kurator программа.kurator

        """)
    let refused = trial.run("new", "программа.kurator")
    #expect(refused.err.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("  ") })
    let told = trial.run("doctor").out.split(separator: "\n")
    #expect(told.allSatisfy { $0.count <= 40 })
  }
}
