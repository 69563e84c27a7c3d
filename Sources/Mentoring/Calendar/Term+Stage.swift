extension SchoolYear {
  /// The month with which the year of a stage's terms begins, for those that have none of their own.
  ///
  /// The first two stages are preparation, which begins in March before the school year; the others
  /// lie within it.
  ///
  /// - Parameter stage: The number of the stage, from 1; nothing where it is not known.
  /// - Returns: The month, 1 to 12.
  public static func firstMonth(ofStage stage: Int?) -> Int {
    stage.map { (1...2).contains($0) } == true ? 3 : 9
  }
}

extension Term {
  /// Reads a term of a stage; one without a year of its own lies in the year of the stage.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - year: The school year of the programme.
  ///   - stage: The number of the stage, from 1.
  public init(read text: String, in year: SchoolYear?, stage: Int) {
    self.init(read: text, in: year)
    guard isYearDoubtful, SchoolYear.firstMonth(ofStage: stage) < 9, let year,
      let before = SchoolYear(start: year.start - 1)
    else { return }
    self.init(read: text, in: before)
  }

  /// Whether its words leave the year to the programme and it lies in the months from March to
  /// August: these may be those before the school year, or those at its end.
  public var isYearDoubtful: Bool {
    guard let days, let reader, reader.takesYear, !reader.isEdge,
      days.lowerBound.year == days.upperBound.year
    else { return false }
    return (3...8).contains(days.lowerBound.month) && days.upperBound.month <= 8
  }
}
