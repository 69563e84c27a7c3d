public import PlainText

/// A stretch of a base in Russian order of the names, packed: 100,000 people take a few tens of
/// megabytes, and a row is made into a ``PeopleRecord`` only where it is looked at.
///
/// It never changes; another state of the same stretch is another slice.
public final class PeopleSlice: Sendable {
  /// What was asked for.
  public let asked: PeopleAsked
  /// The place before the first one that belongs to the stretch; nothing where it begins with the
  /// first of all.
  public let after: PeoplePlace?
  /// The last place that belongs to it; nothing where it goes to the end of the base.
  public let through: PeoplePlace?
  /// How many rows of the base come before the first, where that was counted.
  public let rank: Int?
  /// The folded texts, row by row.
  public let index: SearchIndex
  /// The numbers of the cards, row by row.
  public let cards: [Int64]
  /// The numbers of the people, row by row.
  public let people: [Int64]
  private let bytes: [UInt8]
  private let ends: [UInt32]

  /// Packs the rows that `each` hands over, in order.
  ///
  /// - Parameters:
  ///   - asked: What was asked for.
  ///   - after: The place before the stretch, where it does not begin with the first of all.
  ///   - rank: How many rows come before it, where that was counted.
  ///   - each: Calls its argument with each row; fewer rows than the limit mean that the stretch
  ///     goes to where it was asked to go.
  public init(
    _ asked: PeopleAsked, after: PeoplePlace?, rank: Int? = nil,
    _ each: ((PeopleRecord) -> Void) throws -> Void
  ) rethrows {
    var cards: [Int64] = []
    var people: [Int64] = []
    var writer = PackedWriter()
    var ends: [UInt32] = []
    var forms: [SearchForm] = []
    var last: Person?
    try each { record in
      cards.append(record.card)
      people.append(record.person.id?.number ?? 0)
      writer.put(record)
      ends.append(UInt32(truncatingIfNeeded: writer.bytes.count))
      forms.append(SearchForm(record.searched))
      last = record.person
    }
    self.asked = asked
    self.after = after
    self.rank = rank
    let isFull = asked.limit.map { cards.count >= $0 } ?? false
    through = isFull ? last.map { PeoplePlace(of: $0) } : asked.through
    index = SearchIndex(forms)
    self.cards = cards
    self.people = people
    writer.trim()
    bytes = writer.bytes
    self.ends = ends
  }

  /// Which base it is of.
  public var side: Side { asked.side }

  /// The number of rows.
  public var count: Int { cards.count }

  /// The row at a place from 0.
  public subscript(row: Int) -> PeopleRecord {
    bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes, from: row == 0 ? 0 : Int(ends[row - 1]))
      return reader.record(card: cards[row], person: people[row])
    }
  }
}

extension PeopleSlice {
  /// Lends the packed rows, and where each of them ends.
  func withPacked(_ body: (UnsafeRawBufferPointer, UnsafeBufferPointer<UInt32>) -> Void) {
    bytes.withUnsafeBytes { bytes in ends.withUnsafeBufferPointer { body(bytes, $0) } }
  }
}

extension PeopleSlice: Hashable {
  /// Whether the same rows are there, and the same stretch.
  public static func == (lhs: PeopleSlice, rhs: PeopleSlice) -> Bool {
    lhs === rhs
      || (lhs.asked == rhs.asked && lhs.after == rhs.after && lhs.through == rhs.through
        && lhs.rank == rhs.rank && lhs.cards == rhs.cards && lhs.people == rhs.people
        && lhs.bytes == rhs.bytes)
  }

  /// The stretch and its cards.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(after)
    hasher.combine(cards)
  }
}
