extension SchoolYear {
  /// The school year that the title of a roadmap names: two years in a row.
  public init?(titled title: String) {
    guard let years = TitleYears.of(title), years.count == 2 else { return nil }
    self.init(start: years.lowerBound)
  }
}
