/// A mentee and a mentor who work together («наставническая пара»); pairs that share a mentor
/// are a group.
public struct Pair: Hashable, Sendable {
  /// A pair's number.
  public typealias ID = Identifier<Pair>

  /// The number, or nothing before the pair is first accepted.
  public var id: ID?
  /// The mentee.
  public var mentee: Mentee.ID
  /// The mentor.
  public var mentor: Mentor.ID
  /// The form, fixed when the pair is accepted.
  public var form: MentoringForm.Code?
  /// The role model, fixed when the pair is accepted.
  public var roleModel: MentoringForm.Code?
  /// The day the coordinator accepted it.
  public var accepted: CalendarDay

  /// Creates a pair.
  public init(
    id: ID? = nil, mentee: Mentee.ID, mentor: Mentor.ID, form: MentoringForm.Code? = nil,
    roleModel: MentoringForm.Code? = nil, accepted: CalendarDay
  ) {
    self.id = id
    self.mentee = mentee
    self.mentor = mentor
    self.form = form
    self.roleModel = roleModel
    self.accepted = accepted
  }
}

/// What the coordinator wants the board to keep in mind about two people.
public struct PairWish: Hashable, Sendable {
  /// Which way.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The two must be together («закрепить»).
    case pin
    /// The two must not be together («запретить»).
    case ban
  }

  /// The mentee.
  public let mentee: Mentee.ID
  /// The mentor.
  public let mentor: Mentor.ID
  /// Which way.
  public let kind: Kind

  /// Creates a wish.
  public init(mentee: Mentee.ID, mentor: Mentor.ID, kind: Kind) {
    self.mentee = mentee
    self.mentor = mentor
    self.kind = kind
  }
}
