extension Context {
  /// The theme that the reader wishes for and that cannot be had: there is no such file, or there is
  /// a mistake in it.
  var missingTheme: String? {
    guard !themes.isEmpty, let wished = preferences.theme else { return nil }
    return themes.contains { $0.name == wished } ? nil : wished
  }

  /// What the reader wishes for, as far as it can be had.
  var preferencesInEffect: Preferences {
    var preferences = preferences
    if missingTheme != nil { preferences.theme = nil }
    return preferences
  }
}
