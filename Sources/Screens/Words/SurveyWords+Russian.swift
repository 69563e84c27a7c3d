extension SurveyWords {
  static let russian = SurveyWords(heading: "Анкеты")
}
