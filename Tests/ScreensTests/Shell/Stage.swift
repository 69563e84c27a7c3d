import Mentoring
import TerminalKit

@testable import Screens

/// A program on a stage: messages go in, and what it wanted of the world is kept.
struct Stage {
  var program: Program
  /// Everything that was wanted of the world, in order.
  private(set) var effects: [Effect] = []

  /// Sets up a program without a file.
  init(
    language: Language = .russian, size: Size = Size(width: 80, height: 24),
    handbook: HandbookContents = Samples.handbook, today: CalendarDay = Samples.today
  ) {
    self.init(Context(language: language, today: today, handbook: handbook, size: size))
  }

  /// Sets up a program without a file, as `context` has it.
  init(_ context: Context) { program = Program(context: context) }

  /// Sets up a program with a file open at a chapter, its queries answered by `answers`.
  init(
    at chapter: Chapter, language: Language = .russian, size: Size = Size(width: 80, height: 24),
    isDemo: Bool = false, answers: [Query: Loaded] = [:]
  ) throws {
    self.init(language: language, size: size)
    let overview = Overview(
      programme: try Samples.programme(isDemo: isDemo), saved: Samples.moment,
      undo: Overview.Reversal(step: Step.ID(1), title: .addMentee),
      redo: nil, version: 1)
    send(.opened(path: "/tmp/sample.kurator", overview, Session(chapter: chapter)))
    answer(answers)
  }

  /// Sends a message and keeps what it wants of the world.
  mutating func send(_ message: Message) { effects += program.update(message) }

  /// Brings a chapter to the front that needs no programme.
  mutating func begin(at chapter: Chapter) { effects += program.begin(at: chapter) }

  /// Answers the requests that are open, and those that come of it, as far as `answers` has them.
  mutating func answer(_ answers: [Query: Loaded]) {
    var next = 0
    while next < effects.count {
      defer { next += 1 }
      guard case .load(let query, let request) = effects[next], let answer = answers[query] else {
        continue
      }
      send(.loaded(query, request: request, .success(answer)))
    }
  }

  /// Presses keys by their names; a text in «» is typed.
  mutating func press(_ names: String...) throws {
    for name in names {
      if name.hasPrefix("«"), name.hasSuffix("»") {
        for letter in name.dropFirst().dropLast() { send(.input(.key(.character(letter)))) }
      } else if let key = Key(name: name) {
        send(.input(.key(key)))
      } else {
        throw Samples.Missing()
      }
    }
  }

  /// Uses the mouse, with its left button where it has to do with one.
  mutating func mouse(_ action: Mouse.Action, at place: Point) {
    send(.input(.mouse(Mouse(action, button: .left, at: place))))
  }

  /// Presses the left button and lets it go.
  mutating func click(_ place: Point) {
    mouse(.press, at: place)
    mouse(.release, at: place)
  }

  /// What was wanted since the last call, but for loads, the place of the reader, and what is kept
  /// of forms.
  mutating func takeWishes() -> [Effect] {
    takeWishesWithDrafts().compactMap { effect in
      switch effect {
      case .keepDraft, .dropDraft: nil
      case .save(let change, _): .perform(change)
      default: effect
      }
    }
  }

  /// What was wanted since the last call, but for loads and the place of the reader.
  mutating func takeWishesWithDrafts() -> [Effect] {
    defer { effects = [] }
    return effects.filter { effect in
      switch effect {
      case .load, .remember: false
      default: true
      }
    }
  }

  /// Every place of the reader that was to be kept, in order.
  var remembered: [Session] {
    effects.compactMap { if case .remember(let session) = $0 { session } else { nil } }
  }

  /// Forgets what was wanted so far.
  mutating func forget() { effects = [] }

  /// The lines of the picture, without the blanks at their ends.
  var lines: [String] {
    program.view().text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .prefix(program.context.size.height).map { $0 }
  }
}
