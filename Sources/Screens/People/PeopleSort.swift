import PlainText

/// The order of a base.
enum PeopleSort: String, Hashable, Sendable, CaseIterable {
  /// By the name, from А and from Я.
  case name, nameDown
  /// By the group or the place of work, then by the name; those without one come last.
  case place, placeDown

  /// The order that the key for it brings next.
  var next: PeopleSort {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }

  /// Whether one row comes before another.
  func precedes(_ one: PeopleEntry, _ two: PeopleEntry) -> Bool {
    switch self {
    case .name: Self.isFirst(one, two)
    case .nameDown: Self.isFirst(two, one)
    case .place: placePrecedes(one, two)
    case .placeDown: placePrecedes(one, two)
    }
  }

  private func placePrecedes(_ one: PeopleEntry, _ two: PeopleEntry) -> Bool {
    guard one.placeKey != two.placeKey else { return Self.isFirst(one, two) }
    guard !one.placeKey.text.isEmpty, !two.placeKey.text.isEmpty else {
      return two.placeKey.text.isEmpty
    }
    return (one.placeKey < two.placeKey) == (self == .place)
  }

  /// By the name; namesakes by their numbers, so that no two are equal.
  private static func isFirst(_ one: PeopleEntry, _ two: PeopleEntry) -> Bool {
    one.nameKey == two.nameKey ? one.id < two.id : one.nameKey < two.nameKey
  }
}
