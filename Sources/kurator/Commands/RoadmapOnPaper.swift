import Mentoring
import Paperwork
import ProgramFile
import Screens
import Settings
import TerminalKit

/// A roadmap with all that a paper says of it.
struct RoadmapOnPaper {
  let roadmap: Roadmap
  let programme: Programme
  /// The number of the last step.
  let version: Int64
  /// What the file was made with; a copy that went on into another year is another programme.
  private let code: String

  /// What tells the programme from all others, whatever is renamed.
  private var key: String { "\(code)\n\(programme.year.text)" }

  /// What a layout leaves out, in words.
  func losses(in layout: RoadmapLayout, words: CommandWords.Report) -> [String] {
    switch layout {
    case .plain, .plan:
      RoadmapLayout(for: roadmap) == .result ? [words.resultsLeftOut(layout.rawValue)] : []
    case .numbered, .result: []
    }
  }

  /// The roadmap as a table.
  func table(_ format: RoadmapPaper.Format, _ layout: RoadmapLayout) -> [UInt8] {
    switch format {
    case .csv: RoadmapWriter.csv(roadmap, layout)
    case .txt: RoadmapWriter.text(roadmap, layout)
    case .docx: RoadmapWriter.docx(roadmap, layout, approval: RoadmapApproval(programme, roadmap))
    }
  }

  /// Its terms, as they stand on a day; `alarmDays` before each of them its reminder rings.
  func calendar(on today: CalendarDay, alarmDays: Int? = nil) -> RoadmapCalendar {
    RoadmapCalendar(roadmap, named: key, version: version, on: today, alarmDays: alarmDays)
  }

  /// Its timeline, as it stands on a day.
  func picture(on today: CalendarDay) -> TimelinePicture {
    let theme = EmbeddedThemes.theme(named: "light") ?? .mono
    return TimelinePicture(roadmap, on: today, colors: TimelineColors(theme))
  }

  /// The bytes of a paper, as it stands on a day.
  func bytes(of paper: RoadmapPaper, on today: CalendarDay) -> [UInt8] {
    switch paper {
    case .table(let format, let columns):
      table(format, columns.map(RoadmapLayout.init) ?? RoadmapLayout(for: roadmap))
    case .calendar: calendar(on: today).bytes
    case .picture: picture(on: today).whole
    }
  }

  /// What the file of a paper is called, beside the programme's.
  func fileName(of paper: RoadmapPaper) -> String {
    "Дорожная карта \(programme.year.text.replacing("/", with: "-")).\(paper.suffix)"
  }
}

extension RoadmapOnPaper {
  /// Reads it from a programme; nothing where that has none.
  init?(of file: ProgramFile) throws(StoreTrouble) {
    guard let roadmap = try file.roadmap() else { return nil }
    self.init(
      roadmap: roadmap, programme: try file.overview().programme, version: try file.version(),
      code: try file.programmeCode())
  }
}

extension RoadmapLayout {
  /// The columns as the screen names them.
  fileprivate init(_ columns: RoadmapPaper.Columns) {
    self =
      switch columns {
      case .plain: .plain
      case .plan: .plan
      case .result: .result
      case .numbered: .numbered
      }
  }
}

extension TimelineColors {
  /// The colours of the screen in a theme; where it leaves one to the terminal, black on white.
  fileprivate init(_ theme: Theme) {
    func ink(_ role: Role) -> String { theme[role].foreground.hex ?? "#000000" }
    self.init(
      paper: theme[.text].background.hex ?? "#ffffff", ink: ink(.text), quiet: ink(.muted),
      rule: ink(.border), done: ink(.done), late: ink(.barLate), due: ink(.bar),
      planned: ink(.barPlanned), today: ink(.today))
  }
}

extension Color {
  /// The colour as `#rrggbb`, where it is known.
  fileprivate var hex: String? {
    components.map { color in
      "#"
        + [color.red, color.green, color.blue].map { part in
          (part < 16 ? "0" : "") + String(part, radix: 16)
        }.joined()
    }
  }
}
