internal import PlainText

extension Roadmap {
  /// The same with facts for actions that have none: each gets that of the action of some templates
  /// which says the same, or very nearly so.
  ///
  /// Where two with different facts are as near, the one whose stage and measure are named alike is
  /// taken; where that leaves it open, none is.
  ///
  /// - Parameter templates: Roadmaps whose actions name facts.
  /// - Returns: The roadmap, and what was proposed for which action.
  public func proposingFacts(of templates: [RoadmapTemplate])
    -> (roadmap: Roadmap, proposed: [ActionPlace: FactCode])
  {
    var words = WordNumbers()
    let known = templates.flatMap { words.actions(of: $0) }
    var (roadmap, proposed) = (self, [ActionPlace: FactCode]())
    for placed in actions where placed.action.fact == nil {
      let path = placed.place
      let stage = stages[path.stage - 1]
      let measure = stage.measures[path.measure - 1]
      let own = KnownAction(
        text: words.numbers(of: placed.action.text), measure: words.numbers(of: measure.title),
        stage: words.numbers(of: stage.title), fact: nil)
      guard let fact = own.fact(among: known) else { continue }
      roadmap.stages[path.stage - 1].measures[path.measure - 1].actions[path.action - 1].fact = fact
      proposed[path] = fact
    }
    return (roadmap, proposed)
  }
}

/// An action by the words that it is made of.
private struct KnownAction {
  /// How like two texts have to be, of 1: all but every sixth word or so are the same.
  private static let least = 0.8

  let text, measure, stage: Set<Int>
  let fact: FactCode?

  /// The fact of the action that says the same; nothing where none does, or several do.
  func fact(among known: [KnownAction]) -> FactCode? {
    var (best, bestScore, isSure) = (FactCode?.none, 0.0, false)
    for other in known {
      let likeness = Self.likeness(text, other.text)
      guard likeness >= Self.least else { continue }
      let score =
        likeness + 0.2 * Self.likeness(stage, other.stage)
        + 0.1 * Self.likeness(measure, other.measure)
      if score > bestScore {
        isSure = score > bestScore + 0.01 || best == other.fact
        (best, bestScore) = (other.fact, score)
      } else if score > bestScore - 0.01, best != other.fact {
        isSure = false
      }
    }
    return isSure ? best : nil
  }

  /// Twice the words that both have, of all words of both (Dice).
  private static func likeness(_ one: Set<Int>, _ other: Set<Int>) -> Double {
    let count = one.count + other.count
    guard !one.isEmpty, !other.isEmpty, min(one.count, other.count) * 2 >= count / 2 else {
      return 0
    }
    return 2 * Double(one.intersection(other).count) / Double(count)
  }
}

/// The beginnings of words, each by a number of its own: cases of a word have one.
private struct WordNumbers {
  /// How many letters tell a word from others at the most, and how many its ending has.
  private static let (letters, ending) = (8, 2)

  private var known: [String: Int] = [:]

  mutating func numbers(of text: String) -> Set<Int> {
    let words = SearchForm(text).text.split { !$0.isLetter }.filter { $0.count > 2 }
    return Set(
      words.map { word in
        let count = min(Self.letters, max(4, word.count - Self.ending))
        return number(of: String(word.prefix(count)))
      })
  }

  mutating func actions(of template: RoadmapTemplate) -> [KnownAction] {
    var actions: [KnownAction] = []
    for stage in template.stages {
      let title = numbers(of: stage.title)
      for measure in stage.measures {
        let name = numbers(of: measure.title)
        actions += measure.actions.map { action in
          KnownAction(
            text: numbers(of: action.text), measure: name, stage: title, fact: action.fact)
        }
      }
    }
    return actions
  }

  private mutating func number(of word: String) -> Int {
    if let number = known[word] { return number }
    known[word] = known.count
    return known.count - 1
  }
}
