/// One organisation's mentoring programme of one school year: what a file holds.
public struct Programme: Hashable, Sendable {
  /// Whose programme it is.
  public var organization: Organization
  /// Which school year.
  public var year: SchoolYear
  /// Whether it is the sample, which every screen says.
  public var isDemo: Bool
  /// Who coordinates it.
  public var coordinator: Coordinator

  /// Creates a programme.
  public init(
    organization: Organization, year: SchoolYear, isDemo: Bool = false,
    coordinator: Coordinator = Coordinator()
  ) {
    self.organization = organization
    self.year = year
    self.isDemo = isDemo
    self.coordinator = coordinator
  }
}
