import Mentoring
import TerminalKit

extension ConsentsPane {
  /// Lets an open form or question take over what somebody else has changed since `before`.
  mutating func renew(
    after before: PersonFile, _ entry: PeopleEntry?, in chapter: Chapter, _ context: Context
  ) -> [Wish] {
    switch mode {
    case .list: return []
    case .typing(let form): return renew(form, after: before, entry, in: chapter, context)
    case .removing(let id, var dialog):
      guard let file, let record = consents.first(where: { $0.id == id }) else {
        return close(context)
      }
      dialog.takeWords(of: Self.question(whether: record, of: file.person, isRemoved: context))
      mode = .removing(id, dialog)
      return []
    }
  }

  private mutating func renew(
    _ form: ConsentForm, after before: PersonFile, _ entry: PeopleEntry?, in chapter: Chapter,
    _ context: Context
  ) -> [Wish] {
    guard let file, form.sent == nil else { return [] }
    guard let fresh = fresh(form, of: file, entry, context) else {
      guard form.form.isTouched else { return close(context) }
      // It is told once, when the record goes.
      let wasThere = before.consents.contains { $0.id == form.record?.id }
      return wasThere ? [.tell(context.recordGone(.consent(of: file.person.name)))] : []
    }
    guard let renewed = form.renewed(by: fresh, in: chapter, context) else { return [] }
    mode = .typing(renewed.form)
    return renewed.wishes(context)
  }

  /// The same form as the file has its record now; nothing where that is gone.
  private func fresh(
    _ form: ConsentForm, of file: PersonFile, _ entry: PeopleEntry?, _ context: Context
  ) -> ConsentForm? {
    guard form.record != nil else {
      return ConsentForm(of: file.person, having: file.consents, context)
    }
    guard let record = file.consents.first(where: { $0.id == form.record?.id }) else { return nil }
    if case .withdrawing = form.purpose {
      return Self.withdrawal(of: record, file, entry, context)
    }
    return ConsentForm(mending: record, of: file.person, among: file.consents, context)
  }

  /// Back to the list, as what was open is about a record that is gone.
  private mutating func close(_ context: Context) -> [Wish] {
    mode = .list
    return [.tell(context.formGone(.consent(of: file?.person.name)))]
  }
}

extension ConsentForm {
  /// The record that it is about; nothing for a new one.
  var record: Consent? {
    switch purpose {
    case .adding: nil
    case .mending(let consent), .withdrawing(let consent): consent
    }
  }

  /// The form over what the file has now, with what was typed here; nothing where nothing of it has
  /// changed.
  ///
  /// A new consent stays of the kind that its reader sees, though somebody else has entered one of
  /// that kind meanwhile, which is told.
  func renewed(by fresh: ConsentForm, in chapter: Chapter, _ context: Context)
    -> RenewedForm<ConsentForm>?
  {
    guard
      (fresh.person, fresh.papers, fresh.purpose) != (person, papers, purpose)
        || fresh.form.fields != form.fields
    else { return nil }
    var renewed = laid(over: fresh, in: chapter, context)
    guard case .adding = purpose else { return renewed }
    renewed.form.form.set("kind", to: .choice(form.choice("kind")))
    let kind = kinds[form.choice("kind") ?? 0]
    renewed.conflicts = []
    renewed.isOvertaken =
      !ConsentStanding(of: kind, in: papers).isGiven
      && ConsentStanding(of: kind, in: fresh.papers).isGiven
    return renewed
  }
}
