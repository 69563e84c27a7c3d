/// The roadmap as it leaves the program.
public enum RoadmapPaper: Hashable, Sendable {
  /// What a table is written as; the raw value ends the name of the file.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// A document for Word.
    case docx
    /// Comma-separated values.
    case csv
    /// Plain text.
    case txt
  }

  /// The columns of a table, as different organisations have them.
  public enum Columns: String, Hashable, Sendable, CaseIterable {
    /// Without and with the plan of events in the content, with the result, and numbered 1, 1.1.
    case plain, plan, result, numbered
  }

  /// A table; without `columns` in those that lose nothing of the roadmap.
  case table(Format, Columns?)
  /// The terms for a calendar program.
  case calendar
  /// The timeline as a picture.
  case picture

  /// What ends the name of its file, without a dot.
  public var suffix: String {
    switch self {
    case .table(let format, _): format.rawValue
    case .calendar: "ics"
    case .picture: "svg"
    }
  }
}

extension RoadmapPaper {
  /// What can be chosen, in the order of the form.
  static let kinds: [RoadmapPaper] =
    Format.allCases.map { .table($0, nil) } + [.calendar, .picture]
}
