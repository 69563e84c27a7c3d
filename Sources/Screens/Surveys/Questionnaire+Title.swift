import Mentoring
import PlainText

extension Questionnaire {
  /// The heading in the language of the screen, where the questionnaire has one.
  func title(in language: Language) -> String {
    switch language {
    case .russian: title
    case .english: englishTitle ?? title
    }
  }

  /// The heading, or whose questionnaire it is where there are less than its columns.
  func title(in language: Language, columns: Int) -> String {
    let title = title(in: language)
    guard DisplayWidth.of(title) > columns else { return title }
    return language.words.surveys.sheetName(side, wave)
  }
}
