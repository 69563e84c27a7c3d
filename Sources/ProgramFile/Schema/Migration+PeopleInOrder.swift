extension Schema.Migration {
  /// Gives the names an index in their order, so that a page of a base is read without the rest.
  static let peopleInOrder = Self(
    name: "3 people in order",
    sql: "CREATE INDEX personInOrder ON person (nameSort);")
}
