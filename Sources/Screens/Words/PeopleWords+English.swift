extension PeopleWords {
  static let english = PeopleWords(heading: "People")
}
