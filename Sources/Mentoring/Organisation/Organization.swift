/// The organisation that runs the programme («образовательная организация»).
public struct Organization: Hashable, Sendable {
  /// What kind of organisation it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// School («школа»); children are «обучающиеся».
    case school
    /// Kindergarten («ДОУ»); children are «воспитанники».
    case kindergarten
    /// Additional education («дополнительное образование»).
    case additional
    /// Vocational college («СПО»).
    case vocational
  }

  /// The full official name, as the head of an order prints it.
  public var fullName: String
  /// The short name, as screens and annexes show it.
  public var shortName: String
  /// What it is.
  public var kind: Kind
  /// The place of issue, as an order prints it: `г. Киров`.
  public var place: String
  /// The title of the head («заведующий», «директор»).
  public var headTitle: String
  /// The head's name, family name first.
  public var headName: PersonName

  /// Creates an organisation from its parts.
  public init(
    fullName: String, shortName: String, kind: Kind, place: String, headTitle: String,
    headName: PersonName
  ) {
    self.fullName = fullName
    self.shortName = shortName
    self.kind = kind
    self.place = place
    self.headTitle = headTitle
    self.headName = headName
  }
}
