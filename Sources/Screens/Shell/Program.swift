import Mentoring
import TerminalKit

/// The whole program as a value: it changes only in ``update(_:)`` and is shown only by ``view()``.
///
/// No clock, no file, no terminal: what must be done to the world is returned as effects.
public struct Program: Sendable {
  /// What the pages look at.
  public internal(set) var context: Context
  /// The chapter in front.
  public internal(set) var chapter: Chapter = .start
  var pages: [Chapter: any Page] = [:]
  /// What was told last of the reader's settings, while it is wrong.
  var complaint: Notice?
  /// The messages: the one that is shown, and the last hundred.
  var toasts = Toasts()
  /// What the mouse has taken hold of.
  var grasp: Grasp?
  /// Where the next click means nothing, as the last one there has changed what it would mean.
  var spent: Point?
  /// What lies over the page, the top sheet last.
  var stack: [Layer] = []
  /// What the file keeps of the forms that are open, by their chapters.
  var drafts: [Chapter: KeptForm] = [:]
  /// The forms that are closed, but of which the file may still keep something.
  var undropped: [Draft.Key] = []
  /// The drafts whose forms are to be opened again as soon as their data are there.
  var returning: [Returning] = []
  /// What stands in forms and goes over into the programme that is being opened.
  var carried: [Draft] = []
  /// The field of a form that the reader was in last.
  var watched: Watch?
  /// Whether a question has come up since the reader was last seen to look.
  var isQuestionUnseen = false
  /// The actions that were chosen last in the palette, the last first.
  var recent: [String] = []
  /// The program ends as soon as every change has been written.
  var isLeaving = false
  /// A programme is being opened: what is typed meanwhile is meant for neither.
  var isOpening = false
  /// The programme that is being opened is made anew, and its reader is to know where.
  var isCreating = false
  /// The number of the last request for each query: older answers are dropped.
  var requests: [Query: Int] = [:]
  /// Chapters whose data are older than the last change.
  var stale: Set<Chapter> = []
  /// Whether the overview is older than the last change that was written here.
  var isOverviewOlder = false
  /// The changes being written, each with who asked for it.
  var asking: [Asked] = []
  /// What pages have asked for beside changes, in the order asked.
  var errands: [Errand] = []
  /// Where the steps of this sitting were made.
  var origins: [Step.ID: Chapter] = [:]
  /// How far the loads that go on for long have been read.
  var reading: [Query: ReadSoFar] = [:]
  /// The chapters of which the reader has broken off the reading.
  var halted: Set<Chapter> = []
  /// For how many seconds at most what was asked of the file waits for another program; nothing
  /// where it does not wait.
  var holding: Int?
  /// The works that go on beside the program.
  var works: [Running] = []
  /// The number of the last work that was asked for.
  var lastWork = 0
  /// How many changes are being written.
  var writing = 0
  /// Where the reader was in the chapters that have not been opened since.
  var left = Session(chapter: .now)
  /// Where the reader is, as it was last kept.
  var kept: Session?
  /// The first lines as they were made last.
  var keptHead: Head?
  /// Whether a question of the page in front had the keys after the last message.
  var wasPageAsking = false
  private var lastRequest = 0

  /// Starts with nothing open.
  public init(context: Context) {
    self.context = context
    pages[.start] = Chapter.start.makePage()
    _ = offerTour()
  }

  /// Whether what was asked of the file waits for another program.
  var isHeld: Bool { holding != nil }

  /// Whether a programme is open.
  var isOpen: Bool { context.overview != nil }

  /// Runs `body` on the page of a chapter, made when it is not there yet.
  mutating func withPage<Value>(_ chapter: Chapter, _ body: (inout any Page, Context) -> Value)
    -> Value
  {
    var page = pages.removeValue(forKey: chapter) ?? chapter.makePage()
    defer { pages[chapter] = page }
    return body(&page, context)
  }

  /// Asks for everything that the page of a chapter needs.
  mutating func load(_ chapter: Chapter) -> [Effect] {
    stale.remove(chapter)
    halted.remove(chapter)
    return withPage(chapter) { page, _ in page.queries }.map { request($0) }
  }

  /// Asks one query anew; answers to earlier requests are stale from now on.
  mutating func request(_ query: Query) -> Effect {
    lastRequest += 1
    requests[query] = lastRequest
    reading[query] = nil
    return .load(query, request: lastRequest)
  }
}

extension Chapter {
  /// The page of the chapter as it first comes up.
  func makePage() -> any Page {
    switch self {
    case .start: StartPage()
    case .now: NowPage()
    case .roadmap: RoadmapPage()
    case .mentees: PeoplePage(.mentee)
    case .mentors: PeoplePage(.mentor)
    case .board: BoardPage()
    case .surveys: SurveyPage()
    case .orders: OrdersPage()
    case .organisation: OrganisationPage()
    case .history: HistoryPage()
    case .settings: SettingsPage()
    case .gallery: GalleryPage()
    }
  }
}
