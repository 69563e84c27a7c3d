import Mentoring
import TerminalKit

/// The consent of one kind that all who are marked have signed on one day, themselves.
struct PeopleConsentSheet: Sheet {
  private let entries: [PeopleEntry]
  private let kinds = Consent.Kind.allCases
  private var form: Form

  init(_ entries: [PeopleEntry], _ context: Context) {
    self.entries = entries
    let words = context.words.people
    form = Form(
      [
        FormField("kind", words.kind, .choice(kinds.map(words.kindName)), hint: words.kindHint),
        .day(
          "date", words.signedOn, .past, hint: words.dateHint, isRequired: true,
          rule: .notAfter(context.today, context.words.fields.notYet), context),
      ], values: ["kind": .choice(0), "date": .text(context.today.dotted)],
      words: context.words.fields.form)
    form.width = context.size.width
    form.focus(on: "date")
  }

  func title(_ words: Words) -> String { words.people.consentOfAllHeading }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    form.width = context.size.width
    guard key != .function(2) else { return done(context) }
    return switch form.handle(key) {
    case .submitted: done(context)
    case .edited, .moved: .stays()
    case .ignored, .cancelled: .ignored
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    _ = form.paste(text)
    return .stays()
  }

  private mutating func done(_ context: Context) -> SheetOutcome {
    guard form.check(), let date = form.day("date") else { return .stays() }
    let consents = consents(on: date, context)
    guard !consents.isEmpty else {
      form.show(errors: ["date": context.words.people.nobodySigns])
      return .stays()
    }
    return .closed(then: [.perform(consents.map { .consents(.save($0)) }, .saveConsent)])
  }

  /// The consents that are missing and that their people may sign themselves.
  private func consents(on date: CalendarDay, _ context: Context) -> [Consent] {
    let kind = kinds[form.choice("kind") ?? 0]
    return entries.compactMap { entry in
      guard let id = entry.person.id, !has(kind, entry) else { return nil }
      let consent = Consent(subject: id, kind: kind, signer: entry.person.name, date: date)
      do throws(BrokenRule) {
        try ConsentRules.check(consent, of: entry.person, today: context.today)
        return consent
      } catch {
        return nil
      }
    }
  }

  private func has(_ kind: Consent.Kind, _ entry: PeopleEntry) -> Bool {
    switch kind {
    case .processing: entry.consent.isGiven
    case .mentoringWork: entry.workConsent.isGiven
    case .distribution: false
    }
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    let words = context.words.people
    return [
      KeyBar.Item(key: context.name(of: .function(2)), label: words.save.label),
      KeyBar.Item(key: context.name(of: .tab), label: words.nextField.label),
    ]
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let (body, foot) = area.split(lastLines: min(2, area.height / 3))
    form.draw(in: body, on: &grid)
    let date = form.day("date") ?? context.today
    let sentence = context.words.people.signing(consents(on: date, context).count, entries.count)
    Paragraph(sentence, role: .hint).draw(in: foot.inset(columns: 1), on: &grid)
  }
}
