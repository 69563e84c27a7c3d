import Mentoring
import PlainText

/// Lays the queue of a big programme, beside the program.
final class SurveyLaying: Job {
  /// The queue of so many people is laid at once.
  static let mostAtOnce = 2_000

  private let people: [SurveyRow]
  private let handbook: HandbookContents
  private let book: AnswerBook

  init(_ people: [SurveyRow], _ book: AnswerBook, _ context: Context) {
    self.people = people
    self.book = book
    handbook = context.handbook
  }

  func run(_ beacon: Beacon) -> any Sendable { queue }

  /// The queue, with everybody in sight.
  var queue: SurveyQueue { SurveyQueue(people, handbook, book) }
}
