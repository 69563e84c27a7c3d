import Mentoring
import TerminalKit

/// Something that lies over the page and has the keys until it is closed, such as a question.
///
/// Its state changes only by these calls, and is shown by ``draw``.
///
/// A page puts one up with `Wish.push(sheet)` and hears of it in ``Page/answered(_:_:)``; a sheet
/// may put up another in the same way. Esc closes the top one where it does not take the key.
protocol Sheet: Hashable, Sendable {
  /// The heading, which the shell draws over a sheet that lies on the body of the page.
  func title(_ words: Words) -> String

  /// How much of the picture it may use.
  var extent: SheetExtent { get }

  /// What the sheet must have loaded; loaded anew after each change.
  var queries: [Query] { get }

  /// The form that is typed into; nothing where there is none.
  var formInFront: Form? { get }

  /// Takes a key.
  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome

  /// The words are of another language from now on: what was made of them is made anew.
  mutating func translate(_ context: Context)

  /// Takes a pasted text.
  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome

  /// Takes what the mouse did to a handle that the sheet has marked.
  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> SheetOutcome

  /// Takes an answer to one of the ``queries``.
  mutating func take(_ answer: Loaded, _ context: Context)

  /// Takes what came of a work that the sheet has asked for; ignored where it has not.
  mutating func receive(_ message: Message, _ context: Context) -> SheetOutcome

  /// A sheet that this one has put up was closed with an answer.
  mutating func answered(_ answer: SheetAnswer, _ context: Context) -> SheetOutcome

  /// The keys of the sheet, for the last line.
  func barItems(_ context: Context) -> [KeyBar.Item]

  /// Draws the sheet; never traps, whatever the size.
  func draw(in area: Rect, on grid: inout Grid, _ context: Context)
}

extension Sheet {
  func title(_ words: Words) -> String { "" }
  var extent: SheetExtent { .body }
  var queries: [Query] { [] }
  var formInFront: Form? { nil }
  mutating func translate(_ context: Context) {}
  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome { .ignored }
  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> SheetOutcome {
    .ignored
  }
  mutating func take(_ answer: Loaded, _ context: Context) {}
  mutating func receive(_ message: Message, _ context: Context) -> SheetOutcome { .ignored }
  mutating func answered(_ answer: SheetAnswer, _ context: Context) -> SheetOutcome { .ignored }
  func barItems(_ context: Context) -> [KeyBar.Item] { [] }
}

extension Sheet {
  /// The keys of the sheet; those of a box in the middle are the same everywhere.
  func keyItems(_ context: Context) -> [KeyBar.Item] {
    let own = barItems(context)
    return own.isEmpty && extent == .picture ? context.choosingItems : own
  }
}

extension Context {
  /// The keys of a list, a calendar or a question.
  var choosingItems: [KeyBar.Item] {
    [
      KeyBar.Item(key: name(of: .enter), label: words.shell.choose, act: .key(.enter, times: 1)),
      KeyBar.Item(
        key: name(of: .escape), label: words.shell.back.label, act: .key(.escape, times: 1)),
    ]
  }
}

/// Any sheet, to be compared with any other.
struct AnySheet: Hashable, Sendable {
  /// The sheet.
  let sheet: any Sheet

  static func == (lhs: Self, rhs: Self) -> Bool { AnyHashable(lhs.sheet) == AnyHashable(rhs.sheet) }
  func hash(into hasher: inout Hasher) { sheet.hash(into: &hasher) }
}

/// How much of the picture a sheet may use.
enum SheetExtent: Hashable, Sendable {
  /// The body of the page, below a heading.
  case body
  /// The whole picture, of which it covers as much as it draws, such as a box in the middle.
  case picture
}

/// What a key did to a sheet.
enum SheetOutcome: Sendable {
  /// Nothing: Esc closes the sheet, and the keys that work everywhere do.
  case ignored
  /// It was taken, and this is wanted of the shell.
  case stays([Wish] = [])
  /// The sheet is done, with an answer for whoever put it up, and with what is wanted then.
  case closed(SheetAnswer? = nil, then: [Wish] = [])
}

/// What a sheet was closed with, for the page or the sheet that had put it up.
struct SheetAnswer: Hashable, Sendable {
  /// What was chosen or typed.
  enum Value: Hashable, Sendable {
    /// Nothing but that it was confirmed.
    case confirmed
    /// A text.
    case text(String)
    /// A number, such as that of a row.
    case number(Int64)
    /// The names of what was chosen, in order.
    case choice([String])
    /// A day.
    case day(CalendarDay)
    /// Somebody.
    case person(Person)
  }

  /// What was asked, as the asker has named it.
  let tag: String
  /// What was chosen or typed.
  let value: Value

  init(_ tag: String, _ value: Value = .confirmed) {
    self.tag = tag
    self.value = value
  }
}
