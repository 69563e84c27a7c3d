internal import Mentoring

/// A long answer as far as it has been read.
struct Passage: Sendable {
  /// The last step of the file when it was begun.
  let version: Int64
  var reader: any PassageReader
}

/// Reads a long answer in slices that are short enough not to keep anybody waiting.
protocol PassageReader: Sendable {
  /// Reads the next slice; gives the whole answer after the last one, and before that nothing or
  /// ``Loaded/begun(_:)``.
  mutating func next(_ reading: Reading) throws -> Loaded?
}

/// How many rows a slice has, so that reading one takes some milliseconds.
enum PassageSlice {
  /// Rows of people, each with what lies about it in other tables.
  static let people = 400
  /// Rows of plain tables.
  static let plain = 4_000
}

extension Reading {
  /// The whole answer at once.
  func whole(_ reader: some PassageReader) throws -> Loaded {
    var reader = reader
    while true {
      guard let answer = try reader.next(self) else { continue }
      if case .begun = answer { continue }
      return answer
    }
  }
}
