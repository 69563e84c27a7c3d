internal import GRDB
internal import Mentoring

/// A list of the first who lack something, read along the names.
enum NameList: Hashable {
  case consent(Side)
  case pair, order, reading

  /// All of them, in the order in which they are read.
  static let all: [NameList] = [.consent(.mentee), .consent(.mentor), .pair, .order, .reading]

  /// The one after it.
  var next: NameList? {
    Self.all.firstIndex(of: self).flatMap { index in
      index + 1 < Self.all.count ? Self.all[index + 1] : nil
    }
  }

  /// The share that it names the lacking of.
  fileprivate var share: WritableKeyPath<FactGround, FactGround.Share> {
    switch self {
    case .consent(.mentee): \.menteeConsents
    case .consent(.mentor): \.mentorConsents
    case .pair: \.paired
    case .order: \.ordered
    case .reading: \.acquainted
    }
  }

  /// Whether whoever stands in `person` belongs to it, in SQL.
  fileprivate var condition: String {
    switch self {
    case .consent(let side):
      """
      EXISTS (SELECT 1 FROM \(side.table) AS card WHERE card.person = person.id)
        AND NOT \(Reading.isGiven(.processing, by: "person.id"))
      """
    case .pair:
      """
      EXISTS (SELECT 1 FROM mentee AS card WHERE card.person = person.id
        AND NOT EXISTS (SELECT 1 FROM pair WHERE pair.mentee = card.id))
      """
    case .order:
      """
      EXISTS (SELECT 1 FROM mentee AS card JOIN pair ON pair.mentee = card.id
        WHERE card.person = person.id
          AND NOT EXISTS (SELECT 1 FROM orderPair WHERE orderPair.pair = pair.id))
      """
    case .reading:
      """
      EXISTS (SELECT 1 FROM orderReader AS reader
        WHERE reader.person = person.id AND reader.acquainted IS NULL)
      """
    }
  }
}

extension Reading {
  /// Names those of a stretch of people who belong to a list, and gives its end; nothing where no
  /// more of them are to be named.
  func name(
    _ list: NameList, after place: PeoplePlace?, _ ground: inout FactGround,
    _ budget: inout SliceBudget
  ) throws -> PeoplePlace? {
    var share = ground[keyPath: list.share]
    let most = min(share.all - share.done, FactStanding.named)
    guard share.lacking.count < most else { return nil }
    let last = try eachName(
      in: NameStretch(after: place, limit: SliceBudget.people),
      "\(list.condition), \(Self.personColumns)"
    ) { row in
      budget.spend(plain: 1)
      if row.flag(0), share.lacking.count < most {
        share.lacking.append(try person(row, from: 1))
      }
    }
    ground[keyPath: list.share] = share
    return share.lacking.count < most ? last : nil
  }
}
