/// Every word that a person reads on the screen, in one language; one left out does not compile.
///
/// One object a language: what every cell of a picture asks for is too big to be copied there.
public final class Words: Sendable {
  /// The frame around the pages, and what all pages share.
  let shell: ShellWords
  /// Why something was refused.
  let refusals: RefusalWords
  /// What the history calls the steps.
  let steps: StepWords
  /// The start screen.
  let start: StartWords
  /// What is to be done now.
  let now: NowWords
  /// What the fields of all forms share.
  let fields: FieldWords
  /// Forms that come back after an end without a word.
  let drafts: DraftWords
  /// A file that has lost its name while it was open.
  let lost: LostFileWords
  /// The programme of the next school year.
  let newYear: NewYearWords
  /// What the reader waits for.
  let waiting: WaitingWords
  /// The card of the organisation.
  let organisation: OrganisationWords
  /// The roadmap.
  let roadmap: RoadmapWords
  /// The timeline of the roadmap.
  let timeline: TimelineWords
  /// What closes actions of the roadmap, and lines that are added, moved and removed.
  let shape: RoadmapShapeWords
  /// A roadmap that was read and is looked through.
  let review: RoadmapReviewWords
  /// The roadmap in a file.
  let paper: RoadmapPaperWords
  /// What the linter finds in the roadmap.
  let findings: FindingWords
  /// Mentees, mentors and their consents.
  let people: PeopleWords
  /// Survey entry.
  let surveys: SurveyWords
  /// The board.
  let board: BoardWords
  /// Orders.
  let orders: OrderWords
  /// The history.
  let history: HistoryWords
  /// The settings.
  let settings: SettingsWords
  /// The tour of the first start.
  let tour: TourWords
  /// Texts that are read, and borders that are moved.
  let reading: ReadingWords
  /// The gallery.
  let gallery: GalleryWords
  /// The command line.
  public let commands: CommandWords

  init(
    shell: ShellWords, refusals: RefusalWords, steps: StepWords, start: StartWords, now: NowWords,
    fields: FieldWords, drafts: DraftWords, lost: LostFileWords,
    newYear: NewYearWords, waiting: WaitingWords,
    organisation: OrganisationWords,
    roadmap: RoadmapWords, timeline: TimelineWords, shape: RoadmapShapeWords,
    review: RoadmapReviewWords, paper: RoadmapPaperWords, findings: FindingWords,
    people: PeopleWords, surveys: SurveyWords, board: BoardWords,
    orders: OrderWords, history: HistoryWords,
    settings: SettingsWords, tour: TourWords, reading: ReadingWords,
    gallery: GalleryWords, commands: CommandWords
  ) {
    self.shell = shell
    self.refusals = refusals
    self.steps = steps
    self.start = start
    self.now = now
    self.fields = fields
    self.drafts = drafts
    self.lost = lost
    self.newYear = newYear
    self.waiting = waiting
    self.organisation = organisation
    self.roadmap = roadmap
    self.timeline = timeline
    self.shape = shape
    self.review = review
    self.paper = paper
    self.findings = findings
    self.people = people
    self.surveys = surveys
    self.board = board
    self.orders = orders
    self.history = history
    self.settings = settings
    self.tour = tour
    self.reading = reading
    self.gallery = gallery
    self.commands = commands
  }
}

extension Words {
  /// Russian.
  public static let russian = Words(
    shell: .russian, refusals: .russian, steps: .russian, start: .russian, now: .russian,
    fields: .russian, drafts: .russian, lost: .russian, newYear: .russian,
    waiting: .russian, organisation: .russian, roadmap: .russian, timeline: .russian,
    shape: .russian,
    review: .russian, paper: .russian, findings: .russian, people: .russian, surveys: .russian,
    board: .russian,
    orders: .russian, history: .russian,
    settings: .russian, tour: .russian, reading: .russian, gallery: .russian, commands: .russian)

  /// English.
  public static let english = Words(
    shell: .english, refusals: .english, steps: .english, start: .english, now: .english,
    fields: .english, drafts: .english, lost: .english, newYear: .english,
    waiting: .english, organisation: .english, roadmap: .english, timeline: .english,
    shape: .english,
    review: .english, paper: .english, findings: .english, people: .english, surveys: .english,
    board: .english,
    orders: .english, history: .english,
    settings: .english, tour: .english, reading: .english, gallery: .english, commands: .english)
}
