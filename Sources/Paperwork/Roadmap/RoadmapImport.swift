public import Mentoring

/// What was read of a roadmap that somebody else wrote, and what the coordinator should look at.
public struct RoadmapImport: Hashable, Sendable {
  /// Something that was kept but may not be what was meant.
  public struct Finding: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
      /// The line has terms, responsibles or actions but no measure; both count from 1.
      case measureWithoutTitle(stage: Int, measure: Int)
      /// Words that fix no days.
      case termInWords(String)
      /// Text of the content cell that stands under no number; kept as an action.
      case actionWithoutNumber(String)
      /// Several lines that stand under no number became one action; the first, and how many.
      case linesJoined(String, count: Int)
      /// So many texts of content cells stand under no number, each kept as an action; on which lines.
      case actionsWithoutNumbers(count: Int, lines: [Int])
      /// A number out of its order; the action is kept in its place.
      case numberOutOfOrder(written: Int, expected: Int)
      /// The number of a stage, a measure or an action stands a second time; where it stands first.
      case numberRepeated(String, firstLine: Int)
      /// A column that a roadmap does not keep.
      case columnIgnored(String)
      /// The letters were read as Windows-1251, not UTF-8.
      case windows1251
      /// Which action has which term was told by position alone; both count from 1.
      case termsAligned(stage: Int, measure: Int)
      /// Which action has which responsible was told by position alone; both count from 1.
      case responsiblesAligned(stage: Int, measure: Int)
      /// The term has no year: it was read as one of this school year.
      case yearTaken(String, SchoolYear)
      /// The rows name no stage: one was made of the head of the table.
      case stageMade(String)
      /// Nothing stands before the table.
      case titleMissing
      /// A stage has terms or responsibles of its own, which its measures do not take over.
      case stageCells(String)
      /// What a column says of actions, its head and the words, which no action can have.
      case detailUnread(String, String)
      /// A line before the table that is no part of the name: a stamp of approval, the organisation.
      case leftOutOfTitle(String)
      /// A mark of completion that begins with no day; kept in the notes of the actions beside it.
      case markUnread(String)
      /// A table behind the roadmap's that is not read, by its first words.
      case tableLeftOut(String)
      /// A mark of completion whose day is still to come; kept in the notes of the action.
      case markInFuture(String)
      /// A number, as it is written, under which no action stands; the row is left out.
      case actionEmpty(String)
      /// The number of a row, and the one that its place gives it.
      case numberChanged(String, String)
      /// The term has no year and may lie before the school year or at its end; the year taken.
      case yearDoubtful(String, Int)
    }

    /// The line of the source, from 1.
    public let line: Int
    /// What it is.
    public let kind: Kind

    /// Creates a finding.
    public init(line: Int, kind: Kind) {
      self.line = line
      self.kind = kind
    }
  }

  /// Something of an action that only its position in a cell tells.
  public typealias Guess = RoadmapAction.Guess

  /// The roadmap, nothing of it saved yet.
  public private(set) var roadmap: Roadmap
  /// What to look at, by line.
  public private(set) var findings: [Finding]
  /// What was guessed of which action.
  public let guesses: [ActionPlace: Set<Guess>]
  /// The facts that were proposed for actions which name none, by what these say.
  public private(set) var proposed: [ActionPlace: FactCode] = [:]
  /// On which line of the source the mark of an action stands.
  private let markLines: [ActionPlace: Int]

  init(
    roadmap: Roadmap, findings: [Finding], guesses: [ActionPlace: Set<Guess>],
    markLines: [ActionPlace: Int]
  ) {
    self.roadmap = roadmap
    self.findings = findings
    self.guesses = guesses
    self.markLines = markLines
  }
}

extension RoadmapImport {
  /// The same as a programme takes it over on a day: with the facts of the handbook's roadmaps for
  /// actions that say the same as theirs, a note of every guess, and no mark of a day to come.
  public func ready(
    on today: CalendarDay, facts templates: [RoadmapTemplate]
  ) -> RoadmapImport {
    var ready = upTo(today)
    (ready.roadmap, ready.proposed) = ready.roadmap.proposingFacts(of: templates)
    for (place, guess) in guesses { ready.roadmap.change(place) { $0.keep(guess) } }
    return ready
  }

  /// The same, where nothing was done after `today`: such a mark is a note of its action, and told.
  func upTo(_ today: CalendarDay) -> RoadmapImport {
    var read = self
    for placed in roadmap.actions {
      guard let done = placed.action.done, done.date > today else { continue }
      let mark = RoadmapRows.mark(of: done)
      read.roadmap.change(placed.place) { action in
        action.done = nil
        action.notes = [mark, action.notes].filter { !$0.isEmpty }.joined(separator: "\n")
      }
      read.findings.append(
        Finding(line: markLines[placed.place] ?? 1, kind: .markInFuture(mark)))
    }
    let order = read.findings.enumerated().sorted { ($0.1.line, $0.0) < ($1.1.line, $1.0) }
    read.findings = order.map(\.1)
    return read
  }
}

extension Roadmap {
  fileprivate mutating func change(
    _ place: ActionPlace, _ change: (inout RoadmapAction) -> Void
  ) {
    change(
      &stages[place.stage - 1].measures[place.measure - 1].actions[place.action - 1])
  }
}
