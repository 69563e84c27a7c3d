internal import Mentoring

/// A long answer as far as it has been read.
struct Passage: Sendable {
  /// The last step of the file when it was begun.
  let version: Int64
  var reader: any PassageReader
  /// How many records there are to read, about, once a slice of it was not enough.
  var count = 0
}

/// Reads a long answer in stretches that are short enough not to keep anybody waiting.
protocol PassageReader: Sendable {
  /// Reads the next stretch and spends what it cost; gives the whole answer after the last one, and
  /// before that nothing or ``Loaded/begun(_:)``.
  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> Loaded?

  /// How many records it has read.
  var read: Int { get }

  /// How many there are to read, about; 0 where only reading tells.
  func count(_ reading: Reading) throws -> Int

  /// Takes over what is known of the counts, and gives back what it knew; nothing to a reader that
  /// does not count.
  mutating func exchange(_ memo: inout CountMemo)
}

extension PassageReader {
  var read: Int { 0 }
  func count(_ reading: Reading) throws -> Int { 0 }
  mutating func exchange(_ memo: inout CountMemo) {}
}

/// What one slice of a long answer may cost, so that reading it takes some milliseconds: small
/// stretches share a slice.
struct SliceBudget {
  /// How many rows of people a stretch has at most, each with what lies about it in other tables.
  static let people = 400
  /// How many rows of plain tables a stretch has at most.
  static let plain = people * aPerson

  /// How many plain rows cost as much as a row of people.
  private static let aPerson = 10

  private var left = Self.plain

  /// Whether nothing more is to be read in this slice.
  var isSpent: Bool { left <= 0 }

  /// Counts rows that were read.
  mutating func spend(people: Int = 0, plain: Int = 0) { left -= people * Self.aPerson + plain }
}

extension PassageReader {
  /// Reads on until there is an answer or the cost of a slice is spent.
  mutating func slice(_ reading: Reading) throws -> Loaded? {
    var budget = SliceBudget()
    while !budget.isSpent {
      if let answer = try next(reading, &budget) { return answer }
    }
    return nil
  }
}

extension Reading {
  /// How many people take part on both sides.
  func cardCount() throws -> Int {
    Int(try database.number("SELECT (SELECT count(*) FROM mentee) + (SELECT count(*) FROM mentor)"))
  }

  /// The whole answer at once.
  func whole(_ reader: some PassageReader) throws -> Loaded {
    var reader = reader
    return try finish(&reader)
  }

  /// Reads on to the whole answer.
  func finish(_ reader: inout some PassageReader) throws -> Loaded {
    while true {
      guard let answer = try reader.slice(self) else { continue }
      if case .begun = answer { continue }
      return answer
    }
  }
}
