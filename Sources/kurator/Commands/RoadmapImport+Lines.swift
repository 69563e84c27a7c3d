import Mentoring
import Paperwork
import Screens

extension RoadmapImport {
  /// What was understood, stage by stage, for a person to read through.
  func outline(in words: CommandWords.Outline) -> [String] {
    roadmap.stages.enumerated().flatMap { index, stage in
      [words.stage(index + 1, stage.title)]
        + stage.measures.enumerated().flatMap { place, measure in
          lines(of: measure, "\(index + 1).\(place + 1)", in: words)
        }
    }
  }

  /// Which actions have terms or responsibles that their position in a cell alone told.
  func guesses(in words: CommandWords.Outline) -> [String] {
    func numbers(_ guess: Guess) -> [String] {
      roadmap.actions.map(\.place).filter { guesses[$0]?.contains(guess) == true }.map(\.number)
    }
    let (terms, responsibles) = (numbers(.term), numbers(.responsible))
    return (terms.isEmpty ? [] : [words.guessedTerms(terms)])
      + (responsibles.isEmpty ? [] : [words.guessedResponsibles(responsibles)])
  }

  /// For which actions the roadmaps of the handbook propose a fact that closes them.
  func facts(in words: CommandWords.Outline) -> [String] {
    proposed.isEmpty ? [] : [words.proposedFacts(proposed.keys.sorted().map(\.number))]
  }

  private func lines(
    of measure: RoadmapMeasure, _ number: String, in words: CommandWords.Outline
  ) -> [String] {
    let title = measure.title.isEmpty ? words.unnamed : measure.title
    let whole = details(
      measure.ownTerms, measure.ownResponsibles, measure.result, nil, nil, in: words)
    return ["  \(number) \(title)\(whole)"]
      + measure.actions.enumerated().map { index, action in
        let own = details(
          action.terms, action.responsibles, action.result, action.done, action.fact, in: words)
        return "    \(number).\(index + 1) \(action.text)\(own)"
      }
  }

  private func details(
    _ terms: [Term], _ responsibles: [String], _ result: String, _ done: RoadmapAction.Done?,
    _ fact: FactCode?, in words: CommandWords.Outline
  ) -> String {
    var parts = terms.map { text(of: $0, in: words) }
    if !responsibles.isEmpty { parts.append(words.responsibles(responsibles)) }
    if !result.isEmpty { parts.append(words.result(result)) }
    if let done { parts.append(words.done(done)) }
    if let fact { parts.append(words.fact(fact)) }
    return parts.isEmpty ? "" : " – " + parts.joined(separator: "; ")
  }

  /// A term with the days that it means: each run of them.
  private func text(of term: Term, in words: CommandWords.Outline) -> String {
    guard term.days != nil else { return "\(term.text) (\(words.noDays))" }
    let days = term.runs.map { run in
      run.lowerBound == run.upperBound
        ? run.lowerBound.dotted : "\(run.lowerBound.dotted) – \(run.upperBound.dotted)"
    }.joined(separator: ", ")
    return days == term.text ? days : "\(term.text) (\(days))"
  }
}

extension KeptRoadmap {
  /// What becomes of the marks and notes of the roadmap before.
  func lines(in words: CommandWords.Outline) -> [String] {
    func numbers(_ actions: [PlacedAction]) -> [String] { actions.map(\.place.number) }
    return (keptMarks > 0 ? [words.keptMarks(keptMarks)] : [])
      + (lostMarks.isEmpty ? [] : [words.lostMarks(numbers(lostMarks))])
      + (lostNotes.isEmpty ? [] : [words.lostNotes(numbers(lostNotes))])
  }

  /// The same for other programs.
  var json: JSON {
    [
      "kept": .integer(Int64(keptMarks)), "lost": .integer(Int64(lostMarks.count)),
      "lostNotes": .integer(Int64(lostNotes.count)),
    ]
  }
}
