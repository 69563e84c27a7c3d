import Mentoring
import Paperwork
import Screens

extension RoadmapImport {
  /// The roadmap for other programs, with what was guessed.
  ///
  /// Which action of a measure has which of several terms is not known: each has all of them.
  func json(in words: Words) -> JSON {
    .document([
      "title": .string(roadmap.title),
      "stages": .array(roadmap.stages.indices.map { stage($0) }),
      "findings": .array(findings.map { $0.json(in: words) }),
    ])
  }

  private func stage(_ index: Int) -> JSON {
    let stage = roadmap.stages[index]
    let items = roadmap.actions(ofStage: index + 1).map { placed in
      item(placed, of: stage.measures[placed.place.measure - 1])
    }
    return [
      "number": .integer(Int64(index + 1)), "name": .string(stage.title), "items": .array(items),
    ]
  }

  private func item(_ placed: PlacedAction, of measure: RoadmapMeasure) -> JSON {
    var guesses: [JSON] = []
    if placed.action.terms.isEmpty, measure.terms.count > 1 { guesses.append("term") }
    if measure.responsibles.count > 1 { guesses.append("responsible") }
    return [
      "number": .string(placed.place.number), "measure": .string(measure.title),
      "text": .string(placed.action.text), "terms": .array(placed.terms.map(\.json)),
      "responsibles": .array(placed.responsibles.map { .string($0) }), "guesses": .array(guesses),
    ]
  }
}

extension Term {
  /// The term for other programs: days only where the words fix them.
  var json: JSON {
    [
      "text": .string(text), "first": .optional(first?.iso), "last": .optional(last?.iso),
      "precision": .string(precision.rawValue),
    ]
  }
}

extension RoadmapImport.Finding {
  /// The finding for other programs.
  func json(in words: Words) -> JSON {
    [
      "code": .string(code), "severity": .string(isDoubt ? "warning" : "note"),
      "place": ["kind": "line", "line": .integer(Int64(line))],
      "message": .string(words.commands.source.remark("\(line)", remark)),
    ]
  }

  /// The finding as the catalogue of words knows it.
  var remark: CommandWords.Remark {
    switch kind {
    case .measureWithoutTitle(let stage, let measure):
      .measureWithoutTitle(stage: stage, measure: measure)
    case .termInWords(let text): .termInWords(text)
    case .actionWithoutNumber(let text): .actionWithoutNumber(text)
    case .numberOutOfOrder(let written, let expected):
      .numberOutOfOrder(written: written, expected: expected)
    case .columnIgnored(let name): .columnIgnored(name)
    case .windows1251: .windows1251
    }
  }

  /// The stable name of its kind.
  var code: String {
    switch kind {
    case .measureWithoutTitle: "measure-without-title"
    case .termInWords: "term-in-words"
    case .actionWithoutNumber: "action-without-number"
    case .numberOutOfOrder: "number-out-of-order"
    case .columnIgnored: "column-ignored"
    case .windows1251: "windows-1251"
    }
  }

  private var isDoubt: Bool {
    switch kind {
    case .measureWithoutTitle, .actionWithoutNumber, .numberOutOfOrder: true
    case .termInWords, .columnIgnored, .windows1251: false
    }
  }
}
