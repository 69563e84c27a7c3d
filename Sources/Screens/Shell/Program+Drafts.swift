import Mentoring
import TerminalKit

/// What stands in an open form outlives the program: it is kept whenever a field is left, and the
/// form is opened again where the program ended without a word.
extension Program {
  /// Where the reader is in a form, so that it is known when a field is left.
  struct Watch: Hashable, Sendable {
    let chapter: Chapter
    let form: Draft.Key
    let field: String
    /// How many sheets lie over the form.
    let depth: Int
  }

  /// A draft whose form is to be opened again.
  struct Returning: Hashable, Sendable {
    let draft: Draft
    /// Whether what it needs was asked for.
    var hasAsked = false
  }

  /// Keeps what stands in a form of which a field was left, and drops what was kept of a form that
  /// is closed.
  mutating func followForms() -> [Effect] {
    guard isOpen, !isLeaving, !isOpening else { return [] }
    let before = watched
    watched = pages[chapter]?.openForm.map {
      Watch(
        chapter: chapter, form: $0.key(in: chapter), field: $0.form.focused, depth: stack.count)
    }
    let closed = Chapter.allCases.filter { chapter in
      drafts[chapter].map { $0.key != pages[chapter]?.openForm?.key(in: chapter) } ?? false
    }
    let dropped = closed.compactMap { drop($0) }
    guard let before, before != watched else { return dropped }
    return dropped + keepForm(of: before.chapter)
  }

  /// Keeps what stands in the form of a chapter, where that is not kept already.
  private mutating func keepForm(of chapter: Chapter) -> [Effect] {
    guard let open = pages[chapter]?.openForm, open.sent == nil else { return [] }
    guard open.form.isTouched else { return [drop(chapter)].compactMap(\.self) }
    let draft = open.draft(in: chapter)
    guard drafts[chapter] != draft else { return [] }
    drafts[chapter] = draft
    return [.keepDraft(draft)]
  }

  private mutating func drop(_ chapter: Chapter) -> Effect? {
    drafts.removeValue(forKey: chapter).map { .dropDraft($0.key) }
  }

  /// Drops all that was kept of forms, as the reader leaves them.
  mutating func dropDrafts() -> [Effect] { Chapter.allCases.compactMap { drop($0) } }

  /// Nothing is kept of the forms, so that the next field that is left is tried again.
  mutating func forgetDrafts(_ trouble: StoreTrouble) {
    drafts = [:]
    notice = Notice(context.words.sentence(trouble), .trouble)
  }

  /// A change for the file, with the draft of the form that it was typed into.
  func writing(_ change: Change) -> Effect {
    guard let open = pages[chapter]?.openForm, open.sent == change, let draft = drafts[chapter],
      draft.key == open.key(in: chapter)
    else { return .perform(change) }
    return .save(change, of: draft.key)
  }

  /// Goes where forms were open when the program ended without a word, and opens them again; the one
  /// that was typed into last comes to the front.
  mutating func bringBack(_ drafts: [Draft]) -> [Effect] {
    returning = drafts.filter { $0.place != nil }.map { Returning(draft: $0) }
    return returning.flatMap { returning in
      returning.draft.place.map { go(to: $0.chapter, at: nil) } ?? []
    } + reopenForms()
  }

  /// Opens the forms again whose data are there by now.
  mutating func reopenForms() -> [Effect] {
    returning.flatMap { reopenForm($0) }
  }

  private mutating func reopenForm(_ waiting: Returning) -> [Effect] {
    guard let place = waiting.draft.place, let index = returning.firstIndex(of: waiting),
      pages[place.chapter]?.openForm == nil, chapter != place.chapter || stack.isEmpty
    else { return [] }
    switch withPage(place.chapter, { $0.reopen(waiting.draft, $1) }) {
    case .waits(let wishes) where wishes.isEmpty || !waiting.hasAsked:
      returning[index].hasAsked = waiting.hasAsked || !wishes.isEmpty
      return fulfil(wishes)
    case .opened(let isOvertaken):
      return opened(index, isOvertaken ? .overtaken : .asLeft)
    case .openedAsNew: return opened(index, .asNew)
    case .waits, .gone:
      returning.remove(at: index)
      let typed = waiting.draft.typed.map(\.text).filter { !$0.isEmpty }
      notice = Notice(
        context.words.drafts.gone(place.chapter, place.name, typed), .obstacle)
      return [.dropDraft(waiting.draft.key)]
    }
  }

  private mutating func opened(_ index: Int, _ news: DraftWords.News) -> [Effect] {
    let kept = returning.remove(at: index).draft
    guard let place = kept.place, let open = pages[place.chapter]?.openForm else {
      // All of it has been written meanwhile.
      return [.dropDraft(kept.key)]
    }
    let keys = pages[place.chapter]?.savingKeys(context)
    notice = Notice(
      context.words.drafts.returned(place.chapter, place.name, news, keys?.save, keys?.close),
      news == .asLeft ? .done : .obstacle)
    guard open.key(in: place.chapter) != kept.key else {
      drafts[place.chapter] = kept
      return []
    }
    let draft = open.draft(in: place.chapter)
    drafts[place.chapter] = draft
    return [.keepDraft(draft), .dropDraft(kept.key)]
  }
}
