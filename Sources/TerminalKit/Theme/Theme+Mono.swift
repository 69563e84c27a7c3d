extension Theme {
  /// A look without colours: only heavier, underlined, fainter or reversed letters.
  ///
  /// States such as done and late differ by the sign that a screen writes beside them.
  public static let mono = Theme(
    name: "mono", kind: .dark,
    styles: Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0, Style(attributes: monoAttributes($0))) }))

  private static func monoAttributes(_ role: Role) -> Style.Attributes {
    switch role {
    case .title, .accent, .header, .keyName, .warning, .demo, .today: .bold
    case .focus, .tabCurrent, .buttonFocused: .reverse
    case .focusQuiet, .match, .field, .button: .underline
    case .fieldFocused: [.bold, .underline]
    case .selected, .late, .error, .barLate: [.bold]
    case .muted, .keyDisabled, .draft, .barPlanned, .border: .dim
    case .text, .hint, .done, .good, .tab, .bar, .keyLabel, .dialog, .saved: []
    }
  }
}
