extension BoardWords {
  static let russian = BoardWords(heading: "Доска")
}
