extension OrderWords {
  static let english = OrderWords(heading: "Orders")
}
