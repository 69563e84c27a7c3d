public import Mentoring

/// What the program wants done to the world; the runner does it and answers with a ``Message``.
public enum Effect: Hashable, Sendable {
  /// Open a programme.
  case open(path: String)
  /// Write all of the open programme into a file that is not there yet, and go on in that one; a
  /// path that ends in a slash is a folder for a file named by the date.
  case saveAs(path: String)
  /// Write all of the open programme, changed, into a file that is not there yet, and open that one;
  /// the file that was open stays as it is.
  case rollOver(path: String, Change)
  /// Make a programme and open it.
  case create(NewProgramme)
  /// Make a sample programme and open it.
  case openDemo
  /// Ask the open programme.
  case load(Query, request: Int)
  /// Change the open programme.
  case perform(Change)
  /// Change the open programme by what stands in a form, whose draft goes with it; answered as
  /// ``perform(_:)`` is.
  case save(Change, of: Draft.Key)
  /// Keep what stands in a form, and drop it again.
  case keepDraft(Draft), dropDraft(Draft.Key)
  /// Take the last step back, or bring back what was taken, as long as that is still the expected
  /// step; answered as ``Change/undo`` and ``Change/redo``. Nothing expects none in particular.
  case undo(expecting: Step.ID?), redo(expecting: Step.ID?)
  /// Read a roadmap from a file, without keeping it.
  case readRoadmap(path: String)
  /// Write the paper of an order beside the programme.
  case print(PairOrder.ID)
  /// Write the roadmap beside the programme; answered as a paper that was printed.
  case export(RoadmapPaper)
  /// Write a table beside the programme; answered as a paper that was printed.
  case write(WrittenTable)
  /// Write a dated copy of the programme beside its file, as the work ``Work/ID/copy``; answered as
  /// ``Message/backedUp(path:)`` or ``Message/notBackedUp(_:)``, which may come as what the work gave.
  case backUp
  /// Wait no longer for another program that holds the file: whatever waits is refused.
  case stopWaiting
  /// Give a text to the clipboard.
  case copy(CopiedText)
  /// Do something that may take long, beside the program; ``cancel(_:)`` breaks it off.
  case work(Work)
  /// Break off a work; its answer does not come.
  case cancel(Work.ID)
  /// Take on how the reader wants the program, and keep it.
  case adopt(Preferences)
  /// Show how a theme looks without taking it on; nothing shows the one that was taken on again.
  case preview(theme: String?)
  /// Keep where the reader is.
  case remember(Session)
  /// Give the terminal back to the shell until it is called again.
  case suspend
  /// End the program.
  case quit
}

extension Effect {
  /// Whether another programme comes to the front when it is done.
  var opens: Bool {
    switch self {
    case .open, .create, .openDemo, .rollOver: true
    case .load, .perform, .save, .keepDraft, .dropDraft, .undo, .redo, .readRoadmap, .print, .write,
      .export, .backUp, .stopWaiting, .copy, .work, .cancel, .adopt, .preview, .remember, .suspend,
      .quit,
      .saveAs:
      false
    }
  }
}

/// A change of the open programme, as one step and one undo.
public struct Change: Hashable, Sendable {
  /// How it is made.
  public enum Way: Hashable, Sendable {
    /// By edits.
    case edits([Edit])
    /// By taking the last step back.
    case undo
    /// By bringing back what was taken.
    case redo
  }

  /// How it is made.
  public var way: Way
  /// What the history calls it.
  public var title: StepTitle

  /// Creates a change by edits.
  public init(_ edits: [Edit], _ title: StepTitle) {
    way = .edits(edits)
    self.title = title
  }

  init(way: Way, title: StepTitle) {
    self.way = way
    self.title = title
  }

  /// Takes the last step back.
  public static let undo = Change(way: .undo, title: .undo)
  /// Brings back what was taken.
  public static let redo = Change(way: .redo, title: .redo)
}

/// A text for the clipboard.
public struct CopiedText: Hashable, Sendable {
  /// The text.
  public var text: String
  /// How many rows it has below its headings, where it is a table.
  public var rows: Int?

  /// Creates a text; one with `rows` is a table.
  public init(_ text: String, rows: Int? = nil) {
    self.text = text
    self.rows = rows
  }
}

/// A table for a file that any table program opens.
public struct WrittenTable: Hashable, Sendable {
  /// The name of the file, without a folder and without what its kind adds.
  public var name: String
  /// The rows, the headings first.
  public var rows: [[String]]

  /// Creates a table.
  public init(name: String, rows: [[String]]) {
    self.name = name
    self.rows = rows
  }
}

/// A programme that is to be made.
public struct NewProgramme: Hashable, Sendable {
  /// Where its roadmap comes from.
  public enum RoadmapSource: Hashable, Sendable {
    /// The one in the handbook.
    case builtIn
    /// One that was read from a file and looked through.
    case read(Roadmap)
  }

  /// The file to be made; nothing means a name made from the organisation and the year.
  public var path: String?
  /// Whose, and which year.
  public var programme: Programme
  /// Where the roadmap comes from.
  public var roadmap: RoadmapSource

  /// Creates a wish for a programme.
  public init(path: String?, programme: Programme, roadmap: RoadmapSource) {
    self.path = path
    self.programme = programme
    self.roadmap = roadmap
  }
}

/// Where the reader of a file was, to be there again next time.
public struct Session: Hashable, Sendable {
  /// The chapter.
  public var chapter: Chapter
  /// The row of each chapter, by its number in the file.
  public var rows: [Chapter: Int64]
  /// How each chapter shows its rows, such as a filter and an order, by short names.
  public var arrangements: [Chapter: [String: String]]

  /// Creates a session.
  public init(
    chapter: Chapter, rows: [Chapter: Int64] = [:],
    arrangements: [Chapter: [String: String]] = [:]
  ) {
    self.chapter = chapter
    self.rows = rows
    self.arrangements = arrangements
  }
}
