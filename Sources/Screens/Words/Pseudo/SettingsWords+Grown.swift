extension SettingsWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> SettingsWords {
    SettingsWords(
      intro: grow(intro), group: grow(group), themeOfTerminal: grow(themeOfTerminal),
      theme: grow(theme), mouse: grow(mouse), tour: grow(tour), file: grow(file),
      aboutLanguage: grow(aboutLanguage), aboutThemeOfTerminal: grow(aboutThemeOfTerminal),
      aboutTour: grow(aboutTour), aboutTheme: grow(aboutTheme), aboutLayout: grow(aboutLayout),
      aboutMouse: grow(aboutMouse), aboutFile: grow(aboutFile), keySample: grow(keySample),
      adopted: grow(adopted), sampleHeading: grow(sampleHeading),
      insteadOf: grow(insteadOf), aboutMissing: grow(aboutMissing), role: grow(role),
      choose: grow(choose), back: grow(back), down: grow(down), up: grow(up))
  }
}
