extension BoardWords {
  static let english = BoardWords(heading: "Board")
}
