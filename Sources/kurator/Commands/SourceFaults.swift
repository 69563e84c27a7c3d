import Paperwork
import Screens

extension RoadmapTextError.Reason {
  /// The reason as the catalogue of words knows it.
  var fault: CommandWords.Fault {
    switch self {
    case .text(let error): error.fault
    case .tableMissing: .tableMissing
    case .titleMissing: .titleMissing
    case .columnMissing(let column): .columnMissing(column.fault)
    case .rowsMissing: .rowsMissing
    case .cellCount(let found, let expected): .cellCount(found: found, expected: expected)
    case .numberUnreadable(let text): .numberUnreadable(text)
    case .stageMissing: .stageMissing
    case .tooManyRows(let limit): .tooManyRows(limit: limit)
    case .quoteUnclosed: .unclosedQuote
    case .quoteStray: .strayAfterQuote
    case .document(let error): error.fault
    case .oldDocument: .oldDocument
    }
  }
}

extension ZipError {
  /// The error as the catalogue of words knows it.
  fileprivate var fault: CommandWords.Fault {
    switch self {
    case .notAnArchive, .damaged: .documentDamaged
    case .missing: .documentForeign
    case .encrypted: .oldDocument
    case .tooBig: .documentTooBig
    }
  }
}

extension RoadmapTextError.Column {
  /// The column as the catalogue of words knows it.
  var fault: CommandWords.RoadmapColumn {
    switch self {
    case .number: .number
    case .stage: .stage
    case .measure: .measure
    case .content: .content
    case .terms: .terms
    case .responsibles: .responsibles
    }
  }
}

extension TextError {
  /// The error as the catalogue of words knows it.
  var fault: CommandWords.Fault {
    switch self {
    case .tooBig(_, let limit): .tooBig(limit: limit)
    case .notText: .notText
    case .brokenUTF8: .brokenUTF8
    }
  }

  /// The line, from 1, where one is known.
  var line: Int? {
    switch self {
    case .tooBig: nil
    case .notText(let line), .brokenUTF8(let line): line
    }
  }
}

extension ScoreTableError {
  /// Where it is and what, as the catalogue of words knows it.
  func failure(in source: String) -> CommandFailure {
    switch self {
    case .csv(let error): error.failure(in: source)
    case .empty: .source(place: "\(source):1", .empty)
    case .nameMissing(let place): place.failure(in: source, .nameMissing)
    case .nameTwice(let name, let place, let first):
      place.failure(in: source, .nameTwice(name, firstLine: first.line))
    case .notANumber(let text, let place): place.failure(in: source, .notANumber(text))
    case .outOfRange(let text, let place): place.failure(in: source, .scoreOutOfRange(text))
    }
  }
}

extension BoundsTableError {
  /// Where it is and what, as the catalogue of words knows it.
  func failure(in source: String) -> CommandFailure {
    switch self {
    case .csv(let error): error.failure(in: source)
    case .empty: .source(place: "\(source):1", .noBounds)
    case .cellCount(let count, let place): place.failure(in: source, .boundsCells(found: count))
    case .unknownSide(let text, let place): place.failure(in: source, .unknownSide(text))
    case .nameMissing(let place): place.failure(in: source, .nameMissing)
    case .nameTwice(let name, let place, let first):
      place.failure(in: source, .nameTwice(name, firstLine: first.line))
    case .boundMissing(let isLower, let place):
      place.failure(in: source, .boundMissing(isLower: isLower))
    case .notACount(let text, let place):
      place.failure(in: source, .notACount(text, highest: BoundsTable.highest))
    case .crossed(let lower, let upper, let place):
      place.failure(in: source, .boundsCrossed(lower: lower, upper: upper))
    }
  }
}

extension CSVError {
  fileprivate func failure(in source: String) -> CommandFailure {
    switch self {
    case .text(let error):
      .source(place: error.line.map { "\(source):\($0)" } ?? source, error.fault)
    case .unclosedQuote(let place): place.failure(in: source, .unclosedQuote)
    case .strayAfterQuote(let place): place.failure(in: source, .strayAfterQuote)
    case .raggedRow(let place, let fields, let expected):
      place.failure(in: source, .cellCount(found: fields, expected: expected))
    case .tooManyRows(let limit): .source(place: source, .tooManyRows(limit: limit))
    }
  }
}

extension CSVPlace {
  func failure(in source: String, _ fault: CommandWords.Fault) -> CommandFailure {
    .source(place: "\(source):\(line):\(column)", fault)
  }
}
