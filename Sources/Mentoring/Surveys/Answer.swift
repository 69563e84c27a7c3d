/// What somebody answered to one item.
public enum Answer: Hashable, Sendable {
  /// A mark from 1 to 10.
  case scale(Int)
  /// The option of that number, from 1.
  case frequency(Int)
  /// Yes or no.
  case yesNo(Bool)
  /// Words, never empty.
  case text(String)
  /// The paper was left blank here; not the same as not yet keyed in.
  case blank
}

/// The answers of one person to one questionnaire («заполненная анкета»).
public struct AnswerSheet: Hashable, Sendable {
  /// Whose.
  public let person: Person.ID
  /// Which questionnaire.
  public let questionnaire: Questionnaire.Code
  /// The answers keyed in so far, by the number of the item.
  public var answers: [Int: Answer]

  /// Creates a sheet.
  public init(
    person: Person.ID, questionnaire: Questionnaire.Code, answers: [Int: Answer] = [:]
  ) {
    self.person = person
    self.questionnaire = questionnaire
    self.answers = answers
  }
}
