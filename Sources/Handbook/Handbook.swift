public import Mentoring
internal import StrictYAML

/// The data that people may change («справочник»): what the program brings along, with the user's
/// own files in the place of those of the same name.
public struct Handbook: Sendable {
  /// What the domain makes use of.
  public let contents: HandbookContents
  /// The days on which nobody works.
  public let nonWorkingDays: NonWorkingDays
  /// Where the contents of a file come from, in the file's own words, by its name.
  public let sources: [String: String]

  /// The years whose days off a calendar shows.
  private static let calendarYears = 2_020...2_040

  /// Reads the embedded files and `userFiles`: bytes by the name within the handbook's folder, such
  /// as `orders/pairs.yaml`.
  ///
  /// A file of the user with any mistake is left aside and the embedded one of that name used; all
  /// mistakes are in the findings, by the names of the files in alphabetical order.
  public static func load(userFiles: [String: [UInt8]] = [:]) -> (Handbook, [HandbookFinding]) {
    var shelf = Shelf(userFiles: userFiles)
    let law = shelf.read("law.yaml", LegalReference.list) ?? []
    let acts = shelf.acts(of: law)
    var contents = HandbookContents(
      forms: shelf.read("forms.yaml", MentoringForm.list) ?? [],
      tags: shelf.read("tags.yaml", tags) ?? [],
      questionnaires: shelf.questionnaires(),
      roadmap: shelf.read("roadmaps/builtin.yaml", RoadmapTemplate.read) ?? .empty,
      pairOrder: shelf.read("orders/pairs.yaml") { OrderText.read($0, acts: acts) } ?? .empty,
      weights: shelf.read("matching.yaml", MatchingWeights.read) ?? .none,
      law: law)
    let days = shelf.read("calendar.yaml", NonWorkingDays.read) ?? NonWorkingDays()
    (contents.freeDays, contents.workedDays) = days.departures(in: calendarYears)
    shelf.tellUnknownFiles()
    let handbook = Handbook(contents: contents, nonWorkingDays: days, sources: shelf.sources)
    return (handbook, shelf.findings.sorted { $0.file < $1.file })
  }
}
