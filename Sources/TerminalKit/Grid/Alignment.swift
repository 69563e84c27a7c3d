/// Where a text stands in a line that is wider than it.
public enum Alignment: Hashable, Sendable {
  /// At the left.
  case leading
  /// In the middle.
  case center
  /// At the right, as numbers do.
  case trailing

  func offset(of width: Int, in available: Int) -> Int {
    switch self {
    case .leading: 0
    case .center: max(0, available - width) / 2
    case .trailing: max(0, available - width)
    }
  }
}
