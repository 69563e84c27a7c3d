/// The words of the start screen and of the form for a new programme.
struct StartWords: Sendable {
  /// What the program is, in a sentence.
  let welcome: String
  /// What there is to choose.
  let new, open, demo: ActionWords
  let choose, up, down, submit, cancel: ActionWords
  /// The form.
  let newHeading, openHeading: String
  let fullName, shortName, kind, place, headTitle, headName, year, roadmap, file, path: String
  let fullNameHint, shortNameHint, placeHint, headTitleHint, headNameHint, yearHint, fileHint,
    pathHint: String
  let roadmapBuiltIn, roadmapFromFile, roadmapFile, roadmapFileHint: String
  let school, kindergarten, additional, vocational: String
  /// Mistakes.
  let missing, badYear: String
  /// A chapter was asked for while no programme is open.
  let nothingOpen: String
}
