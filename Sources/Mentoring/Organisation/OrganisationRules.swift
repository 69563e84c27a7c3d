internal import PlainText

/// What must hold for the card of the organisation.
public enum OrganisationRules {
  /// Checks that the organisation has a full and a short name.
  ///
  /// Head and place may wait: a paper prints «____» for them and lists them as missing.
  ///
  /// - Throws: ``BrokenRule/empty(_:)``.
  public static func check(_ programme: Programme) throws(BrokenRule) {
    let names = [programme.organization.fullName, programme.organization.shortName]
    guard names.allSatisfy({ !Sanitized($0).text.isEmpty }) else {
      throw .empty(.organizationName)
    }
  }
}
