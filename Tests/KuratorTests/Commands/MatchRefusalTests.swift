import Foundation
import Testing

@testable import kurator

/// What `kurator match --table` refuses, and how it says so.
@MainActor struct MatchRefusalTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    try trial.write(",Белова,Титова\nАбрамова,5,9\nЁлкина,,3\nЮдина,,1\n", to: "t.csv")
  }

  nonisolated static let bounds: [(String, String)] = [
    ("", "c.csv:1: таблица пуста. Пишите: сторона, имя, не меньше, не больше"),
    (
      "side,name,lower,upper\nmentor,Белова,0\n",
      "c.csv:2:16: в строке 3 ячейки, а нужно 4: сторона, имя, не меньше, не больше"
    ),
    ("ментор,Белова,0,1\n", "c.csv:1:1: «ментор» не сторона. Пишите mentee или mentor"),
    ("mentor,Белова,0,два\n", "c.csv:1:17: «два» не целое число от 0 до 1000000000"),
    ("mentor,Белова,,2\n", "c.csv:1:15: «не меньше» пусто. Если нижней границы нет, впишите 0"),
    ("mentor,Белова,0,\n", "c.csv:1:17: «не больше» пусто. Впишите число"),
    ("mentor,Белова,−1,2\n", "c.csv:1:15: «−1» не целое число от 0 до 1000000000"),
    ("mentor,Белова,0,9999999999\n", "c.csv:1:17: «9999999999» не целое число от 0 до 1000000000"),
    (
      "mentor,Белова,3,2\n",
      "c.csv:1:17: не меньше 3 и не больше 2 сразу быть не может. Исправьте одно из чисел"
    ),
    (
      "mentor,Белова,0,2\nmentor,Белова,0,3\n",
      "c.csv:2:8: имя «Белова» уже было в строке 1. Сделайте имена разными"
    ),
    (
      "mentor,Титова,0,2\nmentor,Беллова,0,3\n",
      "c.csv:2:8: наставника «Беллова» нет в таблице баллов, возможно, это «Белова»"
    ),
    (
      "mentee,Белова,0,2\n",
      "c.csv:1:8: наставляемого «Белова» нет в таблице баллов. Пишите имя так, как оно стоит там"
    ),
  ]

  @Test(arguments: bounds)
  func `places what is no table of bounds`(_ table: String, _ sentence: String) throws {
    try trial.write(table, to: "c.csv")

    let result = trial.run("match", "--table", "t.csv", "--capacity", "c.csv", "--json")

    #expect(result.err == sentence + "\n")
    #expect(result.status == .usage)
    #expect(result.out.isEmpty)
  }

  nonisolated static let options: [([String], String)] = [
    (
      ["--pin", "Юдина=Титов"],
      "--pin: the table of scores has no mentor “Титов”, did you mean “Титова”?"
    ),
    (
      ["--ban", "Юдин=Титова"],
      "--ban: the table of scores has no mentee “Юдин”, did you mean “Юдина”?"
    ),
    (
      ["--why", "Титова=Юдина"],
      "--why: the mentee comes first, then the mentor: “Юдина=Титова”"
    ),
    (
      ["--pin", "Юдина"],
      "--pin: “Юдина” does not fit, it must be name=name as in the table of scores: the mentee"
        + " first, then the mentor"
    ),
    (
      ["--alternatives", "2", "--objective", "stable"],
      "--alternatives: the objective stable has one answer only, as equal scores go by the order of"
        + " the table. Leave --alternatives out, or choose another objective"
    ),
  ]

  @Test(arguments: options)
  func `says what does not go together`(_ words: [String], _ sentence: String) throws {
    let result = trial.run(["match", "--table", "t.csv", "--lang", "en"] + words)

    #expect(result.err == sentence + "\n")
    #expect(result.status == .usage)
    #expect(result.out.isEmpty)
  }

  @Test func `finds no prices among more mentors than there is time for`() throws {
    let mentors = (0...3_000).map { ",M\($0)" }.joined()
    try trial.write(
      "\(mentors)\na,1\(String(repeating: ",", count: 3_000))\n", to: "wide.csv")

    let result = trial.run("match", "--table", "wide.csv", "--prices", "--lang", "en")
    let why = trial.run("match", "--table", "wide.csv", "--why", "a=M0", "--lang", "en")

    #expect(
      result.err == "--prices: there are more than 3000 mentors, too many for the prices of all"
        + " pairs. Ask about one pair with --why\n")
    #expect(result.status == .usage)
    #expect(why.out.contains("a – M0: the pair is in the answer, however low its score falls\n"))
  }

  nonisolated static let limits: [(mentors: Int, words: [String], most: Int, condition: String)] = [
    (2_501, ["--objective", "worst"], 2_500, "the objective worst"),
    (2_501, ["--objective", "stable"], 2_500, "the objective stable"),
    (1_000_001, ["--objective", "even"], 1_000_000, "the objective even"),
    (
      1_000_001, ["--capacity", "several.csv"], 1_000_000,
      "the bounds of --capacity (mentees with several pairs, or “at least 1”)"
    ),
  ]

  @Test(arguments: limits)
  func `finds no prices where each takes too long`(
    _ mentors: Int, _ words: [String], _ most: Int, _ condition: String
  ) throws {
    try trial.write("mentee,a,0,2\n", to: "several.csv")
    try trial.write(
      "\((0..<mentors).map { ",M\($0)" }.joined())\na\(String(repeating: ",1", count: mentors))\n",
      to: "wide.csv")

    let result = trial.run(["match", "--table", "wide.csv", "--prices", "--lang", "en"] + words)

    #expect(
      result.err == "--prices: with \(condition) there are prices of all pairs for no more than"
        + " \(most) mentees × mentors. Ask about one pair with --why\n")
    #expect(result.status == .usage && result.out.isEmpty)
  }

  struct Dispute: Sendable {
    let bounds: String
    let words: [String]
    let russian, english: String
    let kinds: [String]
  }

  nonisolated static let disputes = [
    Dispute(
      bounds: "mentee,Ёлкина,1,1\nmentee,Юдина,1,1\n", words: [],
      russian: "Эти условия вместе невыполнимы – Ёлкина, Юдина: у каждого не меньше 1 наставника"
        + " (можно только: Титова); Титова: не больше 1 наставляемого. Измените хотя бы одно",
      english: "These demands cannot be met together – Ёлкина, Юдина: at least 1 mentor each"
        + " (only possible: Титова); Титова: at most 1 mentee. Change one of them",
      kinds: ["least", "least", "most", "allowed"]),
    Dispute(
      bounds: "", words: ["--pin", "Юдина=Титова", "--pin", "Абрамова=Титова"],
      russian: "Эти условия вместе невыполнимы – Титова: не больше 1 наставляемого; Абрамова –"
        + " Титова: пара закреплена; Юдина – Титова: пара закреплена. Измените хотя бы одно",
      english: "These demands cannot be met together – Титова: at most 1 mentee; Абрамова – Титова:"
        + " the pair is pinned; Юдина – Титова: the pair is pinned. Change one of them",
      kinds: ["most", "pin", "pin"]),
    Dispute(
      bounds: "", words: ["--pin", "Юдина=Титова", "--ban", "Юдина=Титова"],
      russian: "Это условие невыполнимо – Юдина – Титова: пара закреплена, но запрещена (пустая"
        + " клетка или --ban). Измените его",
      english:
        "This demand cannot be met – Юдина – Титова: the pair is pinned, but banned (an empty"
        + " cell, or --ban). Change it",
      kinds: ["pin", "allowed"]),
    Dispute(
      bounds: "mentor,Белова,1,3\n", words: ["--ban", "Абрамова=Белова"],
      russian: "Это условие невыполнимо – Белова: не меньше 1 наставляемого (все пары запрещены)."
        + " Измените его",
      english: "This demand cannot be met – Белова: at least 1 mentee (every pair is banned)."
        + " Change it",
      kinds: ["least", "allowed"]),
    Dispute(
      bounds: "mentor,Титова,10,12\n", words: [],
      russian: "Это условие невыполнимо – Титова: не меньше 10 наставляемых (всего их 3)."
        + " Измените его",
      english: "This demand cannot be met – Титова: at least 10 mentees (there are 3). Change it",
      kinds: ["least"]),
    Dispute(
      bounds: "mentor,Белова,1,1\n", words: ["--objective", "stable"],
      russian: "Эти условия вместе невыполнимы – Белова: не меньше 1 наставляемого; распределение"
        + " устойчиво. Измените хотя бы одно",
      english: "These demands cannot be met together – Белова: at least 1 mentee; the assignment is"
        + " stable. Change one of them",
      kinds: ["least", "stable"]),
  ]

  @Test(arguments: disputes)
  func `names what nothing can meet together`(_ dispute: Dispute) throws {
    try trial.write("side,name,lower,upper\n" + dispute.bounds, to: "c.csv")
    let words = ["match", "--table", "t.csv", "--capacity", "c.csv"] + dispute.words

    let russian = trial.run(words)
    let english = trial.run(words + ["--lang", "en", "--json"])

    #expect(russian.err == dispute.russian + "\n")
    #expect(english.err == dispute.english + "\n")
    #expect([russian.status, english.status] == [.refused, .refused])
    #expect(russian.out.isEmpty)
    let document = try object(english.out)
    #expect(document["schema"] as? Int == 1)
    let contradiction = try #require(document["contradiction"] as? [String: Any])
    #expect(contradiction["text"] as? String == dispute.english)
    let demands = try #require(contradiction["demands"] as? [[String: Any]])
    #expect(demands.map { $0["kind"] as? String } == dispute.kinds)
  }

  @Test func `names no more people than a sentence can bear, and all of them to programs`() throws {
    let names = (1...12).map { "S\($0)" }
    try trial.write(",A\n" + names.map { "\($0),1\n" }.joined(), to: "n.csv")
    try trial.write(names.map { "mentee,\($0),1,1\n" }.joined(), to: "c.csv")

    let result = trial.run("match", "--table", "n.csv", "--capacity", "c.csv", "--json")
    try trial.write("mentor,A,0,11\n" + (try trial.text(of: "c.csv")), to: "d.csv")
    let more = trial.run("match", "--table", "n.csv", "--capacity", "d.csv", "--lang", "en")

    let contradiction = try object(result.out)["contradiction"] as? [String: Any]
    #expect((contradiction?["demands"] as? [Any])?.count == 3)
    #expect(
      more.err
        == "These demands cannot be met together – S1, S2, S3, S4, S5, S6, S7, S8 and 4 more:"
        + " at least 1 mentor each; A: at most 11 mentees. Change one of them\n")
  }

  nonisolated static let hostile = [
    ",A,B\n", "x\na\nb\n", "x\n", ",A\na,\n", ",A,B\na,,\nb,,\n", ",A\na,1\n",
    ",A,B,C\na,2147483647,-2147483647,0\n", ",A\na,-5\nb,-5\n", ",A,B\na,7,7\nb,7,7\n",
  ]

  nonisolated static let lines: [[String]] = [
    [], ["--prices"], ["--alternatives", "1000"],
    ["--objective", "total", "--prices", "--alternatives", "9"],
    ["--objective", "worst", "--prices", "--alternatives", "9"],
    ["--objective", "even", "--prices", "--alternatives", "9"],
    ["--objective", "stable", "--prices"],
  ]

  @Test(arguments: hostile, lines)
  func `answers hostile tables`(_ table: String, _ words: [String]) throws {
    try trial.write(table, to: "h.csv")

    let json = trial.run(["match", "--table", "h.csv", "--json"] + words)
    let text = trial.run(["match", "--table", "h.csv"] + words)

    #expect([json.status, text.status] == [.done, .done])
    #expect(json.err.isEmpty && text.err.isEmpty)
    let document = try object(json.out)
    let certificate = try #require(document["certificate"] as? [String: Any])
    #expect(certificate["verified"] as? Bool == true)
    let pairs = try #require(document["pairs"] as? [Any])
    #expect((document["worst"] is NSNull) == pairs.isEmpty)
    #expect(text.out.hasSuffix("\n") && !text.out.contains("\n\n\n"))
  }
}
