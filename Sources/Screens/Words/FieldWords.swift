import TerminalKit

/// The words that the fields of all forms share.
struct FieldWords: Sendable {
  /// What a form says of itself.
  let form: FormWords
  /// The months, the days of the week, and how days are named.
  let calendar: CalendarWords
  /// What a key does in a form, and why it does nothing now.
  let command: @Sendable (FormCommand) -> ActionWords
  let hindered: @Sendable (FormCommand) -> String
  /// How a day is written, in an empty field.
  let dateShape: String
  /// What cannot be read as a day, nor as a day with its year; a day that no month has, and one that
  /// has not come yet.
  let badDay, badFullDay, noSuchDay, notYet: String
  /// A name of one word, and such a one without a capital.
  let onlyOneName, lowercaseName: String
  /// What is no name, no address of mail, no number of a telephone.
  let badName, badMail, badPhone: String
  /// What is no number in a range.
  let badNumber: @Sendable (ClosedRange<Int>) -> String
}
