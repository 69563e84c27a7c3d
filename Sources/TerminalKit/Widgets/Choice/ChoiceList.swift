/// Things to choose from, asked for by their number, so that a long list is not held twice.
///
///     ChoiceList(["mentor", "mentee"])
///     ChoiceList(count: people.count) { people[$0].name }
public struct ChoiceList: Hashable, Sendable {
  private enum Source: Hashable, Sendable {
    case labels([String])
    case asked(Titles)
  }

  /// How many there are.
  public let count: Int
  private let source: Source

  /// Takes a short list as it is.
  public init(_ labels: [String]) {
    count = labels.count
    source = .labels(labels)
  }

  /// Asks for each title when it is needed; lists that ask are equal when one is a copy of the
  /// other.
  public init(count: Int, title: @escaping @Sendable (Int) -> String) {
    self.count = max(0, count)
    source = .asked(Titles(title))
  }

  /// The title of a thing; empty where there is none of that number.
  public subscript(_ index: Int) -> String {
    guard (0..<count).contains(index) else { return "" }
    switch source {
    case .labels(let labels): return labels[index]
    case .asked(let titles): return titles.title(index)
    }
  }
}

/// A way to ask for titles, compared by identity.
private final class Titles: Hashable, Sendable {
  let title: @Sendable (Int) -> String

  init(_ title: @escaping @Sendable (Int) -> String) { self.title = title }

  static func == (one: Titles, other: Titles) -> Bool { one === other }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
