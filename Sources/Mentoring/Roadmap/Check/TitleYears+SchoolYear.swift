extension Roadmap {
  /// Whether its title names the year or years for which it is; days of papers are none.
  public var namesYears: Bool { TitleYears.of(title) != nil }
}

extension SchoolYear {
  /// The school year that the title of a roadmap names: two years in a row.
  public init?(titled title: String) {
    guard let years = TitleYears.of(title), years.count == 2 else { return nil }
    self.init(start: years.lowerBound)
  }
}
