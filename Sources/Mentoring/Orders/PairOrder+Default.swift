extension PairOrder.Content {
  /// What a new order says before the coordinator changes it: the basis of the handbook, pairs to
  /// 31 May, the report by 25 May.
  public init(defaultFor programme: Programme, handbook: HandbookContents) {
    let last = programme.year.lessonsEnd
    self.init(
      basis: handbook.pairOrder.basis, last: last, reportDue: last.adding(days: -6))
  }
}
