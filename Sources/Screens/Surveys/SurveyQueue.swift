import Mentoring
import PlainText

/// Everybody who owes a sheet: those whose sheet is not whole yet first, then the others.
struct SurveyQueue: Sendable {
  /// One sheet that is owed.
  struct Row: Sendable {
    let sheet: SheetKey
    let name: PersonName
    let questionnaire: Questionnaire
    /// How many items are answered, left blank or jumped over.
    fileprivate(set) var done: Int

    /// How many items there are.
    var all: Int { questionnaire.items.count }
    /// Whether nothing waits any more.
    var isComplete: Bool { done == all }
  }

  /// The sheets by side, then by name.
  private var all: [Row] = []
  /// Where each of them stands.
  private var places: [SheetKey: Int] = [:]
  /// Their names, folded.
  private var names = SearchIndex([])
  /// The questionnaires that are asked, by side.
  private var questionnaires: [Questionnaire] = []
  /// How many sheets still wait on each side.
  private var left: [Side: Int] = [:]
  /// Those in sight, in the order of the list, as places among all.
  private var shown: [Int] = []

  /// An empty queue.
  init() {}

  /// Asks everybody for the questionnaire «до» of each of their sides, as far as there is one.
  init(_ people: [SurveyRow], _ handbook: HandbookContents, _ book: AnswerBook) {
    for side in Side.allCases {
      guard let questionnaire = handbook.questionnaire(for: side, .before) else { continue }
      questionnaires.append(questionnaire)
      let nothing = questionnaire.done(in: [:])
      for row in people where row.sides.contains(side) {
        guard let id = row.person.id else { continue }
        let sheet = SheetKey(person: id, questionnaire: questionnaire.code)
        let answers = book.answers(of: sheet)
        let done = answers.isEmpty ? nothing : questionnaire.done(in: answers)
        places[sheet] = all.count
        all.append(
          Row(sheet: sheet, name: row.person.name, questionnaire: questionnaire, done: done))
        if done < questionnaire.items.count { left[side, default: 0] += 1 }
      }
    }
    names = SearchIndex(all.map { SearchForm($0.name.full) })
    lay(matching: nil)
  }

  /// Lays the list: everybody, or whose name matches, found as typed before found in another
  /// keyboard layout.
  mutating func lay(matching query: SearchQuery?) {
    guard let query, !query.isEmpty else {
      shown = inOrder(Array(all.indices))
      return
    }
    var (direct, other): ([Int], [Int]) = ([], [])
    names.each(matching: query, in: 0..<names.count) { place, match in
      switch match {
      case .direct: direct.append(place)
      case .otherLayout: other.append(place)
      }
    }
    shown = inOrder(direct) + inOrder(other)
  }

  private func inOrder(_ found: [Int]) -> [Int] {
    found.filter { !all[$0].isComplete } + found.filter { all[$0].isComplete }
  }

  /// Counts a sheet anew; the list is laid anew by the caller.
  mutating func count(_ sheet: SheetKey, in book: AnswerBook) {
    guard let place = places[sheet] else { return }
    let (side, wasComplete) = (all[place].questionnaire.side, all[place].isComplete)
    all[place].done = all[place].questionnaire.done(in: book.answers(of: sheet))
    guard wasComplete != all[place].isComplete else { return }
    left[side, default: 0] += wasComplete ? 1 : -1
  }
}

extension SurveyQueue {
  /// How many sheets are owed.
  var total: Int { all.count }

  /// How many sheets are in sight.
  var count: Int { shown.count }

  /// The sheet at a place in sight.
  subscript(place: Int) -> Row? { shown.indices.contains(place) ? all[shown[place]] : nil }

  /// How many sheets still wait, on both sides or on one.
  func waiting(on side: Side? = nil) -> Int {
    side.map { left[$0] ?? 0 } ?? left.values.reduce(0, +)
  }

  /// The first sheets that still wait, by side, then by name.
  func waiting(first count: Int) -> [Row] {
    Array(all.lazy.filter { !$0.isComplete }.prefix(count))
  }

  /// The row of a sheet, in sight or not.
  func row(_ sheet: SheetKey) -> Row? { places[sheet].map { all[$0] } }

  /// The sheet of a person that is to be shown: the first one that waits, else the first.
  func sheet(of person: Person.ID) -> SheetKey? {
    let own = questionnaires.compactMap {
      row(SheetKey(person: person, questionnaire: $0.code))
    }
    return (own.first { !$0.isComplete } ?? own.first)?.sheet
  }

  /// Where a sheet stands in the list.
  func index(of sheet: SheetKey) -> Int? {
    places[sheet].flatMap { shown.firstIndex(of: $0) }
  }

  /// The next sheet that waits after this one, from the beginning again after the last.
  func next(after sheet: SheetKey) -> Row? {
    let place = places[sheet] ?? 0
    return all[place...].dropFirst().first { !$0.isComplete }
      ?? all[..<place].first { !$0.isComplete }
  }
}

extension Questionnaire {
  /// How many items are answered, left blank or jumped over.
  func done(in answers: [Int: Answer]) -> Int { items.count - open(after: answers).count }
}
