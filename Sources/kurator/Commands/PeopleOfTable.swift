import Assignment
import Paperwork
import PlainText
import Screens

/// The people of a table of scores, by their names and places.
struct PeopleOfTable: Sendable {
  /// The names in the order of the table.
  let mentees, mentors: [String]
  private let rows, columns: [String: Int]

  init(_ table: ScoreTable) {
    mentees = table.mentees
    mentors = table.mentors
    rows = Self.places(of: mentees)
    columns = Self.places(of: mentors)
  }

  private static func places(of names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Where somebody stands; nothing for a stranger.
  func place(of name: String, _ side: MatchWords.Side) -> Int? {
    side == .mentee ? rows[name] : columns[name]
  }

  /// The name that a stranger's resembles.
  func nearest(to name: String, _ side: MatchWords.Side) -> String? {
    let names = side == .mentee ? mentees : mentors
    let nearest = nearestWord(to: name, among: names.lazy.map { $0.lowercased() })
    return nearest.flatMap { nearest in names.first { $0.lowercased() == nearest } }
  }

  /// The names of a pair.
  func text(of cell: Cell) -> String { "\(mentees[cell.left]) – \(mentors[cell.right])" }

  /// The cell that `mentee=mentor` names; names may have such signs themselves.
  ///
  /// - Throws: ``Mistake`` where it names none, or more than one.
  func cell(of text: String, option: String) throws(Mistake) -> Cell {
    let halves = text.indices.filter { text[$0] == "=" }.map { sign in
      (
        Sanitized(String(text[..<sign])).text,
        Sanitized(String(text[text.index(after: sign)...])).text
      )
    }
    let cells = halves.compactMap { mentee, mentor -> Cell? in
      guard let row = rows[mentee], let column = columns[mentor] else { return nil }
      return Cell(left: row, right: column)
    }
    if cells.count == 1 { return cells[0] }
    guard cells.isEmpty, let first = halves.first else {
      throw .badValue(text, of: option, .namesOfPair)
    }
    throw mistake(
      halves.first { rows[$0.0] != nil } ?? halves.first { columns[$0.1] != nil } ?? first, option)
  }

  /// What is wrong with two names of which the table does not know one.
  private func mistake(_ names: (mentee: String, mentor: String), _ option: String) -> Mistake {
    if rows[names.mentor] != nil, columns[names.mentee] != nil {
      return .pairTurned(option: option, mentee: names.mentor, mentor: names.mentee)
    }
    let side = rows[names.mentee] == nil ? MatchWords.Side.mentee : .mentor
    let name = side == .mentee ? names.mentee : names.mentor
    return .noSuchPerson(name, option: option, side, nearest: nearest(to: name, side))
  }
}
