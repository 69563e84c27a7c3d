import Mentoring
import TerminalKit

/// A chapter of the program: its state changes only by these calls, and is shown by ``draw``.
///
/// The shell draws the lines above and below, runs the actions, loads the queries anew after each
/// change, and routes the answers.
protocol Page: Sendable {
  /// Every action of the page in all of its modes: for help, the README and the tests.
  static var allActions: [PageAction<Self>] { get }

  /// The actions that have the keys at the same time, mode by mode.
  static var modes: [[PageAction<Self>]] { get }

  /// The actions of the present mode, in the order of the key bar.
  var actions: [PageAction<Self>] { get }

  /// What the page must have loaded.
  var queries: [Query] { get }

  /// Whether it has let go what it had loaded, so that all is to be loaded anew when it next comes to
  /// the front: of a big file, only the page in front holds what it shows.
  var hasLetGo: Bool { get }

  /// Whether there is nothing to show before an answer to the ``queries`` has come.
  var isWaiting: Bool { get }

  /// Whether something was typed that is not kept yet, and would be lost by leaving the program.
  var hasUnkept: Bool { get }

  /// The action that shows the detail of a line whole, where the page has one.
  static var detailAction: String? { get }

  /// Whether the picture has no room for that detail, so that its key comes first in the bar.
  func hidesDetail(_ context: Context) -> Bool

  /// What the sheet says that the action of this name puts up, as the page knows it now.
  func detailText(of action: String, _ context: Context) -> [TextRun]

  /// What the help says of keys that are no actions, such as those of a widget that is tried; nothing
  /// where there are none.
  func helpText(_ context: Context) -> String?

  /// The signs of the page that are not words, and what each means, for the help; empty where it has
  /// none or they are not in sight.
  func legend(_ context: Context) -> [(sign: TextRun, title: String)]

  /// The form that is open, where what stands in it is to outlive the program.
  var openForm: OpenForm? { get }

  /// The form that has the keys, kept or not.
  var formInFront: Form? { get }

  /// Whether a form has the keys, so that undo is about what is typed there alone.
  var hasForm: Bool { get }

  /// Whether a question of the page itself has the keys, so that nothing typed before it was seen
  /// is taken for its answer.
  var isAsking: Bool { get }

  /// Opens the form of a draft again, with what stands in it, as soon as its data are loaded and
  /// the reader does nothing that it would take the place of; asked while no form is open, after each
  /// message.
  mutating func reopen(_ draft: Draft, _ context: Context) -> Reopening

  /// The row where the reader is, by its number in the file.
  var bookmark: Int64? { get }

  /// Goes to a row, as soon as it is loaded.
  mutating func restore(_ bookmark: Int64)

  /// How the rows are shown, such as a filter and an order: texts by short names of small letters,
  /// only what is not as it first comes up.
  var arrangement: [String: String] { get }

  /// Shows the rows as they were; before ``restore(_:)``. What it cannot read is as at first.
  mutating func arrange(_ arrangement: [String: String])

  /// The page comes to the front; `aim` says what to show, where somebody asked for it.
  mutating func open(at aim: Aim?, _ context: Context) -> [Wish]

  /// The page is about to be left for good, with the program or the programme: writes what was typed and needs no yes to be kept.
  mutating func keepTyped(_ context: Context) -> [Wish]

  /// Another chapter comes to the front.
  mutating func close(_ context: Context) -> [Wish]

  /// Takes an answer to one of the ``queries``.
  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish]

  /// The words are of another language from now on: what was made of them is made anew, and what
  /// was typed stays.
  mutating func translate(_ context: Context)

  /// After every message, for the page in front: makes what its next picture needs and what does not
  /// change from frame to frame, or asks for a work that does; quick where nothing has changed.
  mutating func prepare(_ context: Context) -> [Wish]

  /// A field or a question takes a key; nothing means that it leaves the key to the actions.
  mutating func type(_ key: Key, _ context: Context) -> [Wish]?

  /// A field takes a pasted text; nothing means that there is no field.
  mutating func paste(_ text: String, _ context: Context) -> [Wish]?

  /// Takes what the mouse did to a handle that the page has marked.
  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish]

  /// A sheet that this page has put up was closed with an answer.
  mutating func answered(_ answer: SheetAnswer, _ context: Context) -> [Wish]

  /// ``Change/undo`` or ``Change/redo`` is on its way to the file, and nothing stands against it; a
  /// page in front that knows what it changes may show that at once.
  mutating func foresee(_ change: Change, _ context: Context)

  /// A change that this page asked for was written or refused.
  mutating func finish(_ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context)
    -> [Wish]

  /// Anything else that the page asked for was answered, such as a work.
  mutating func receive(_ message: Message, _ context: Context) -> [Wish]

  /// The key bar of the present mode.
  func barItems(_ context: Context) -> [KeyBar.Item]

  /// The name of the action that `key` stands for; nothing where no action has it.
  func actionName(for key: Key, _ keymap: Keymap) -> String?

  /// Draws the body of the page; never traps, whatever the size.
  func draw(in area: Rect, on grid: inout Grid, _ context: Context)
}

extension Page {
  static var modes: [[PageAction<Self>]] { [allActions] }
  var hasLetGo: Bool { false }
  var isWaiting: Bool { false }
  var hasUnkept: Bool { false }
  static var detailAction: String? { nil }
  func hidesDetail(_ context: Context) -> Bool { false }
  func detailText(of action: String, _ context: Context) -> [TextRun] { [] }
  func helpText(_ context: Context) -> String? { nil }
  func legend(_ context: Context) -> [(sign: TextRun, title: String)] { [] }
  var openForm: OpenForm? { nil }
  var formInFront: Form? { openForm?.form }
  var hasForm: Bool { hasUnkept || openForm != nil }
  var isAsking: Bool { false }
  mutating func reopen(_ draft: Draft, _ context: Context) -> Reopening { .gone }
  var bookmark: Int64? { nil }
  mutating func restore(_ bookmark: Int64) {}
  var arrangement: [String: String] { [:] }
  mutating func arrange(_ arrangement: [String: String]) {}
  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] { [] }
  mutating func keepTyped(_ context: Context) -> [Wish] { [] }
  mutating func close(_ context: Context) -> [Wish] { [] }
  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] { [] }
  mutating func translate(_ context: Context) {}
  mutating func prepare(_ context: Context) -> [Wish] { [] }
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? { nil }
  mutating func paste(_ text: String, _ context: Context) -> [Wish]? { nil }
  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] { [] }
  mutating func answered(_ answer: SheetAnswer, _ context: Context) -> [Wish] { [] }
  mutating func foresee(_ change: Change, _ context: Context) {}
  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] { [] }
  mutating func receive(_ message: Message, _ context: Context) -> [Wish] { [] }
}

/// What a page wants of the shell.
enum Wish: Hashable, Sendable {
  /// Something to be done to the world.
  case effect(Effect)
  /// One of the page's ``Page/queries`` that has come up between two changes.
  case load(Query)
  /// Another chapter, and what to show there.
  case go(Chapter, Aim?)
  /// A sentence above the key bar, until the next key.
  case tell(Notice)
  /// The same, below the sentence that is there already.
  case add(Notice)
  /// A sheet over what there is now, or in the place of the top one.
  case cover(AnySheet, replacing: Bool)
  /// The action of this name, of the page in front or of the shell.
  case run(String)
  /// The action of this name, which was chosen in the palette.
  case choose(String)
  /// What the reader has said yes to.
  case goOn(Question.Intent)

  /// Whether it brings another chapter to the front.
  var leads: Bool { if case .go = self { true } else { false } }

  /// A sheet over what there is now.
  static func push(_ sheet: any Sheet) -> Wish { .cover(AnySheet(sheet: sheet), replacing: false) }

  /// A sheet in the place of the top one.
  static func replace(_ sheet: any Sheet) -> Wish {
    .cover(AnySheet(sheet: sheet), replacing: true)
  }

  /// A change of the programme.
  static func perform(_ edits: [Edit], _ title: StepTitle) -> Wish {
    .effect(.perform(Change(edits, title)))
  }
}

/// What to show in a chapter when somebody goes there to mend something.
enum Aim: Hashable, Sendable {
  /// The row of a mentee, of a mentor, of an action.
  case mentee(Mentee.ID), mentor(Mentor.ID), action(RoadmapAction.ID)
  /// The first mentee without an accepted pair.
  case unpaired
  /// The consents of a person.
  case consents(Person.ID)
  /// The sheet of a person.
  case sheet(Person.ID)
  /// The form for somebody new.
  case new
  /// The steps that touched a person; going back leads to that chapter.
  case record(Person.ID, PersonName, from: Chapter)
  /// Nothing in particular; going back leads to that chapter.
  case back(Chapter)
}

/// A sentence above the key bar.
struct Notice: Hashable, Sendable {
  /// What it is about.
  enum Tone: Hashable, Sendable {
    /// Something was done.
    case done
    /// Something to know, neither done nor in the way.
    case note
    /// Something cannot be done now.
    case obstacle
    /// Something went wrong.
    case trouble
  }

  /// The sentence.
  let text: String
  /// What it is about.
  let tone: Tone
  /// The path of the file that it tells of, so that a click opens it.
  let path: String?

  init(_ text: String, _ tone: Tone = .done, path: String? = nil) {
    self.text = text
    self.tone = tone
    self.path = path
  }

  var role: Role {
    switch tone {
    case .done: .good
    case .note: .text
    case .obstacle: .warning
    case .trouble: .error
    }
  }
}
