/// A card as it can be packed.
public protocol PackableCard: Hashable, Sendable {
  /// The number of the card; nothing before it is kept.
  var number: Int64? { get }
  /// Who it is about.
  var person: Person { get }
  /// The request or the competencies, and the wishes about the other side.
  var wishes: Wishes { get }
  /// How many the card takes across; nothing where that is not asked.
  var places: Int? { get }

  /// Makes the card.
  init(number: Int64?, person: Person, wishes: Wishes, places: Int?)
}

extension MenteeCard: PackableCard {
  /// The number of the mentee.
  public var number: Int64? { id?.number }
  /// Nothing: a mentee has one mentor.
  public var places: Int? { nil }

  /// Makes the card; places are not asked.
  public init(number: Int64?, person: Person, wishes: Wishes, places: Int?) {
    self.init(id: number.map { Mentee.ID($0) }, person: person, wishes: wishes)
  }
}

extension MentorCard: PackableCard {
  /// The number of the mentor.
  public var number: Int64? { id?.number }
  /// How many mentees the mentor takes.
  public var places: Int? { capacity }

  /// Makes the card; no places are none.
  public init(number: Int64?, person: Person, wishes: Wishes, places: Int?) {
    self.init(
      id: number.map { Mentor.ID($0) }, person: person, wishes: wishes, capacity: places ?? 0)
  }
}

/// The rows of a base, packed: 100,000 of them take some tens of megabytes, and a row is made only
/// where it is looked at.
public struct PackedRows<Card: PackableCard>: Hashable, Sendable {
  private var stretches: [PackedStretch] = []
  /// The number of rows.
  public private(set) var count = 0

  /// Packs rows.
  public init(_ rows: some Sequence<ParticipantRow<Card>>) {
    for row in rows { append(row) }
  }

  /// Adds a row behind all others.
  public mutating func append(_ row: ParticipantRow<Card>) {
    if count % PackedStretch.most == 0 {
      if let last = stretches.indices.last { stretches[last].trim() }
      stretches.append(PackedStretch())
    }
    stretches[stretches.count - 1].append(row)
    count += 1
  }

  /// Adds rows behind all others.
  public static func += (rows: inout Self, more: some Sequence<ParticipantRow<Card>>) {
    for row in more { rows.append(row) }
  }

  /// The numbers of the cards, none of which is unpacked for that.
  var numbers: [Int64?] { stretches.flatMap(\.numbers) }

  /// The rows whose cards have a number: all of them, in the base of a file.
  var numbered: Self {
    stretches.allSatisfy { $0.numbers.allSatisfy { $0 != nil } }
      ? self : Self(filter { $0.card.number != nil })
  }
}

extension PackedRows: RandomAccessCollection, MutableCollection {
  /// The place of the first row.
  public var startIndex: Int { 0 }
  /// The place behind the last row.
  public var endIndex: Int { count }

  /// The row at a place; to change one packs those around it anew.
  public subscript(place: Int) -> ParticipantRow<Card> {
    get { stretches[place / PackedStretch.most].row(place % PackedStretch.most) }
    set {
      let (number, at) = place.quotientAndRemainder(dividingBy: PackedStretch.most)
      let old = stretches[number]
      var new = PackedStretch()
      for other in old.numbers.indices { new.append(other == at ? newValue : old.row(other)) }
      stretches[number] = new
    }
  }
}

/// Some rows that lie packed one behind another.
private struct PackedStretch: Hashable, Sendable {
  /// How many rows there are at most.
  static let most = 256

  private var writer = PackedWriter()
  private var ends: [UInt32] = []
  private var people: [Int64?] = []
  private(set) var numbers: [Int64?] = []

  mutating func append(_ row: ParticipantRow<some PackableCard>) {
    writer.put(
      PeopleRecord(
        card: 0, person: row.card.person, wishes: row.card.wishes, capacity: row.card.places,
        consent: row.consent, workConsent: row.workConsent, partners: row.partners))
    ends.append(UInt32(truncatingIfNeeded: writer.bytes.count))
    people.append(row.card.person.id?.number)
    numbers.append(row.card.number)
  }

  func row<Card: PackableCard>(_ place: Int) -> ParticipantRow<Card> {
    let record = writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes, from: place == 0 ? 0 : Int(ends[place - 1]))
      return reader.record(card: 0, person: 0)
    }
    var person = record.person
    person.id = people[place].map { Person.ID($0) }
    return ParticipantRow(
      card: Card(
        number: numbers[place], person: person, wishes: record.wishes, places: record.capacity),
      consent: record.consent, workConsent: record.workConsent, partners: record.partners)
  }

  /// Gives back what was kept free for more rows.
  mutating func trim() {
    writer.trim()
  }
}
