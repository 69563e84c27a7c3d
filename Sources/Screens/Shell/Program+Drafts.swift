import Mentoring
import TerminalKit

/// What stands in an open form outlives the program: it is kept whenever a field is left or the
/// keyboard rests, and the form is opened again where the program ended without a word.
extension Program {
  /// Where the reader is in a form, so that it is known when a field is left.
  struct Watch: Hashable, Sendable {
    let chapter: Chapter
    let form: Draft.Key
    let field: String
    /// How many sheets lie over the form.
    let depth: Int
  }

  /// What the file may keep of a form.
  struct KeptForm: Hashable, Sendable {
    let key: Draft.Key
    /// What it keeps; nothing where that is not known.
    var draft: Draft?
  }

  /// A draft whose form is to be opened again.
  struct Returning: Hashable, Sendable {
    let draft: Draft
    /// Whether the reader has typed into another form of the same key meanwhile, so that the file
    /// keeps that one in its place.
    var isOverwritten = false
    /// Whether it waits until the reader goes where it is, as they have asked for another place.
    var isPatient = false
  }

  /// Keeps what stands in a form of which a field was left, and drops what was kept of a form that
  /// is closed.
  mutating func followForms() -> [Effect] {
    guard !isLeaving, !isOpening else { return [] }
    let before = watched
    watched = pages[chapter]?.openForm.map {
      Watch(
        chapter: chapter, form: $0.key(in: chapter), field: $0.form.focused, depth: stack.count)
    }
    let dropped = dropClosed()
    guard let before, before != watched else { return dropped }
    return dropped + dropAgain() + keepForm(of: before.chapter)
  }

  /// Whether a form is open in front.
  public var hasForm: Bool { pages[chapter]?.openForm != nil }

  /// Keeps what stands in the form in front, also in the field that is being typed into; nothing
  /// where that is kept already, or nothing is typed.
  public mutating func keepForm() -> [Effect] {
    guard !isLeaving, !isOpening, pages[chapter]?.openForm?.form.isTouched == true else {
      return []
    }
    return keepForm(of: chapter)
  }

  /// Keeps the draft of what is typed, and says how it is written for good.
  mutating func tellUnkept() -> [Effect] {
    let effects = keepForm()
    let sentence = context.words.shell.notSavedYet(
      pages[chapter]?.savingKeys(context).save, drafts[chapter]?.draft != nil && isOpen)
    return effects + fulfil([.tell(Notice(sentence))])
  }

  /// Keeps what stands in the form of a chapter, where that is not kept already.
  mutating func keepForm(of chapter: Chapter) -> [Effect] {
    guard let open = pages[chapter]?.openForm, open.sent == nil else { return [] }
    guard open.form.isTouched else { return [drop(chapter)].compactMap(\.self) }
    let draft = open.draft(in: chapter)
    guard drafts[chapter]?.draft != draft else { return [] }
    return keep(draft, of: chapter)
  }

  private mutating func keep(_ draft: Draft, of chapter: Chapter) -> [Effect] {
    drafts[chapter] = KeptForm(key: draft.key, draft: draft)
    undropped.removeAll { $0 == draft.key }
    for index in returning.indices where returning[index].draft.key == draft.key {
      returning[index].isOverwritten = true
    }
    return [.keepDraft(draft)]
  }

  /// Drops what was kept of forms that are closed.
  private mutating func dropClosed() -> [Effect] {
    let closed = Chapter.allCases.filter { chapter in
      drafts[chapter].map { $0.key != pages[chapter]?.openForm?.key(in: chapter) } ?? false
    }
    return closed.compactMap { drop($0) }
  }

  /// Drops what was kept of the form of a chapter, where something was.
  mutating func drop(_ chapter: Chapter) -> Effect? {
    drafts.removeValue(forKey: chapter).map { .dropDraft($0.key) }
  }

  /// Drops what could not be dropped before.
  private mutating func dropAgain() -> [Effect] {
    defer { undropped = [] }
    return undropped.map { .dropDraft($0) }
  }

  /// Drops all that was kept of forms, as the reader leaves them.
  mutating func dropDrafts() -> [Effect] {
    Chapter.allCases.compactMap { drop($0) } + dropAgain()
  }

  /// The file has not kept what stands in a form, or not dropped it: that is tried again when the
  /// next field is left, and what the file kept before of the form is not forgotten.
  mutating func forgetDraft(_ key: Draft.Key, _ trouble: StoreTrouble) {
    let chapters = drafts.keys.filter { drafts[$0]?.key == key }
    for chapter in chapters { drafts[chapter]?.draft = nil }
    if chapters.isEmpty, !undropped.contains(key) { undropped.append(key) }
    // Of a lost file the screen says so all the time.
    if case .lost = trouble { return }
    notice = Notice(context.words.sentence(trouble), .trouble)
  }

  /// A change for the file, with the draft of the form that it was typed into.
  func writing(_ change: Change) -> Effect {
    guard let open = pages[chapter]?.openForm, open.sent == change else { return .perform(change) }
    let key = open.key(in: chapter)
    let mayBeKept = drafts[chapter]?.key == key || undropped.contains(key)
    return mayBeKept ? .save(change, of: key) : .perform(change)
  }

  /// Goes where forms were open when the program ended without a word, to open them again; the one
  /// that was typed into last comes to the front.
  ///
  /// Where the reader has asked for a chapter, the forms of others are told of, and wait there.
  mutating func bringBack(_ drafts: [Draft]) -> [Effect] {
    let asked = context.asked
    context.asked = nil
    returning = drafts.compactMap { draft in
      draft.place.map { place in
        Returning(draft: draft, isPatient: asked != nil && place.chapter != asked)
      }
    }
    if let place = returning.last(where: \.isPatient)?.draft.place {
      let sentence = context.words.drafts.waiting(
        place.chapter, place.name, context.keyNames["shell.\(place.chapter.rawValue)"])
      announce(Notice(sentence, .obstacle))
    }
    return returning.filter { !$0.isPatient }.flatMap { returning in
      returning.draft.place.map { go(to: $0.chapter, at: isOpen ? .back(chapter) : nil) } ?? []
    }
  }

  /// Opens the forms again whose data are there by now, where the reader does nothing else; of one
  /// chapter the newest, and the next when that is closed.
  mutating func reopenForms() -> [Effect] {
    guard !isLeaving, !isOpening, !returning.isEmpty else { return [] }
    let present = returning.filter { !$0.isPatient || $0.draft.place?.chapter == chapter }
    guard !present.isEmpty else { return [] }
    let newest = present.map(\.draft).filter { draft in
      present.last { $0.draft.place?.chapter == draft.place?.chapter }?.draft.key == draft.key
    }
    // Before another form takes the place of one that was closed just now.
    let dropped = dropClosed()
    return dropped + newest.flatMap { reopenForm($0) } + remember()
  }

  private mutating func reopenForm(_ draft: Draft) -> [Effect] {
    guard let place = draft.place, pages[place.chapter]?.openForm == nil,
      chapter != place.chapter || stack.isEmpty
    else { return [] }
    switch withPage(place.chapter, { $0.reopen(draft, $1) }) {
    case .waits(let wishes): return fulfil(wishes)
    case .opened(let isOvertaken):
      return opened(draft.key, isOvertaken ? .overtaken : .asLeft)
    case .openedAsNew: return opened(draft.key, .asNew)
    case .gone:
      returning.removeAll { $0.draft.key == draft.key }
      announce(
        Notice(context.words.drafts.gone(place.chapter, place.name, draft.sayings), .obstacle))
      return [.dropDraft(draft.key)]
    }
  }

  private mutating func opened(_ key: Draft.Key, _ news: DraftWords.News) -> [Effect] {
    guard let index = returning.firstIndex(where: { $0.draft.key == key }) else { return [] }
    let returned = returning.remove(at: index)
    guard let place = key.place, let open = pages[place.chapter]?.openForm else {
      // All of it has been written meanwhile.
      return [.dropDraft(key)]
    }
    let keys = pages[place.chapter]?.savingKeys(context)
    announce(
      Notice(
        context.words.drafts.returned(place.chapter, place.name, news, keys?.save, keys?.close),
        news == .asLeft ? .done : .obstacle))
    guard open.key(in: place.chapter) != key else {
      guard !returned.isOverwritten else { return keep(returned.draft, of: place.chapter) }
      drafts[place.chapter] = KeptForm(key: key, draft: returned.draft)
      return []
    }
    return keep(open.draft(in: place.chapter), of: place.chapter) + [.dropDraft(key)]
  }
}
