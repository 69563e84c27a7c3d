import Mentoring

/// The words of the chapter «Анкеты».
struct SurveyWords: Sendable {
  /// How many sheets are keyed in, of how many, and who or what is left.
  let counts: @Sendable (_ done: Int, _ all: Int, _ left: String) -> String
  /// So many sheets of a side.
  let sheets: @Sendable (Int, Side) -> String
  /// What a filter left.
  let found: @Sendable (_ query: String, _ count: Int) -> String
  let nothingFound, nothingMissing: String
  /// Nobody owes a sheet; the handbook has no questionnaires.
  let empty: @Sendable (KeyNames) -> String
  let noQuestionnaires: String
  /// The heads of the columns.
  let name, sheet, entered, question, answer, key: String
  /// Whose questionnaire it is: «наставляемого».
  let side: @Sendable (Side) -> String
  /// The heading of a questionnaire where there is little room.
  let sheetName: @Sendable (Side, Questionnaire.Wave) -> String
  /// A name in a list of names.
  let family: @Sendable (PersonName) -> String
  /// How far a sheet is: in a column, and in a sentence with the items that wait.
  let progress, state: @Sendable (_ done: Int, _ all: Int) -> String
  let standing: @Sendable (_ all: Int, _ open: [Int], KeyNames) -> String
  /// A sheet was left before it was whole: how many items wait, and the number of the first.
  let unfinished: @Sendable (PersonName, _ open: Int, _ first: Int) -> String
  /// How many sheets wait, and whose is next.
  let left: @Sendable (Int) -> String
  let nextPerson: @Sendable (PersonName?) -> String
  /// An answer in words; nothing where there is none yet.
  let yes, no, blank, skipped: String
  /// An item waits for its answer; an answer was refused.
  let waits, notKept: String
  /// The keys of an item: in a column, and in a sentence.
  let shortKeys, keys: @Sendable (Questionnaire.Item, _ yes: Character, _ no: Character) -> String
  /// The keys that every item but an open one has.
  let otherKeys: @Sendable (KeyNames) -> String
  /// The sheet is whole.
  let isWhole, isWholeShort: String
  let whole: @Sendable (_ items: Int) -> String
  let goOn: @Sendable (_ next: (name: PersonName, side: Side)?) -> String
  /// Actions.
  let enter, view, find, nextMissing, down, up, clear, mark, option, yesKey, noKey, keepWords,
    undoWords, redoWords, next, blankKey, back, done, leave, nextOpen, another, itemUp, itemDown,
    close, correct: ActionWords
}

extension SurveyWords {
  /// An answer in words; nothing where there is none yet.
  func answer(_ answer: Answer?, to item: Questionnaire.Item, isSkipped: Bool) -> String {
    guard !isSkipped else { return skipped }
    switch (answer, item.kind) {
    case (nil, _): return ""
    case (.blank, _): return blank
    case (.yesNo(let isYes), _): return isYes ? yes : no
    case (.frequency(let number), .frequency(let options)):
      return options.indices.contains(number - 1) ? options[number - 1] : "\(number)"
    case (.scale(let number), _), (.frequency(let number), _): return "\(number)"
    case (.text(let words), _): return words
    }
  }

  /// Numbers as people write them: `2, 5, 11–16`.
  static func runs(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
}
