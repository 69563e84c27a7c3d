import Mentoring
import PlainText

/// What was typed or chosen to filter a base by its columns.
struct PeopleFilter: Hashable, Sendable {
  /// What was typed, or the code of what was chosen, by column; nothing that says nothing.
  ///
  /// A dash alone stands for what is not filled in, as it does in the table.
  let texts: [PeoplePage.Column: String]
  /// The questionnaire that a column tells of, where the filter asks for it.
  let questionnaire: Questionnaire?

  init(_ texts: [PeoplePage.Column: String] = [:], of questionnaire: Questionnaire? = nil) {
    self.texts = texts.compactMapValues { text in
      Self.isDash(text) ? Self.dash : SearchQuery(text).isEmpty ? nil : text
    }
    self.questionnaire = texts[.survey] == nil ? nil : questionnaire
  }

  /// What stands for everything that is not filled in.
  static let dash = "—"

  private static func isDash(_ text: String) -> Bool {
    ["-", "–", dash].contains(Sanitized(text).text)
  }

  /// Whether everybody passes.
  var isEmpty: Bool { texts.isEmpty }

  /// Which rows of a slice pass, row by row.
  func passing(_ slice: PeopleSlice) -> [Bool] {
    let typed = texts.filter { $0.key.choices.isEmpty }
    let chosen = texts.filter { !$0.key.choices.isEmpty }
    let wanted = typed.map { (column: $0.key, query: SearchQuery($0.value)) }
    var passes = [Bool](repeating: false, count: slice.count)
    // A search through the whole row finds these and more, and is much quicker.
    let words = texts.filter { $0.key.isInSearch && $0.value != Self.dash }.map(\.value)
      .joined(separator: " ")
    slice.index.each(matching: SearchQuery(words), in: 0..<slice.count) { row, _ in
      let record = slice[row]
      passes[row] =
        chosen.allSatisfy { $0.key.choice(of: record, questionnaire) == $0.value }
        && wanted.allSatisfy { wanted in
          guard let text = wanted.column.searched(in: record) else { return true }
          return texts[wanted.column] == Self.dash
            ? text.allSatisfy(\.isWhitespace) : SearchForm(text).matches(wanted.query)
        }
    }
    return passes
  }
}

/// Which rows of the slices of a base pass a filter, as far as that is known.
struct PeoplePassed: Sendable {
  /// What is known of a slice, which is held so that no later one in its place is taken for it.
  private struct Known {
    let slice: PeopleSlice
    let passes: [Bool]
  }

  /// The filter.
  private(set) var filter = PeopleFilter()
  private var known: [ObjectIdentifier: Known] = [:]

  init(_ filter: PeopleFilter = PeopleFilter()) { self.filter = filter }

  /// How many rows of `rows` are not known yet.
  func unknown(in rows: PeopleRows) -> Int {
    guard !filter.isEmpty else { return 0 }
    return rows.slices.reduce(0) { $0 + (known[ObjectIdentifier($1)] == nil ? $1.count : 0) }
  }

  /// Looks at the slices that are not known yet, and forgets those that are gone.
  ///
  /// - Parameters:
  ///   - rows: What was read.
  ///   - goesOn: Is told before each slice how many rows are done, and says whether to go on.
  /// - Returns: Whether all are known now.
  @discardableResult
  mutating func look(at rows: PeopleRows, while goesOn: (Int) -> Bool = { _ in true }) -> Bool {
    guard !filter.isEmpty else { return true }
    var kept: [ObjectIdentifier: Known] = [:]
    var done = 0
    for slice in rows.slices {
      guard goesOn(done) else { return false }
      let id = ObjectIdentifier(slice)
      kept[id] = known[id] ?? Known(slice: slice, passes: filter.passing(slice))
      done += slice.count
    }
    known = kept
    return true
  }

  /// Which rows pass, row by row; nothing where everybody does.
  func flags(of rows: PeopleRows) -> [Bool]? {
    filter.isEmpty ? nil : rows.flags { known[ObjectIdentifier($0)]?.passes ?? [] }
  }
}

/// Looks through a big base beside the program, for those whom a filter leaves in sight.
final class PeopleFiltering: Job {
  private let known: PeoplePassed
  private let rows: PeopleRows

  /// Creates the work, which goes on from what is known already.
  init(_ known: PeoplePassed, _ rows: PeopleRows) {
    self.known = known
    self.rows = rows
  }

  func run(_ beacon: Beacon) -> any Sendable {
    var passed = known
    let isWhole = passed.look(at: rows) { done in
      beacon.report(done: done, of: rows.count)
      return !beacon.isCancelled
    }
    return isWhole ? passed : nil
  }
}
