public import Mentoring
import TerminalKit

/// A form that a page has open, as far as the shell must know it to keep what stands in it.
struct OpenForm: Sendable {
  /// Which form of the page, by a stable name.
  let name: String
  /// The number of what is filled in; nothing for something new.
  let subject: Int64?
  /// The fields.
  let form: Form
  /// What must be known besides the fields to open it again.
  let more: [String: String]
  /// The change that is on its way to the file, where one is.
  let sent: Change?

  init(
    _ name: String, of subject: Int64?, _ form: Form, more: [String: String] = [:], sent: Change?
  ) {
    self.name = name
    self.subject = subject
    self.form = form
    self.more = more
    self.sent = sent
  }

  /// The key of its draft.
  func key(in chapter: Chapter) -> Draft.Key {
    Draft.Key(form: "\(chapter.rawValue).\(name)", subject: subject)
  }

  /// What stands in it now.
  func draft(in chapter: Chapter) -> Draft {
    // Nobody types into these: all who are marked in a big base need not be written twice.
    let rest = more.sorted { $0.key < $1.key }.map { Draft.Field(more: $0.key, $0.value) }
    return Draft(
      key: key(in: chapter),
      fields: form.entries.map { Draft.Field($0.id, $0.text, before: $0.before) } + rest,
      focus: form.focused)
  }
}

/// What came of opening a form again with what stands in a draft.
enum Reopening {
  /// Something must be loaded first, and this is wanted for it.
  case waits([Wish] = [])
  /// The form is open; `isOvertaken` where somebody else has changed meanwhile what was typed.
  case opened(isOvertaken: Bool)
  /// What was filled in is gone: the form for something new is open in its place.
  case openedAsNew
  /// What was filled in is gone, and nothing new can be made of it.
  case gone
}

extension Draft.Key {
  /// Whether it belongs into the file of the open programme; what is typed on the start screen is
  /// of none.
  public var isOfProgramme: Bool { place?.chapter != .start }

  /// The chapter and the name of the form; nothing where this program has no such chapter.
  var place: (chapter: Chapter, name: String)? {
    let parts = form.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let chapter = Chapter(rawValue: String(parts[0])) else { return nil }
    return (chapter, String(parts[1]))
  }
}

extension Draft.Field {
  /// No field of a form has a name that begins so.
  fileprivate static let moreMark = "."

  /// What a form must know besides its fields; no person sees it.
  init(more name: String, _ text: String) { self.init(Self.moreMark + name, text, before: "") }

  fileprivate var isMore: Bool { name.hasPrefix(Self.moreMark) }
}

extension Draft {
  /// The chapter and the name of the form; nothing where this program has no such chapter.
  var place: (chapter: Chapter, name: String)? { key.place }

  /// All texts by the names of their fields.
  var texts: [String: String] {
    Dictionary(fields.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The fields in which something was typed.
  var typed: [Field] { fields.filter { $0.text != $0.before && !$0.isMore } }

  /// What was typed, as far as it says something without its field: not which label was chosen.
  var sayings: [String] {
    typed.map(\.text).filter { !$0.isEmpty && Form.Entry.choice(of: $0) == nil }
  }

  /// What its form must know besides its fields.
  func more(_ name: String) -> String? { self[Field.moreMark + name] }

  /// The same where it is a number.
  func moreNumber(_ name: String) -> Int64? { more(name).flatMap { Int64($0) } }
}

extension Form {
  /// Fills in what was typed, says what is wrong with it, and gives the focus back; tells whether
  /// what it lies over has been changed meanwhile.
  mutating func fill(typed draft: Draft) -> Bool {
    let typed = draft.typed
    let present = Dictionary(entries.map { ($0.id, $0.before) }) { first, _ in first }
    fill(Dictionary(typed.map { ($0.name, $0.text) }) { first, _ in first })
    tell()
    focus(on: draft.focus)
    return typed.contains { field in present[field.name].map { $0 != field.before } ?? false }
  }
}
