internal import PlainText

/// What must hold for the card of the organisation.
public enum OrganisationRules {
  /// Everything that keeps the card from being kept, for a new programme and for one that is there:
  /// ``BrokenRule/empty(_:)`` of the full and of the short name.
  ///
  /// The place, the title and the name of the head may wait: a paper prints «____» for each.
  public static func obstacles(_ programme: Programme) -> [BrokenRule] {
    let organization = programme.organization
    let required: [(BrokenRule.Field, String)] = [
      (.organizationName, organization.fullName), (.organizationShortName, organization.shortName),
    ]
    return required.filter { isBlank($0.1) }.map { .empty($0.0) }
  }

  /// Checks that the card may be kept.
  ///
  /// - Throws: the first of ``obstacles(_:)``.
  public static func check(_ programme: Programme) throws(BrokenRule) {
    if let first = obstacles(programme).first { throw first }
  }

  private static func isBlank(_ text: String) -> Bool { Sanitized(text).text.isEmpty }
}
