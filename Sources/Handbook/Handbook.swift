public import Mentoring
internal import StrictYAML

/// The data that people may change («справочник»): what the program brings along, with the user's
/// own files in the place of those of the same name.
public struct Handbook: Sendable {
  /// What the domain makes use of.
  public let contents: HandbookContents
  /// The days on which nobody works.
  @Deferred public private(set) var nonWorkingDays: NonWorkingDays
  /// Where the contents of a file come from, in the file's own words, by its name.
  @Deferred public private(set) var sources: [String: String]

  /// The years whose days off a calendar shows.
  private static let calendarYears = 2_020...2_040

  /// Reads the embedded files and `userFiles`: bytes by the name within the handbook's folder, such
  /// as `orders/pairs.yaml`.
  ///
  /// A file of the user with any mistake is left aside and the embedded one of that name used; all
  /// mistakes are in the findings, by the names of the files in alphabetical order. Where the user
  /// has no files, nothing can be wrong, and each file is read when somebody asks for it.
  public static func load(userFiles: [String: [UInt8]] = [:]) -> (Handbook, [HandbookFinding]) {
    guard !userFiles.isEmpty else { return (embedded, []) }
    var shelf = Shelf(userFiles: userFiles)
    let handbook = Handbook(reading: &shelf)
    shelf.tellUnknownFiles()
    return (handbook, shelf.findings.sorted { $0.file < $1.file })
  }

  /// Reads every file of a shelf.
  private init(reading shelf: inout Shelf) {
    let law = shelf.law()
    let roadmaps = shelf.roadmaps()
    let days = shelf.nonWorkingDays()
    let departures = days.departures(in: Self.calendarYears)
    contents = HandbookContents(
      forms: Deferred(wrappedValue: shelf.forms()),
      tags: Deferred(wrappedValue: shelf.suggestedTags()),
      questionnaires: Deferred(wrappedValue: shelf.questionnaires()),
      roadmap: Deferred(wrappedValue: roadmaps.first ?? .empty),
      roadmaps: Deferred(wrappedValue: roadmaps),
      reminders: Deferred(wrappedValue: shelf.reminders()),
      pairOrder: Deferred(wrappedValue: shelf.pairOrder(naming: law)),
      weights: Deferred(wrappedValue: shelf.weights()), law: Deferred(wrappedValue: law),
      freeDays: Deferred(wrappedValue: departures.free),
      workedDays: Deferred(wrappedValue: departures.worked),
      listedYears: Deferred(wrappedValue: days.listedYears))
    nonWorkingDays = days
    sources = shelf.sources
  }

  /// The embedded files, each read when it is asked for.
  private static var embedded: Handbook {
    func part<Value>(_ read: @escaping @Sendable (inout Shelf) -> Value) -> Deferred<Value> {
      Deferred {
        var shelf = Shelf(userFiles: [:])
        return read(&shelf)
      }
    }
    let law = part { $0.law() }
    let days = part { $0.nonWorkingDays() }
    let departures = Deferred { days.wrappedValue.departures(in: calendarYears) }
    return Handbook(
      contents: HandbookContents(
        forms: part { $0.forms() }, tags: part { $0.suggestedTags() },
        questionnaires: part { $0.questionnaires() }, roadmap: part { $0.roadmap() },
        roadmaps: part { $0.roadmaps() }, reminders: part { $0.reminders() },
        pairOrder: part { $0.pairOrder(naming: law.wrappedValue) }, weights: part { $0.weights() },
        law: law, freeDays: Deferred { departures.wrappedValue.free },
        workedDays: Deferred { departures.wrappedValue.worked },
        listedYears: Deferred { days.wrappedValue.listedYears }),
      nonWorkingDays: days,
      sources: part { shelf in
        _ = Handbook(reading: &shelf)
        return shelf.sources
      })
  }

  private init(
    contents: HandbookContents, nonWorkingDays: Deferred<NonWorkingDays>,
    sources: Deferred<[String: String]>
  ) {
    self.contents = contents
    _nonWorkingDays = nonWorkingDays
    _sources = sources
  }
}

extension Shelf {
  fileprivate mutating func law() -> [LegalReference] {
    read("law.yaml", LegalReference.list) ?? []
  }

  fileprivate mutating func forms() -> [MentoringForm] {
    read("forms.yaml", MentoringForm.list) ?? []
  }

  fileprivate mutating func suggestedTags() -> [String] {
    read("tags.yaml", tags) ?? []
  }

  fileprivate mutating func roadmap() -> RoadmapTemplate { roadmap(of: Self.firstStages) ?? .empty }

  fileprivate mutating func pairOrder(naming law: [LegalReference]) -> OrderText {
    let acts = acts(of: law)
    return read("orders/pairs.yaml") { OrderText.read($0, acts: acts) } ?? .empty
  }

  fileprivate mutating func reminders() -> [YearlyReminder] {
    read("reminders.yaml", YearlyReminder.list) ?? []
  }

  fileprivate mutating func weights() -> MatchingWeights {
    read("matching.yaml", MatchingWeights.read) ?? .none
  }

  fileprivate mutating func nonWorkingDays() -> NonWorkingDays {
    var days = read("calendar.yaml", NonWorkingDays.read) ?? NonWorkingDays()
    for (year, file) in calendarFiles {
      if let transfers = read(file, { NonWorkingDays.transfers($0, of: year) }) {
        days.list(year, transfers)
      }
    }
    return days
  }
}
