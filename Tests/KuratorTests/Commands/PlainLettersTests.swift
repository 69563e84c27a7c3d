import Foundation
import Screens
import Testing

@testable import kurator

/// What commands print where only ASCII is wished for.
@MainActor struct PlainLettersTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.writeDemo()
  }

  @Test(
    arguments: [
      ["log", "demo.kurator"], ["log", "demo.kurator", "--details"], ["undo", "demo.kurator"],
      ["undo", "demo.kurator", "2"], ["undo", "demo.kurator", "99", "--yes"],
      ["doctor"], ["verify", "demo.kurator"], ["backup", "demo.kurator", "b.kurator"],
      ["match", "--file", "demo.kurator"], ["show", "board", "--file", "demo.kurator"],
      ["show", "history", "--file", "demo.kurator", "--format", "roles"],
      ["show", "now", "--file", "demo.kurator", "--format", "svg"],
      ["new", "a.kurator", "--organization", "Сад «Рябинка»"], ["demo"], ["--help"],
      ["log", "--help"], ["--dump-keymap"], ["--version"], ["log", "missing.kurator"],
      ["lgo", "demo.kurator"], ["show", "доска"], ["export", "roadmap"],
    ], Language.allCases)
  func `can be drawn in ASCII, whatever it is`(words: [String], language: Language) {
    trial.hasTerminal = words.contains("2")
    let result = trial.run(["--ascii", "--lang", language.rawValue] + words)
    #expect(!(result.out + result.err).isEmpty)
    for text in [result.out, result.err] {
      #expect(text.allSatisfy { $0.isASCII }, "\(text.filter { !$0.isASCII })")
    }
  }

  @Test func `says the same to other programs by the numbers of the letters`() throws {
    let (plain, whole) = (
      trial.run("--ascii", "log", "demo.kurator", "--json").out,
      trial.run("log", "demo.kurator", "--json").out
    )
    #expect(plain.allSatisfy { $0.isASCII })
    #expect(plain.contains("\\u0421\\u043e\\u043a\\u043e\\u043b\\u043e\\u0432\\u0430"))
    func object(_ text: String) throws -> NSDictionary? {
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
    }
    try #expect(object(plain) == object(whole))
    #expect(JSON.escaped("\"я 😀\"") == #""\u044f \ud83d\ude00""#)
  }

  @Test func `stands in columns and in the columns of the terminal all the same`() throws {
    let lines = trial.run("--ascii", "match", "--file", "demo.kurator").out
      .split(separator: "\n").map(String.init)
    let head = try #require(lines.firstIndex { $0.hasPrefix("Nastavliaemyi ") })
    let column = try #require(lines[head].firstRange(of: "Nastavnik")).lowerBound
    let place = lines[head].distance(from: lines[head].startIndex, to: column)
    for line in lines[head...].prefix(15) {
      #expect(line.dropFirst(place - 2).prefix(2) == "  ", "\(line)")
      #expect(line.dropFirst(place).first?.isUppercase == true, "\(line)")
    }
    trial.columns = 60
    for words in [["log", "demo.kurator", "--details"], ["doctor"]] {
      let told = trial.run(["--ascii"] + words).out.split(separator: "\n")
      #expect(told.allSatisfy { $0.count <= 60 || !$0.contains(" ") }, "\(words)")
    }
  }

  @Test func `tells a step by its number in the words of the language`() {
    #expect(trial.run("--lang", "en", "log", "demo.kurator").out.hasPrefix("No. 5  05.10.2026"))
    #expect(
      trial.run("--ascii", "log", "demo.kurator").out.hasPrefix("# 5  05.10.2026 09:15  para"))
  }

  @Test func `says in Russian that a file is damaged, and in its own words to who verifies`() throws
  {
    let url = URL(filePath: trial.path("demo.kurator"))
    var bytes = try Data(contentsOf: url)
    for place in stride(from: 4_096, to: bytes.count, by: 64) { bytes[place] = 0xFF }
    try bytes.write(to: url)
    let log = trial.run("log", "demo.kurator")
    #expect(log.status == .disk)
    #expect(log.err.contains("повреждён, часть записей не читается. Откройте копию, если она есть"))
    #expect(!log.err.contains("malformed"))
    let verify = trial.run("verify", "demo.kurator")
    #expect(verify.status == .disk)
    #expect(verify.err.contains("SQLite сообщает: database disk image is malformed"))
  }
}
