internal import PlainText

/// What is compared of one person, prepared.
struct MatchingProfile: Sendable {
  /// The numbers of the tags, rising.
  let tags: [Int]
  let form: MentoringForm.Code?
  let roleModel: MentoringForm.Code?
  let wishedAge: AgeRange?
  let age: Int?
  let frequency: Int?

  init(
    _ person: Person, _ wishes: Wishes, _ frequency: Int?, _ today: CalendarDay,
    _ index: inout TagIndex
  ) {
    var tags: [Int] = []
    for word in wishes.tags {
      guard let tag = index.number(of: word), !tags.contains(tag) else { continue }
      tags.append(tag)
    }
    self.tags = tags.sorted()
    form = wishes.form
    roleModel = wishes.roleModel
    wishedAge = wishes.age
    age = person.age(on: today)
    self.frequency = frequency
  }

  /// How many tags both have; both lists rise, so that one pass is enough.
  func tagsShared(with other: Self) -> Int {
    var (shared, here, there) = (0, 0, 0)
    while here < tags.count, there < other.tags.count {
      if tags[here] == other.tags[there] { shared += 1 }
      let isBehind = tags[here] <= other.tags[there]
      if tags[here] >= other.tags[there] { there += 1 }
      if isBehind { here += 1 }
    }
    return shared
  }

  /// Those of `words` that the other has as tags, each once.
  func words(_ words: [String], sharedWith other: Self, _ index: TagIndex) -> [String] {
    var left = Set(other.tags)
    return words.filter { index.known($0).map { left.remove($0) != nil } ?? false }
  }
}

/// Gives every tag a number; tags that are equal but for case, ё and blanks share one.
struct TagIndex {
  private var numbers: [String: Int] = [:]

  /// The number that a tag has been given.
  func known(_ tag: String) -> Int? { numbers[SearchForm(tag).text] }

  /// The number of a tag; nothing where it says nothing.
  mutating func number(of tag: String) -> Int? {
    let key = SearchForm(tag).text
    guard !key.isEmpty else { return nil }
    if let number = numbers[key] { return number }
    numbers[key] = numbers.count
    return numbers.count - 1
  }
}

/// How often each person expects or intends events, from the questionnaires before the work.
struct EventFrequencies {
  private struct Key: Hashable {
    let person: Person.ID
    let questionnaire: Questionnaire.Code
  }

  private let answers: [Key: [Int: Answer]]
  private let questionnaires: [Questionnaire]

  init(sheets: [AnswerSheet], questionnaires: [Questionnaire]) {
    self.questionnaires = questionnaires.filter { $0.wave == .before }
    answers = Dictionary(
      sheets.map { (Key(person: $0.person, questionnaire: $0.questionnaire), $0.answers) },
      uniquingKeysWith: { $1 })
  }

  func option(of person: Person.ID?, on side: Side) -> Int? {
    guard let person else { return nil }
    for questionnaire in questionnaires where questionnaire.side == side {
      let key = Key(person: person, questionnaire: questionnaire.code)
      if let answers = answers[key], let option = questionnaire.eventFrequency(in: answers) {
        return option
      }
    }
    return nil
  }
}
