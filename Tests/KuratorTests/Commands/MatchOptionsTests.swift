import Foundation
import TestSupport
import Testing

@testable import kurator

/// What `kurator match --table` may be asked for.
@MainActor struct MatchOptionsTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    try trial.write(",Белова,Титова\nАбрамова,5,9\nЁлкина,4,3\nЮдина,,1\n", to: "t.csv")
    try trial.write("side,name,lower,upper\nmentor,Белова,0,2\n", to: "two.csv")
  }

  private func document(_ words: String..., table: String = "t.csv") throws -> [String: Any] {
    let result = trial.run(["match", "--table", table, "--json"] + words)
    #expect(result.err.isEmpty)
    #expect(result.status == .done)
    return try object(result.out)
  }

  /// The pairs as `mentee=mentor`.
  private func pairs(_ document: [String: Any]) throws -> [String] {
    try #require(document["pairs"] as? [[String: Any]]).map {
      "\($0["mentee"] ?? "")=\($0["mentor"] ?? "")"
    }
  }

  @Test func `prints the schema to the letter`() {
    #expect(
      trial.run("match", "--table", "t.csv", "--capacity", "two.csv", "--json").out == """
        {"schema":1,"objective":"served","served":3,"total":10,"worst":1,"pairs":[\
        {"mentee":"Абрамова","mentor":"Белова","score":5},\
        {"mentee":"Ёлкина","mentor":"Белова","score":4},\
        {"mentee":"Юдина","mentor":"Титова","score":1}],"unserved":[],\
        "certificate":{"kind":"dual","mentees":[60,59,52],"mentors":[0,4],"service":55,\
        "verified":true}}

        """)
  }

  @Test func `the values of the certificate prove the total`() throws {
    let document = try document("--capacity", "two.csv")
    let certificate = try #require(document["certificate"] as? [String: Any])
    let mentees = try #require(certificate["mentees"] as? [Int])
    let mentors = try #require(certificate["mentors"] as? [Int])
    let service = try #require(certificate["service"] as? Int)
    let scores = [[5, 9], [4, 3], [nil, 1]]
    for (row, line) in scores.enumerated() {
      for (column, score) in line.enumerated() {
        guard let score else { continue }
        #expect(mentees[row] + mentors[column] >= service + score)
      }
    }
    #expect(mentees.reduce(0, +) + 2 * mentors[0] + mentors[1] == 3 * service + 10)
  }

  @Test func `a pinned pair stands, a banned one does not`() throws {
    let pinned = try document("--pin", "Юдина=Титова")
    #expect(try pairs(pinned) == ["Абрамова=Белова", "Юдина=Титова"])
    #expect(pinned["total"] as? Int == 6)
    #expect(pinned["unserved"] as? [String] == ["Ёлкина"])
    let banned = try document("--ban", "Абрамова=Титова", "--ban", " Ёлкина = Титова ")
    #expect(try pairs(banned) == ["Абрамова=Белова", "Юдина=Титова"])
    #expect(
      try pairs(document("--pin", "Юдина=Титова", "--pin", "Юдина=Титова")) == pairs(pinned))
  }

  @Test func `a name may have the sign between names`() throws {
    try trial.write(",b=c,d\na,1,2\na=b,3,4\n", to: "sign.csv")
    #expect(
      try pairs(document("--pin", "a=b=d", table: "sign.csv")) == ["a=b=c", "a=b=d"])
    #expect(
      trial.run("match", "--table", "sign.csv", "--pin", "a=b=e", "--lang", "en").err
        == "--pin: the table of scores has no mentor “b=e”, did you mean “b=c”?\n")
  }

  struct Goal: Sendable {
    let table: String
    let capacity: String
    let objective: String
    let served, total, worst: Int
  }

  nonisolated static let goals = [
    Goal(
      table: ",X,Y\na,10,4\nb,5,1\n", capacity: "", objective: "served", served: 2, total: 11,
      worst: 1),
    Goal(
      table: ",X,Y\na,10,4\nb,5,1\n", capacity: "", objective: "worst", served: 2, total: 9,
      worst: 4),
    Goal(
      table: ",X,Y\na,5,2\nb,,-9\n", capacity: "", objective: "served", served: 2, total: -4,
      worst: -9),
    Goal(
      table: ",X,Y\na,5,2\nb,,-9\n", capacity: "", objective: "total", served: 1, total: 5,
      worst: 5),
    Goal(
      table: ",X,Y\na,9,1\nb,9,1\n", capacity: "right,X,0,2\n", objective: "served", served: 2,
      total: 18, worst: 9),
    Goal(
      table: ",X,Y\na,9,1\nb,9,1\n", capacity: "right,X,0,2\n", objective: "even", served: 2,
      total: 10, worst: 1),
    Goal(
      table: ",X,Y\na,6,5\nb,5,1\n", capacity: "", objective: "stable", served: 2, total: 7,
      worst: 1),
    Goal(
      table: ",X,Y\na,6,5\nb,5,1\n", capacity: "", objective: "served", served: 2, total: 10,
      worst: 5),
    Goal(
      table: ",X,Y\na,6,5\nb,5,1\n", capacity: "left,a,0,2\nright,X,0,2\n", objective: "served",
      served: 2, total: 16, worst: 5),
  ]

  @Test(arguments: goals)
  func `finds what each objective is for`(_ goal: Goal) throws {
    try trial.write(goal.table, to: "g.csv")
    try trial.write("side,name,lower,upper\n" + goal.capacity, to: "c.csv")

    let document = try document(
      "--objective", goal.objective, "--capacity", "c.csv", table: "g.csv")

    #expect(document["objective"] as? String == goal.objective)
    #expect(document["served"] as? Int == goal.served)
    #expect(document["total"] as? Int == goal.total)
    #expect(document["worst"] as? Int == goal.worst)
    let certificate = try #require(document["certificate"] as? [String: Any])
    #expect(certificate["verified"] as? Bool == true)
    #expect(certificate["kind"] as? String == (goal.objective == "stable" ? "stable" : "dual"))
    let outcomes = try #require(document["objectives"] as? [[String: Any]])
    #expect(
      outcomes.map { $0["objective"] as? String } == ["served", "total", "worst", "even", "stable"])
    let own = try #require(outcomes.first { $0["objective"] as? String == goal.objective })
    #expect(own["total"] as? Int == goal.total && own["served"] as? Int == goal.served)
  }

  @Test func `adds to the proof what the worst pair and even loads need`() throws {
    let worst = try document("--objective", "worst")["certificate"] as? [String: Any]
    let threshold = try #require(worst?["threshold"] as? [String: [String: [Int]]])
    #expect(threshold["most"]?["mentees"]?.count == 3 && threshold["most"]?["mentors"]?.count == 2)
    #expect(threshold["next"]?["mentees"]?.count == 3 && threshold["next"]?["mentors"]?.count == 2)
    let even = try document("--objective", "even")["certificate"] as? [String: Any]
    let spread = try #require(even?["spread"] as? [String: Any])
    #expect((spread["mentees"] as? [Int])?.count == 3 && (spread["mentors"] as? [Int])?.count == 2)
    #expect(spread["weight"] as? Int ?? 0 > 0 && spread["service"] as? Int ?? 0 > 0)
    let stable = try document("--objective", "stable")["certificate"] as? [String: Any]
    #expect(stable?["mentees"] as? [Int] == [] && stable?["mentors"] as? [Int] == [])
  }

  @Test func `tells of several partners and of the other objectives`() throws {
    try trial.write(",X,Y\na,6,5\nb,5,1\n", to: "g.csv")
    try trial.write("mentee,a,0,2\nmentor,X,0,2\n", to: "c.csv")

    #expect(
      trial.run(
        "match", "--table", "g.csv", "--capacity", "c.csv", "--objective", "total", "--lang", "en"
      ).out == """
        Objective total: the highest total
        3 pairs · 2 of 2 paired · total 16 · worst 5

        Mentee  Mentor  Score
        a       X           6
        a       Y           5
        b       X           5

        What each objective would come to
        Objective  Paired  Total  Worst
        served          2     16      5
        total           2     16      5
        worst           2     16      5
        even            2     10      5
        stable          2     16      5

        There is no assignment better than this: the proof was checked

        """)
  }

  @Test func `tells why and why not`() {
    #expect(
      trial.run(
        "match", "--table", "t.csv", "--lang", "en", "--why", "Юдина=Титова", "--why",
        "Абрамова=Титова", "--why", "Юдина=Белова"
      ).out.contains(
        """
        Юдина – Титова: the pair costs 7. Moves:
          Юдина: no pair → Титова
          Абрамова: Титова → Белова
          Ёлкина: Белова → no pair
          It would be in the answer if its score rose by more than 7

        Абрамова – Титова: the pair is in the answer until its score falls by more than 5

        Юдина – Белова: the pair cannot be, it is banned (an empty cell, or --ban)

        """))
  }

  @Test func `tells why a pair cannot be`() throws {
    try trial.write("mentor,Белова,0,0\n", to: "none.csv")

    let document = try document(
      "--capacity", "none.csv", "--pin", "Абрамова=Титова", "--why", "Абрамова=Титова", "--why",
      "Абрамова=Белова", "--why", "Ёлкина=Белова", "--why", "Ёлкина=Титова", "--why",
      "Юдина=Белова")

    let why = try #require(document["why"] as? [[String: Any]])
    #expect(
      why.map { $0["answer"] as? String } == [
        "pinned", "pinnedElsewhere", "noPlace", "noPlace", "forbidden",
      ])
  }

  @Test func `a price is what pinning the pair costs`() throws {
    let prices = try #require(
      document("--capacity", "two.csv", "--prices")["prices"] as? [[String: Any]])
    #expect(prices.count == 5)
    for price in prices {
      let name = "\(price["mentee"] ?? "")=\(price["mentor"] ?? "")"
      let pinned = try document("--capacity", "two.csv", "--pin", name)
      let why = try document("--capacity", "two.csv", "--why", name)
      let answer = try #require((why["why"] as? [[String: Any]])?.first)
      let (served, total) = (pinned["served"] as? Int ?? 0, pinned["total"] as? Int ?? 0)
      #expect(price["servedLoss"] as? Int == 3 - served, "\(name)")
      #expect(price["cost"] as? Int == 10 - total, "\(name)")
      #expect(answer["fall"] as? Int == price["fall"] as? Int, "\(name)")
      #expect(answer["cost"] as? Int ?? 0 == price["cost"] as? Int, "\(name)")
    }
  }

  @Test func `lists prices for a reader`() {
    #expect(
      trial.run("match", "--table", "t.csv", "--prices", "--ban", "Юдина=Титова").out.contains(
        """
        Цена каждой пары для всей группы
        Наставляемый  Наставник  Балл  Цена  До смены ответа
        Абрамова      Белова        5     5               +5
        Абрамова      Титова        9     0               −5
        Ёлкина        Белова        4     0               −5
        Ёлкина        Титова        3     5               +5

        """))
  }

  @Test func `lists what is as good, and says whether there is more`() throws {
    try trial.write(",X,Y\na,5,5\nb,5,5\nc,,5\n", to: "tie.csv")

    let some = try document("--alternatives", "2", table: "tie.csv")
    #expect(try pairs(some) == ["a=X", "b=Y"])
    let alternatives = try #require(some["alternatives"] as? [String: Any])
    #expect(alternatives["all"] as? Bool == false)
    let answers = try #require(alternatives["answers"] as? [[String: Any]])
    #expect(try answers.map(pairs) == [["a=X", "c=Y"], ["a=Y", "b=X"]])
    #expect(answers.map { $0["unserved"] as? [String] } == [["b"], ["c"]])

    let all = try document("--alternatives", "9", table: "tie.csv")
    let others = try #require(all["alternatives"] as? [String: Any])
    #expect(others["all"] as? Bool == true)
    #expect((others["answers"] as? [Any])?.count == 3)

    #expect(
      trial.run("match", "--table", "tie.csv", "--alternatives", "1", "--lang", "en").out.contains(
        """
        Assignments that are as good: at least 1
        1.
          b: Y → no pair
          c: no pair → Y

        """))
    #expect(
      trial.run("match", "--table", "t.csv", "--alternatives", "1").out.contains(
        "\nСтоль же хороших распределений больше нет\n"))
  }

  @Test func `tells how many places are missing, and for whom`() throws {
    let document = try document("--ban", "Юдина=Титова")
    let shortage = try #require(document["shortage"] as? [[String: Any]])
    #expect(shortage.map { $0["places"] as? Int } == [1])
    #expect(shortage.map { $0["mentees"] as? [String] } == [["Юдина"]])
    #expect(
      trial.run("match", "--table", "t.csv", "--ban", "Юдина=Титова", "--lang", "en").out.contains(
        """
        For everybody to be paired, missing: 1 place
        1 – for one of: Юдина (nobody fits)

        """))
  }

  @Test func `tells the shortage of those who want a pair, whatever the others want`() throws {
    try trial.write(",X\na,5\nb,3\nc,1\nd,7\n", to: "few.csv")
    try trial.write("mentee,d,0,0\nmentee,a,0,2\n", to: "want.csv")
    let document = try document("--capacity", "want.csv", table: "few.csv")
    let shortage = try #require(document["shortage"] as? [[String: Any]])
    #expect(shortage.map { $0["places"] as? Int } == [2])
    #expect(shortage.map { $0["mentees"] as? [String] } == [["a", "b", "c"]])
    #expect(shortage.map { $0["mentors"] as? [String] } == [["X"]])

    try trial.write("mentee,b,0,0\nmentee,c,0,0\nmentee,d,0,0\n", to: "want.csv")
    #expect(try self.document("--capacity", "want.csv", table: "few.csv")["shortage"] == nil)
  }

  @Test func `a pin takes its place from the shortage`() throws {
    try trial.write(",X,Y\na,5,4\nb,,3\nc,1,\n", to: "few.csv")
    try trial.write("mentee,a,0,2\n", to: "want.csv")
    let document = try document(
      "--capacity", "want.csv", "--pin", "a=X", "--pin", "a=Y", table: "few.csv")
    let shortage = try #require(document["shortage"] as? [[String: Any]])
    #expect(shortage.map { $0["places"] as? Int } == [1, 1])
    #expect(shortage.map { $0["mentees"] as? [String] } == [["b"], ["c"]])
    #expect(shortage.map { $0["mentors"] as? [String] } == [["Y"], ["X"]])
  }

  @Test func `says where the shortage cannot be told`() throws {
    try trial.write(",X\na,5\nb,3\n", to: "few.csv")
    try trial.write("mentor,X,1,1\n", to: "want.csv")
    #expect(
      try document("--capacity", "want.csv", table: "few.csv")["shortage"] is NSNull)
    #expect(
      trial.run("match", "--table", "few.csv", "--capacity", "want.csv").out.contains(
        "\nСколько мест не хватает, точно сказать нельзя: у наставника есть «не меньше», или у"
          + " наставляемого «не меньше» больше одного\n"))
  }

  @Test func `of equal answers those with the fewest pairs are told`() throws {
    try trial.write(",X,Y\na,5,0\n", to: "zero.csv")
    try trial.write("mentee,a,0,2\n", to: "want.csv")
    #expect(
      trial.run(
        "match", "--table", "zero.csv", "--capacity", "want.csv", "--alternatives", "2"
      ).out.contains(
        "\nСтоль же хороших распределений больше нет (из равных – те, где меньше всего пар)\n"))
  }

  @Test func `margins of nothing are told in words`() throws {
    try trial.write(",X,Y\na,1,1\n", to: "even.csv")
    let result = trial.run(
      "match", "--table", "even.csv", "--why", "a=X", "--why", "a=Y", "--prices")
    #expect(
      result.out.contains("a – X: пара стоит в ответе, пока её балл не упадёт хоть немного\n"))
    #expect(
      result.out.contains("  Пара войдёт в ответ сама, если её балл вырастет хоть немного\n"))
    #expect(!result.out.contains("+0") && !result.out.contains("−0"))
  }

  @Test func `an impossible pair carries its demands`() throws {
    try trial.write(",X,Y\na,5,\nb,3,1\n", to: "must.csv")
    try trial.write("mentee,a,1,1\n", to: "want.csv")
    let document = try document(
      "--capacity", "want.csv", "--why", "b=X", table: "must.csv")
    let why = try #require((document["why"] as? [[String: Any]])?.first)
    #expect(why["answer"] as? String == "impossible")
    let demands = try #require(why["demands"] as? [[String: Any]])
    #expect(demands.map { $0["kind"] as? String } == ["least", "most", "allowed"])
    #expect(demands.map { $0["name"] as? String } == ["a", "X", nil])
  }

  @Test func `pairs 200 with 80 who have one to four places`() throws {
    var random = SeededRandom(seed: 11)
    let mentors = (0..<80).map { "M\($0)" }
    let rows = (0..<200).map { row in
      let scores = mentors.map { _ -> String in
        let isForbidden = Int.random(in: 0..<10, using: &random) < 4
        return isForbidden ? "" : String(Int.random(in: 0...30, using: &random))
      }
      return "S\(row)," + scores.joined(separator: ",")
    }
    let bounds = mentors.enumerated().map { "mentor,\($1),0,\(1 + $0 % 4)" }
    try trial.write(
      ([",\(mentors.joined(separator: ","))"] + rows).joined(separator: "\n"), to: "big.csv")
    try trial.write(bounds.joined(separator: "\n"), to: "bounds.csv")

    let document = try document("--capacity", "bounds.csv", "--prices", table: "big.csv")

    #expect(document["served"] as? Int == 200)
    let pairs = try #require(document["pairs"] as? [[String: Any]])
    #expect(pairs.map { $0["mentee"] as? String } == (0..<200).map { "S\($0)" })
    let load = Dictionary(grouping: pairs) { $0["mentor"] as? String ?? "" }.mapValues(\.count)
    for (index, mentor) in mentors.enumerated() {
      #expect(load[mentor, default: 0] <= 1 + index % 4)
    }
    #expect((document["certificate"] as? [String: Any])?["verified"] as? Bool == true)
    #expect(
      (document["prices"] as? [Any])?.count
        == rows.reduce(0) { $0 + $1.split(separator: ",").count - 1 })
  }
}
