extension SurveyWords {
  static let english = SurveyWords(heading: "Surveys")
}
