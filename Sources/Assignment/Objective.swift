/// What makes one solution better than another; each is exact.
public enum Objective: String, CaseIterable, Hashable, Sendable {
  /// As many rows served as possible, then the highest total.
  case served
  /// The highest total, however many rows that serves.
  case total
  /// As many rows served as possible, then the highest worst pair, then the highest total.
  case worst
  /// As many rows served as possible, then the loads of the columns as even as bounds allow (the
  /// least sum of their squares), then the highest total.
  case even
  /// No row and column that would both rather have each other; the best such for every row.
  case stable
}
