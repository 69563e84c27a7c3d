import Foundation
import Testing

@testable import kurator

/// What `kurator match` answers about pairs under every objective, with bounds on both sides.
@MainActor struct MatchAnswersTests {
  nonisolated static let objectives = ["served", "total", "worst", "even", "stable"]
  let trial: Trial

  init() throws {
    trial = try Trial()
    try trial.write(
      ",Белова,Титова,Орлова\nАбрамова,5,9,2\nЁлкина,4,3,\nЮдина,,1,6\nЗуева,8,7,6\n", to: "t.csv")
    try trial.write(
      "mentee,Абрамова,1,2\nmentee,Зуева,0,2\nmentor,Белова,0,2\nmentor,Титова,1,2\n", to: "c.csv")
  }

  private func run(_ words: [String]) throws -> [String: Any] {
    let result = trial.run(["match", "--table", "t.csv", "--capacity", "c.csv", "--json"] + words)
    #expect(result.err.isEmpty, "\(words): \(result.err)")
    return try object(result.out)
  }

  private func squares(_ document: [String: Any]) throws -> Int {
    let pairs = try #require(document["pairs"] as? [[String: Any]])
    let loads = Dictionary(grouping: pairs) { $0["mentor"] as? String ?? "" }.mapValues(\.count)
    return loads.values.reduce(0) { $0 + $1 * $1 }
  }

  /// Whether a list of members says what has changed from one answer to another.
  private func expect(
    _ told: [String: Any], of objective: String, from plain: [String: Any],
    to pinned: [String: Any], _ name: String
  ) throws {
    let number = { (document: [String: Any], key: String) in document[key] as? Int ?? 0 }
    #expect(
      told["cost"] as? Int == number(plain, "total") - number(pinned, "total"),
      "\(objective) \(name)")
    if objective == "total" {
      #expect(told["servedLoss"] is NSNull)
    } else {
      #expect(
        told["servedLoss"] as? Int == number(plain, "served") - number(pinned, "served"),
        "\(objective) \(name)")
    }
    if objective == "worst" { #expect(told["worst"] as? Int == pinned["worst"] as? Int, "\(name)") }
    if objective == "even" {
      #expect(try told["unevenness"] as? Int == squares(pinned) - squares(plain), "\(name)")
    }
  }

  @Test(arguments: objectives)
  func `tells what pinning each pair would change`(_ objective: String) throws {
    let plain = try run(["--objective", objective, "--prices"])
    let prices = try #require(plain["prices"] as? [[String: Any]])
    #expect(prices.count == 10)
    for price in prices {
      let name = "\(price["mentee"] ?? "")=\(price["mentor"] ?? "")"
      let why = try #require(
        run(["--objective", objective, "--why", name])["why"] as? [[String: Any]]
      ).first
      let isChosen = price["chosen"] as? Bool
      #expect(why?["answer"] as? String == (isChosen == true ? "stands" : "costs"), "\(name)")
      #expect(why?["fall"] as? Int == price["fall"] as? Int, "\(objective) \(name)")
      #expect(why?["rise"] as? Int == price["rise"] as? Int, "\(objective) \(name)")
      guard isChosen == false, let why else { continue }
      let pinned = try run(["--objective", objective, "--pin", name])
      try expect(price, of: objective, from: plain, to: pinned, name)
      try expect(why, of: objective, from: plain, to: pinned, name)
    }
  }

  @Test(arguments: objectives.dropLast())
  func `lists answers that are as good, each of them`(_ objective: String) throws {
    try trial.write(",X,Y\na,5,5\nb,5,5\nc,5,5\n", to: "t.csv")
    try trial.write("mentor,X,1,2\nmentor,Y,1,2\n", to: "c.csv")

    let document = try run(["--objective", objective, "--alternatives", "9"])

    let alternatives = try #require(document["alternatives"] as? [String: Any])
    #expect(alternatives["all"] as? Bool == true)
    let answers = try #require(alternatives["answers"] as? [[String: Any]])
    let names = try answers.map { answer in
      try #require(answer["pairs"] as? [[String: Any]]).map { $0["mentor"] as? String ?? "" }
        .joined()
    }
    #expect(names == ["XYX", "XYY", "YXX", "YXY", "YYX"])
  }

  @Test func `tells it to a reader, level by level`() throws {
    try trial.write(",X,Y\na,9,5\nb,7,6\n", to: "t.csv")
    try trial.write("mentor,X,0,2\nmentor,Y,0,2\n", to: "c.csv")
    let words = ["match", "--table", "t.csv", "--why", "a=Y", "--objective"]

    #expect(
      trial.run(words + ["worst"]).out.contains(
        """
        a – Y: с этой парой балл худшей пары будет 5 вместо 6, сумма уменьшится на 3. Перемещения:
          a: X → Y
          b: Y → X
          Пара войдёт в ответ сама, если её балл вырастет больше чем на 1

        """))
    #expect(
      trial.run(words + ["worst", "--lang", "en", "--prices"]).out.contains(
        """
        a       Y           5  3, worst 6 → 5                +1

        """))
    #expect(
      trial.run(words + ["served", "--capacity", "c.csv", "--lang", "en"]).out.contains(
        """
        a – Y: the pair costs 4. Moves:
          a: X → Y
          It would be in the answer if its score rose by more than 4

        """))
    #expect(
      trial.run(
        ["match", "--table", "t.csv", "--capacity", "c.csv", "--objective", "even"]
          + ["--why", "b=X", "--lang", "en", "--pin", "a=X"]
      ).out.contains(
        """
        b – X: the pair raises the total by 1 and makes loads less even. Moves:
          b: Y → X

        """))
  }

  @Test func `names the demands that a pair would break`() throws {
    try trial.write(",X,Y\na,9,5\nb,7,\n", to: "t.csv")
    try trial.write("mentee,b,1,1\n", to: "c.csv")

    let result = trial.run(
      "match", "--table", "t.csv", "--capacity", "c.csv", "--why", "a=X", "--lang", "en")

    #expect(
      result.out.contains(
        "a – X: the pair cannot be, with it these demands cannot be met together – b: at least 1"
          + " mentor (only possible: X); X: at most 1 mentee\n"))
    let why = try run(["--why", "a=X"])["why"] as? [[String: Any]]
    #expect(why?.first?["answer"] as? String == "impossible")
  }
}
