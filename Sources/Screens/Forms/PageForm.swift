import Mentoring
import TerminalKit

/// A form of a page whose change goes to the file: it waits for the answer, and what stands in it
/// outlives the program.
protocol PageForm: Sendable {
  /// The fields.
  var form: Form { get set }

  /// The change that is on its way to the file; the form waits for the answer.
  var sent: Change? { get set }

  /// Which form of the page, by a stable name.
  var kind: String { get }

  /// The number of what is filled in; nothing for something new.
  var subject: Int64? { get }

  /// What must be known besides the fields to open it again.
  var more: [String: String] { get }

  /// Whether Tab is left to an action, which goes on whatever could be completed in a field.
  static var leavesTab: Bool { get }

  /// The columns that it has in a picture of that size.
  static func columns(in size: Size) -> Int

  /// Lets the fields change, and follows what one of them means for another.
  mutating func following(_ context: Context, _ change: (inout Form) -> Outcome) -> Outcome

  /// The edit that was typed, or nothing; then the form says what is wrong.
  mutating func change(_ context: Context) -> Change?

  /// Shows what is wrong, at the field where it is mended.
  mutating func show(_ rule: BrokenRule, _ context: Context)

  /// Fills in what was typed before the program ended; tells whether what it lies over is another
  /// by now.
  mutating func fill(typed draft: Draft, _ context: Context) -> Bool

  /// The fields whose text follows what was chosen in another.
  var led: Set<String> { get }
}

extension PageForm {
  var subject: Int64? { nil }
  var more: [String: String] { [:] }
  static var leavesTab: Bool { false }
  static func columns(in size: Size) -> Int { FormSheet.width(in: size) }
  mutating func following(_ context: Context, _ change: (inout Form) -> Outcome) -> Outcome {
    change(&form)
  }
  mutating func fill(typed draft: Draft, _ context: Context) -> Bool { form.fill(typed: draft) }
  var led: Set<String> { [] }
}

extension PageForm {
  /// The form as its draft needs it.
  var openForm: OpenForm { OpenForm(kind, of: subject, form, more: more, sent: sent) }

  /// Whether something was typed that is neither kept nor on its way.
  var hasUnkept: Bool { form.isTouched && sent == nil }

  /// The form once somebody else has changed what it is about: `fresh`, with what was typed here
  /// laid over it; nothing where they changed none of its fields.
  func renewed(by fresh: Self, in chapter: Chapter, _ context: Context) -> RenewedForm<Self>? {
    guard sent == nil, fresh.form.entries.map(\.before) != form.entries.map(\.before) else {
      return nil
    }
    return laid(over: fresh, in: chapter, context)
  }

  /// `fresh` with what was typed here laid over it, and the reader where they were.
  func laid(over fresh: Self, in chapter: Chapter, _ context: Context) -> RenewedForm<Self> {
    var renewed = fresh
    let draft = openForm.draft(in: chapter)
    let isOvertaken = form.isTouched && renewed.fill(typed: draft, context)
    let conflicts = renewed.form.resume(form, leaving: led)
    return RenewedForm(form: renewed, isOvertaken: isOvertaken, conflicts: conflicts)
  }

  mutating func handle(_ key: Key, _ context: Context) -> Outcome {
    form.width = Self.columns(in: context.size)
    return following(context) { $0.handle(key) }
  }

  mutating func paste(_ text: String, _ context: Context) -> Outcome {
    following(context) { $0.paste(text) }
  }

  /// Takes a click on a handle of the form.
  mutating func grasp(_ handle: String, _ context: Context) {
    guard sent == nil else { return }
    _ = following(context) { $0.grasp(handle) }
  }

  /// The edit that was typed, from now on on its way, or nothing; then the form says what is wrong.
  mutating func send(_ context: Context) -> Change? {
    guard sent == nil else { return nil }
    sent = change(context)
    return sent
  }

  /// Takes keys again, and shows why the change was not kept.
  mutating func show(_ refusal: Refusal, _ context: Context) {
    sent = nil
    // What is gone is no fault of a field; the shell says it.
    if case .rule(.gone) = refusal { return }
    if case .rule(let rule) = refusal { show(rule, context) }
  }
}

/// What became of a key or a text that a page has given to a form.
enum FormAnswer {
  /// The form waits for the file and takes nothing.
  case waits
  /// It is left to the actions.
  case left
  /// The form has it.
  case taken
  /// All of the form is to be kept.
  case submitted

  /// What the page wants then; nothing where the key is left to the actions.
  func wishes(_ context: Context, save: () -> [Wish]) -> [Wish]? {
    switch self {
    case .waits: [.tell(Notice(context.words.shell.saving, .obstacle))]
    case .left: nil
    case .taken: []
    case .submitted: save()
    }
  }
}

extension PageForm {
  /// Takes a key that the page has given to it.
  mutating func type(_ key: Key, _ context: Context) -> FormAnswer {
    guard sent == nil else { return .waits }
    guard !Self.leavesTab || key != .tab || form.isOpen else { return .left }
    return switch handle(key, context) {
    case .ignored, .cancelled: .left
    case .edited, .moved: .taken
    case .submitted: .submitted
    }
  }

  /// Takes a pasted text that the page has given to it.
  mutating func type(pasted text: String, _ context: Context) -> FormAnswer {
    guard sent == nil else { return .waits }
    return paste(text, context) == .ignored ? .left : .taken
  }
}

/// A form after somebody else's change.
struct RenewedForm<Content: PageForm>: Sendable {
  var form: Content
  /// Whether they changed a field in which something was typed here.
  var isOvertaken: Bool
  /// The fields of which it is known what they have put there, the most important last.
  var conflicts: [Form.Conflict] = []

  /// What is told of it.
  func wishes(_ context: Context) -> [Wish] {
    guard isOvertaken else { return [] }
    let words = context.words.drafts
    guard !conflicts.isEmpty else { return [.tell(Notice(words.overtaken, .obstacle))] }
    let fields = conflicts.reversed().map { DraftWords.Theirs($0.label, $0.theirs) }
    let undo = context.keyName(of: FormAction(command: .undo))
    return [.tell(Notice(words.conflicting(fields, undo), .obstacle))]
  }
}
