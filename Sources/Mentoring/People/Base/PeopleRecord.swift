/// Somebody of a base with everything that a row and the detail beside it show.
public struct PeopleRecord: Hashable, Sendable {
  /// The number of the mentee or of the mentor.
  public var card: Int64
  /// Who it is.
  public var person: Person
  /// The request or the competencies, and the wishes about the other side.
  public var wishes: Wishes
  /// How many mentees a mentor takes; nothing for a mentee.
  public var capacity: Int?
  /// The consent to the processing of personal data.
  public var consent: ConsentStanding
  /// The employee's consent to the work (ТК РФ 351.8).
  public var workConsent: ConsentStanding
  /// The names across the accepted pairs, in Russian order.
  public var partners: [PersonName]
  /// Whether the person takes part on the other side as well.
  public var isOnOtherSide: Bool
  /// The number of the signed order that holds a pair of the card.
  public var signedOrder: String?
  /// What was answered of the questionnaire that was asked for: item by item, `false` for a plain
  /// no, by which further items are skipped.
  public var answered: [Int: Bool]

  /// Creates a record.
  public init(
    card: Int64, person: Person, wishes: Wishes, capacity: Int? = nil,
    consent: ConsentStanding = .missing, workConsent: ConsentStanding = .missing,
    partners: [PersonName] = [], isOnOtherSide: Bool = false, signedOrder: String? = nil,
    answered: [Int: Bool] = [:]
  ) {
    self.card = card
    self.person = person
    self.wishes = wishes
    self.capacity = capacity
    self.consent = consent
    self.workConsent = workConsent
    self.partners = partners
    self.isOnOtherSide = isOnOtherSide
    self.signedOrder = signedOrder
    self.answered = answered
  }
}

extension PeopleRecord {
  /// How many items of `questionnaire`, the one that was asked for, are closed.
  public func closed(of questionnaire: Questionnaire) -> Int {
    guard !answered.isEmpty else { return 0 }
    let answers = answered.mapValues { $0 ? Answer.blank : .yesNo(false) }
    return questionnaire.items.count - questionnaire.open(after: answers).count
  }

  /// What a search looks at: name, post, group, request, tags.
  var searched: String {
    ([person.name.full, person.position, person.workplace, wishes.text] + wishes.tags)
      .joined(separator: " ")
  }
}
