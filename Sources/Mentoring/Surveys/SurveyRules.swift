internal import PlainText

/// What may be kept as an answer, whatever the questionnaire; the questionnaires themselves are
/// data that may change, so their items are asked with ``Questionnaire/Item/admits(_:)``.
public enum SurveyRules {
  /// The numbers an item may have.
  public static let items = 1...200
  /// The numbers an option may have.
  public static let options = 1...20

  /// Checks that `answer` is well formed.
  ///
  /// - Throws: ``BrokenRule/answerDoesNotFit(item:)``.
  public static func check(_ answer: Answer, item: Int) throws(BrokenRule) {
    guard items.contains(item), isWellFormed(answer) else { throw .answerDoesNotFit(item: item) }
  }

  private static func isWellFormed(_ answer: Answer) -> Bool {
    switch answer {
    case .scale(let mark): (1...10).contains(mark)
    case .frequency(let option): options.contains(option)
    case .text(let words): !Sanitized(lines: words).text.isEmpty
    case .yesNo, .blank: true
    }
  }
}
