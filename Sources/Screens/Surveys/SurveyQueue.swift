import Mentoring
import PlainText

/// Everybody who owes a sheet: those whose sheet is not whole yet first, then the others.
struct SurveyQueue: Sendable {
  /// One sheet that is owed.
  struct Row: Sendable {
    let sheet: SheetKey
    let person: Person
    let questionnaire: Questionnaire
    /// How many items are answered, left blank or jumped over.
    fileprivate(set) var done: Int
    fileprivate let form: SearchForm

    /// How many items there are.
    var all: Int { questionnaire.items.count }
    /// Whether nothing waits any more.
    var isComplete: Bool { done == all }
  }

  /// The sheets by side, then by name.
  private var all: [Row] = []
  /// Those in sight, in the order of the list.
  private(set) var rows: [Row] = []

  /// An empty queue.
  init() {}

  /// Asks everybody for the questionnaire «до» of each of their sides, as far as there is one;
  /// what `old` knows of the same people is taken over.
  init(
    _ people: [SurveyRow], _ handbook: HandbookContents, _ book: AnswerBook,
    after old: SurveyQueue = SurveyQueue()
  ) {
    for side in Side.allCases {
      guard let questionnaire = handbook.questionnaire(for: side, .before) else { continue }
      for row in people where row.sides.contains(side) {
        guard let id = row.person.id else { continue }
        let sheet = SheetKey(person: id, questionnaire: questionnaire.code)
        let done = questionnaire.done(in: book.answers(of: sheet))
        let known = old.all.indices.contains(all.count) ? old.all[all.count] : nil
        let form = known?.person.name == row.person.name ? known?.form : nil
        all.append(
          Row(
            sheet: sheet, person: row.person, questionnaire: questionnaire, done: done,
            form: form ?? SearchForm(row.person.name.full)))
      }
    }
    lay(matching: nil)
  }

  /// Lays the list: everybody, or whose name matches.
  mutating func lay(matching query: SearchQuery?) {
    let found = all.filter { row in
      query.map { $0.isEmpty || row.form.matches($0) } ?? true
    }
    rows = found.filter { !$0.isComplete } + found.filter(\.isComplete)
  }

  /// Counts a sheet anew; the list is laid anew by the caller.
  mutating func count(_ sheet: SheetKey, in book: AnswerBook) {
    guard let index = all.firstIndex(where: { $0.sheet == sheet }) else { return }
    all[index].done = all[index].questionnaire.done(in: book.answers(of: sheet))
  }
}

extension SurveyQueue {
  /// How many sheets are owed.
  var total: Int { all.count }

  /// The sheets that still wait, by side, then by name.
  var waiting: [Row] { all.filter { !$0.isComplete } }

  /// The row of a sheet, in sight or not.
  func row(_ sheet: SheetKey) -> Row? { all.first { $0.sheet == sheet } }

  /// The sheet of a person that is to be shown: the first one that waits, else the first.
  func sheet(of person: Person.ID) -> SheetKey? {
    let own = all.filter { $0.sheet.person == person }
    return (own.first { !$0.isComplete } ?? own.first)?.sheet
  }

  /// Where a sheet stands in the list.
  func index(of sheet: SheetKey) -> Int? { rows.firstIndex { $0.sheet == sheet } }

  /// The next sheet that waits after this one, from the beginning again after the last.
  func next(after sheet: SheetKey) -> Row? {
    let place = all.firstIndex { $0.sheet == sheet } ?? 0
    return (all[place...].dropFirst() + all[..<place]).first { !$0.isComplete }
  }
}

extension Questionnaire {
  /// How many items are answered, left blank or jumped over.
  func done(in answers: [Int: Answer]) -> Int { items.count - open(after: answers).count }
}
