import Foundation
import TestSupport
import Testing

@testable import kurator

/// Tables, bounds and options of a match without a plan.
@MainActor struct MatchFuzzTests {
  /// How many matches one trial runs.
  nonisolated private static let matches = 40

  nonisolated private static let oddCells = [
    "", "", " ", "-", "x", "1.5", "1e3", "٣", "+4", "2147483647", "-2147483647", "-2147483648",
    "2147483648", "99999999999999999999", "\"7\"", "\"a\"\"b\"", "\"", "\u{1B}[31m", "\u{202E}1",
    "a\u{0}b", "=1+1", "0x10", "−5", "1 000",
  ]
  nonisolated private static let names = [
    "a", "b", "c", "d", "Юдина", "Ёлкина", "a=b", "=", "", " ", "a", "\"x,y\"", "\"b\nc\"", "й",
    "й",
    "😀", "\u{1B}[2J",
  ]

  private var random: SeededRandom

  init() { random = SeededRandom(seed: 0) }

  private mutating func one(of list: [String]) -> String {
    list.randomElement(using: &random) ?? ""
  }

  private mutating func cell() -> String {
    Int.random(in: 0..<12, using: &random) == 0
      ? one(of: Self.oddCells)
      : Int.random(in: 0..<5, using: &random) == 0
        ? "" : String(Int.random(in: -3...9, using: &random))
  }

  /// Names that differ, but for a few.
  private mutating func some(_ letter: String, _ count: Int) -> [String] {
    (0..<count).map {
      Int.random(in: 0..<12, using: &random) == 0 ? one(of: Self.names) : "\(letter)\($0)"
    }
  }

  private mutating func table(_ mentees: [String], _ mentors: [String]) -> String {
    let separator = Int.random(in: 0..<6, using: &random) == 0 ? ";" : ","
    let end = ["\n", "\r\n", "\n\n", ""].randomElement(using: &random) ?? "\n"
    var lines = ["" + mentors.map { separator + $0 }.joined()]
    for mentee in mentees {
      let odd = Int.random(in: 0..<25, using: &random) == 0 ? 1 : 0
      lines.append(
        mentee + (0..<mentors.count + odd).map { _ in separator + cell() }.joined())
    }
    let text = lines.joined(separator: end == "" ? "\n" : end) + end
    guard Int.random(in: 0..<20, using: &random) == 0, !text.isEmpty else { return text }
    return String(text.prefix(Int.random(in: 0..<text.count, using: &random)))
  }

  private mutating func bounds(_ mentees: [String], _ mentors: [String]) -> String {
    (mentees.map { ("mentee", $0) } + mentors.map { ("mentor", $0) })
      .filter { _ in Bool.random(using: &random) }
      .map { side, name in
        let lower = Int.random(in: 0...1, using: &random)
        let upper = Int.random(in: 0...3, using: &random)
        let side = Int.random(in: 0..<30, using: &random) == 0 ? one(of: Self.names) : side
        let numbers =
          Int.random(in: 0..<20, using: &random) == 0
          ? "\(one(of: Self.oddCells)),\(one(of: Self.oddCells))"
          : "\(min(lower, upper)),\(max(lower, upper))"
        return "\(side),\(name),\(numbers)\n"
      }.joined()
  }

  private mutating func options(_ mentees: [String], _ mentors: [String]) -> [String] {
    var options: [String] = []
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let pair =
        Int.random(in: 0..<10, using: &random) == 0
        ? one(of: Self.names) : "\(one(of: mentees))=\(one(of: mentors))"
      switch Int.random(in: 0..<8, using: &random) {
      case 0: options += ["--pin", pair]
      case 1: options += ["--ban", pair]
      case 2, 3: options += ["--why", pair]
      case 4: options += ["--prices"]
      case 5: options += ["--alternatives", one(of: ["0", "1", "3", "1000", "1001", "-1", "x"])]
      case 6:
        options += [
          "--objective", one(of: ["served", "total", "worst", "even", "stable", "even"]),
        ]
      default: options += ["--capacity", "c.csv"]
      }
    }
    return options
  }

  @Test(arguments: FuzzRuns.seeds(short: 6, inputs: matches))
  mutating func `answers or refuses in one sentence with its place`(seed: UInt64) throws {
    random = SeededRandom(seed: seed)
    let trial = try Trial()
    for _ in 0..<Self.matches {
      let mentees = some("s", Int.random(in: 0...4, using: &random))
      let mentors = some("m", Int.random(in: 0...3, using: &random))
      try trial.write(table(mentees, mentors), to: "t.csv")
      try trial.write(bounds(mentees, mentors), to: "c.csv")
      let options = options(mentees, mentors)
      let words = ["match", "--table", "t.csv"] + options

      let json = trial.run(words + ["--json"])
      let text = trial.run(words + (Bool.random(using: &random) ? ["--lang", "en"] : []))

      let told: Comment = "\(words): \(json.err)\n\(try trial.text(of: "t.csv"))"
      #expect(json.status == text.status, told)
      #expect([.done, .refused, .usage].contains(json.status), told)
      #expect((json.status == .done) == json.err.isEmpty, told)
      switch json.status {
      case .done: try expectWhole(json.out, text.out, told)
      case .refused:
        #expect(try object(json.out)["contradiction"] != nil, told)
        #expect(text.out.isEmpty, told)
      default:
        #expect(json.out.isEmpty && text.out.isEmpty, told)
        #expect(json.err.split(separator: "\n").count == 1, told)
        let place = /^[tc]\.csv:\d+(:\d+)?: .+/
        #expect(json.err.contains("--") || json.err.contains(place), told)
      }
    }
    FuzzRuns.note(Self.matches)
  }

  /// Whether an answer is proved, has its pairs, and is plain text to a terminal.
  private func expectWhole(_ json: String, _ text: String, _ told: Comment) throws {
    let document = try object(json)
    let certificate = document["certificate"] as? [String: Any]
    #expect(certificate?["verified"] as? Bool == true, told)
    let pairs = try #require(document["pairs"] as? [[String: Any]])
    let scores = pairs.compactMap { $0["score"] as? Int }
    #expect(scores.reduce(0, +) == document["total"] as? Int, told)
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" }, told)
  }
}
