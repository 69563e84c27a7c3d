import Mentoring
import Paperwork
import Screens

extension RoadmapImport {
  /// The roadmap for other programs, with what was guessed; `kept` tells of the one before.
  func json(in words: Words, kept: KeptRoadmap?) -> JSON {
    .document([
      "marks": kept?.json ?? .null,
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
      "number": .integer(Int64(index + 1)), "name": .string(stage.title),
      "measures": .array(
        stage.measures.enumerated().map { place, measure in
          self.measure(measure, "\(index + 1).\(place + 1)")
        }),
      "items": .array(items),
    ]
  }

  private func measure(_ measure: RoadmapMeasure, _ number: String) -> JSON {
    [
      "number": .string(number), "name": .string(measure.title),
      "terms": .array(measure.terms.map(\.json)),
      "responsibles": .array(measure.responsibles.map { .string($0) }),
      "result": .string(measure.result), "items": .integer(Int64(measure.actions.count)),
    ]
  }

  private func item(_ placed: PlacedAction, of measure: RoadmapMeasure) -> JSON {
    let guessed = self.guesses[placed.place] ?? []
    let guesses = Guess.allCases.filter(guessed.contains).map(\.json)
    return [
      "number": .string(placed.place.number), "measure": .string(measure.title),
      "text": .string(placed.action.text), "terms": .array(placed.terms.map(\.json)),
      "responsibles": .array(placed.responsibles.map { .string($0) }), "guesses": .array(guesses),
      "fact": .optional(placed.action.fact?.text),
    ]
  }
}

extension RoadmapImport.Guess {
  fileprivate var json: JSON {
    switch self {
    case .term: "term"
    case .responsible: "responsible"
    }
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
    case .linesJoined(let text, let count): .linesJoined(text, count: count)
    case .actionsWithoutNumbers(let count, let lines):
      .actionsWithoutNumbers(count: count, lines: lines)
    case .numberOutOfOrder(let written, let expected):
      .numberOutOfOrder(written: written, expected: expected)
    case .numberRepeated(let number, let line): .numberRepeated(number, firstLine: line)
    case .columnIgnored(let name): .columnIgnored(name)
    case .detailUnread(let column, let text): .detailUnread(column, text)
    case .windows1251: .windows1251
    case .termsAligned(let stage, let measure): .termsAligned(stage: stage, measure: measure)
    case .responsiblesAligned(let stage, let measure):
      .responsiblesAligned(stage: stage, measure: measure)
    case .yearTaken(let text, let year): .yearTaken(text, year)
    case .stageMade(let title): .stageMade(title)
    case .titleMissing: .titleMissing
    case .stageCells(let title): .stageCells(title)
    case .leftOutOfTitle(let line): .leftOutOfTitle(line)
    case .markUnread(let mark): .markUnread(mark)
    case .tableLeftOut(let words): .tableLeftOut(words)
    case .yearDoubtful(let text, let year): .yearDoubtful(text, year)
    case .markInFuture(let mark): .markInFuture(mark)
    case .actionEmpty(let number): .actionEmpty(number)
    case .numberChanged(let written, let counted): .numberChanged(written, counted)
    }
  }

  /// The stable name of its kind.
  var code: String {
    switch kind {
    case .measureWithoutTitle: "measure-without-title"
    case .termInWords: "term-in-words"
    case .actionWithoutNumber, .actionsWithoutNumbers: "action-without-number"
    case .linesJoined: "lines-joined"
    case .numberOutOfOrder: "number-out-of-order"
    case .numberRepeated: "number-repeated"
    case .columnIgnored: "column-ignored"
    case .detailUnread: "detail-unread"
    case .windows1251: "windows-1251"
    case .termsAligned: "term-by-position"
    case .responsiblesAligned: "responsible-by-position"
    case .yearTaken: "term-year-taken"
    case .stageMade: "stage-made"
    case .titleMissing: "title-missing"
    case .stageCells: "stage-cells"
    case .leftOutOfTitle: "left-out-of-title"
    case .markUnread: "mark-unread"
    case .tableLeftOut: "table-left-out"
    case .yearDoubtful: "term-year-doubtful"
    case .markInFuture: "mark-in-future"
    case .actionEmpty: "action-empty"
    case .numberChanged: "number-changed"
    }
  }

  private var isDoubt: Bool {
    switch kind {
    case .measureWithoutTitle, .actionWithoutNumber, .numberOutOfOrder, .numberRepeated,
      .termsAligned, .responsiblesAligned, .stageMade, .titleMissing, .stageCells, .detailUnread,
      .markUnread, .tableLeftOut, .yearDoubtful, .markInFuture, .actionEmpty, .numberChanged,
      .linesJoined, .actionsWithoutNumbers:
      true
    case .termInWords, .columnIgnored, .windows1251, .yearTaken, .leftOutOfTitle: false
    }
  }
}
