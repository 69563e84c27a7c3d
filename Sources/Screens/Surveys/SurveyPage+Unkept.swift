extension SurveyPage {
  var hasUnkept: Bool {
    guard case .entry(let entry) = mode else { return false }
    return entry.isTouched
  }
}
