extension PeopleWords {
  static let russian = PeopleWords(heading: "Участники")
}
