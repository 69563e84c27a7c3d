extension Theme {
  /// A role whose letters are hard to read.
  public struct Faint: Hashable, Sendable {
    /// The role.
    public let role: Role
    /// Its contrast in tenths, rounded down: 31 for 3.1 to 1.
    public let tenths: Int

    /// Creates a role with its contrast in tenths.
    public init(role: Role, tenths: Int) {
      self.role = role
      self.tenths = tenths
    }
  }

  /// The roles that are below ``Style/readableContrast``, the worst first; those whose colours are the
  /// terminal's own are not known.
  public var faint: [Faint] {
    Role.allCases.compactMap { role -> Faint? in
      guard let contrast = self[role].foreground.contrast(with: self[role].background),
        contrast < Style.readableContrast
      else { return nil }
      return Faint(role: role, tenths: Int(contrast * 10))
    }
    .sorted { ($0.tenths, $0.role.rawValue) < ($1.tenths, $1.role.rawValue) }
  }
}
