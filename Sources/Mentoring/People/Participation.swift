/// Somebody taking part as a mentee («наставляемый»).
public enum Mentee {
  /// A mentee's number.
  public typealias ID = Identifier<Mentee>
}

/// Somebody taking part as a mentor («наставник»).
public enum Mentor {
  /// A mentor's number.
  public typealias ID = Identifier<Mentor>
}

/// One of the two sides of mentoring.
public enum Side: String, Hashable, Sendable, CaseIterable {
  /// The mentee («наставляемый»).
  case mentee
  /// The mentor («наставник»).
  case mentor
}

/// What a mentee and a mentor both tell of the mentoring that they wish for.
public struct Wishes: Hashable, Sendable {
  /// The request, or the competencies, in the person's own words.
  public var text: String
  /// The same as tags, in the order given; equal but for case and ё count as one.
  public var tags: [String]
  /// The form wished for.
  public var form: MentoringForm.Code?
  /// The role model wished for, within ``form``.
  public var roleModel: MentoringForm.Code?
  /// The wished age of the other side.
  public var age: AgeRange?

  /// Creates wishes from their parts.
  public init(
    text: String = "", tags: [String] = [], form: MentoringForm.Code? = nil,
    roleModel: MentoringForm.Code? = nil, age: AgeRange? = nil
  ) {
    self.text = text
    self.tags = tags
    self.form = form
    self.roleModel = roleModel
    self.age = age
  }
}
