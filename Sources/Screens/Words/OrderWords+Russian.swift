extension OrderWords {
  static let russian = OrderWords(heading: "Приказы")
}
