import Mentoring

/// The keys that answer an item, as they are typed; never by their place on the keyboard.
enum AnswerKey {
  /// What a digit answers: marks and options by their number, 0 for ten; 1 and 0 for yes and no.
  static func answer(_ digit: Int, to item: Questionnaire.Item) -> Answer? {
    let answer: Answer? =
      switch item.kind {
      case .scale: .scale(digit == 0 ? 10 : digit)
      case .frequency: .frequency(digit)
      case .yesNo: digit < 2 ? .yesNo(digit == 1) : nil
      case .open: nil
      }
    return answer.flatMap { item.admits($0) ? $0 : nil }
  }

  /// What a letter answers to an item of yes or no.
  static func answer(
    _ letter: Character, to item: Questionnaire.Item, _ words: ShellWords
  ) -> Answer? {
    guard case .yesNo = item.kind else { return nil }
    if words.yesLetters.contains(letter) { return .yesNo(true) }
    if words.noLetters.contains(letter) { return .yesNo(false) }
    return nil
  }

  /// The digit that a character is.
  static func digit(_ character: Character) -> Int? {
    character.isASCII ? character.wholeNumberValue : nil
  }
}

extension Context {
  /// The keys that answer an item, and what each means.
  func keys(of item: Questionnaire.Item) -> String {
    namingArrows(words.surveys.keys(item, answerLetters.yes, answerLetters.no))
  }
}
