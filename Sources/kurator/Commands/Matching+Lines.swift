import Assignment
import Screens
import TerminalKit

extension Matching {
  /// The pairs for a reader.
  func lines(in words: Words, _ repertoire: Repertoire) -> [String] {
    let match = words.commands.match
    var parts = [head(in: words.commands), pairLines(words.commands, repertoire)]
    parts.append(unservedLines(words.commands))
    parts.append(shortageLines(match))
    parts.append(outcomeLines(match, repertoire))
    parts += why.map { match.why("\($0.mentee) – \($0.mentor)", $0.answer) }
    parts.append(alternativeLines(match))
    parts.append(priceLines(words.commands, repertoire))
    if proof.isVerified { parts.append([match.proven(objective.words)]) }
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func head(in commands: CommandWords) -> [String] {
    let all = served + unserved.count
    let sums =
      pairs.count == served
      ? commands.report.pairs(served, all, Int(total), worst)
      : commands.match.several(pairs.count, served, all, total, worst)
    return (objective == .served ? [] : [commands.match.objective(objective.words)]) + [sums]
  }

  private func pairLines(_ commands: CommandWords, _ repertoire: Repertoire) -> [String] {
    let report = commands.report
    var table = TextTable(columns: [.left, .left, .right], repertoire: repertoire)
    table.add([report.mentee, report.mentor, report.score])
    for pair in pairs { table.add([pair.mentee, pair.mentor, String(pair.score)]) }
    return table.lines
  }

  private func unservedLines(_ commands: CommandWords) -> [String] {
    guard !unserved.isEmpty else { return [] }
    return [commands.report.unserved(unserved.count)]
      + unserved.map { person in
        person.reason.map { "\(person.name) – \(commands.report.reason($0))" } ?? person.name
      }
  }

  private func shortageLines(_ match: MatchWords) -> [String] {
    guard let shortage else { return [match.shortageUntold] }
    guard !shortage.isEmpty else { return [] }
    return [match.shortage(shortage.reduce(0) { $0 + $1.places })]
      + shortage.map { match.shortageOf($0.places, $0.mentees, $0.mentors) }
  }

  private func outcomeLines(_ match: MatchWords, _ repertoire: Repertoire) -> [String] {
    guard !outcomes.isEmpty else { return [] }
    var table = TextTable(columns: [.left, .right, .right, .right], repertoire: repertoire)
    table.add([match.goal, match.served, match.total, match.worst])
    for outcome in outcomes {
      table.add([
        outcome.objective.rawValue, String(outcome.served), String(outcome.total),
        outcome.worst.map { String($0) } ?? "–",
      ])
    }
    return [match.outcomes] + table.lines
  }

  private func alternativeLines(_ match: MatchWords) -> [String] {
    guard let alternatives else { return [] }
    let lines = alternatives.answers.enumerated().flatMap { index, answer in
      ["\(index + 1)."] + answer.moves.map { "  " + match.move($0) }
    }
    let isKnown = alternatives.areAll || !alternatives.answers.isEmpty
    let head = match.alternatives(
      alternatives.answers.count, alternatives.areAll, alternatives.areFewest)
    return (isKnown ? [head] : []) + lines
  }

  private func priceLines(_ commands: CommandWords, _ repertoire: Repertoire) -> [String] {
    guard let prices else { return [] }
    let (report, match) = (commands.report, commands.match)
    var table = TextTable(
      columns: [.left, .left, .right, .right, .right], repertoire: repertoire)
    table.add([report.mentee, report.mentor, report.score, match.price, match.margin])
    for price in prices {
      table.add(
        [price.mentee, price.mentor, String(price.score)] + Self.columns(of: price.standing, match))
    }
    return [match.prices] + table.lines
  }

  /// What a pair costs, and how far its score can fall or must rise.
  private static func columns(of standing: PairPrice.Standing, _ match: MatchWords) -> [String] {
    switch standing {
    case .stands(let fall): ["0", margin(fall, "−")]
    case .costs(let cost, let rise): [match.cost(cost), margin(rise, "+")]
    case .impossible: ["–", "–"]
    }
  }

  private static func margin(_ points: Int64?, _ sign: String) -> String {
    guard let points else { return "–" }
    return points == 0 ? "0" : "\(sign)\(points)"
  }
}
