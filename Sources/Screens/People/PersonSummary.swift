import Mentoring
import PlainText
import TerminalKit

/// What the page says of one row: what is known, what is missing, and which key goes to the cure.
struct PersonSummary {
  /// A line of the short form.
  struct Line: Hashable, Sendable {
    let runs: [TextRun]
    /// The key that goes to the cure.
    let cure: String
  }

  let entry: PeopleEntry
  let side: Side
  /// How many items of the questionnaire «до» are closed, and how many there are.
  let survey: (closed: Int, all: Int)?
  let context: Context

  private var words: PeopleWords { context.words.people }

  /// The lines of the short form, the more important first.
  var lines: [Line] {
    [
      Line(runs: [TextRun(person.name.full, role: .title), TextRun(beside)], cure: ""),
      consentLine,
      Line(
        runs: [TextRun("\(words.request(side)): ", role: .muted), TextRun(request)], cure: ""),
      progressLine,
      Line(runs: [TextRun(wishes, role: wishes == words.noWishes ? .muted : .text)], cure: ""),
      workConsentLine,
      contactLine,
    ].compactMap { $0 }
  }

  /// The long form: every field of the card, and what is missing in sentences.
  var facts: FactSheet.Section {
    var facts = personFacts + wishFacts
    facts.append(consentFact)
    if person.isEmployee {
      let role: Role = entry.workConsent.isGiven ? .good : .hint
      facts.append(.init(words.workConsent, words.workStanding(entry.workConsent), role: role))
    }
    if let survey {
      let role: Role = survey.closed >= survey.all ? .good : .warning
      facts.append(.init(words.survey, words.surveyState(survey.closed, survey.all), role: role))
    }
    facts.append(
      .init(words.partner(side), partners, role: entry.partners.isEmpty ? .muted : .text))
    return FactSheet.Section(heading: person.name.full, facts: facts)
  }

  private var person: Person { entry.person }
}

extension PersonSummary {
  private var beside: String {
    let parts =
      [words.born(person.birthDate, person.age(on: context.today))]
      + [person.position, person.workplace]
    return parts.filter { !$0.isEmpty }.map { ", " + $0 }.joined()
  }

  private var request: String { entry.request.isEmpty ? context.words.shell.none : entry.request }

  private var consentLine: Line? {
    guard !entry.consent.isGiven else { return nil }
    let key = PeoplePage.keyName("people.consents", context)
    return Line(
      runs: [TextRun(words.standing(entry.consent), role: .warning)],
      cure: "\(key) – \(words.cureConsent)")
  }

  private var consentFact: FactSheet.Fact {
    let key = PeoplePage.keyName("people.consents", context)
    let sentence = words.standing(entry.consent)
    return entry.consent.isGiven
      ? .init(words.consent, sentence, role: .good)
      : .init(words.consent, "\(sentence) \(key) – \(words.cureConsent)", role: .warning)
  }

  private var progressLine: Line {
    var runs: [TextRun] = []
    var cure = ""
    if let survey {
      let isOpen = survey.closed < survey.all
      let state = "\(words.survey): \(words.surveyState(survey.closed, survey.all))"
      runs = [TextRun(state, role: isOpen ? .warning : .text), TextRun(" · ", role: .muted)]
      if isOpen {
        cure = "\(PeoplePage.keyName("people.survey", context)) – \(words.cureSurvey)"
      }
    }
    runs.append(TextRun("\(words.partner(side)): \(partners)"))
    return Line(runs: runs, cure: cure)
  }

  private var partners: String {
    let names = entry.partners.map(\.short).joined(separator: ", ")
    let shown = names.isEmpty ? words.noPartner : names
    guard let capacity = entry.capacity else { return shown }
    return shown + " · " + words.load(entry.partners.count, capacity)
  }

  private var wishes: String {
    let form = context.handbook.form(entry.wishes.form)?.title ?? entry.wishes.form?.text
    let parts = [form, roleModel, entry.wishes.age.map { words.wishedAge(side, $0.text) }]
      .compactMap { $0 }
    return parts.isEmpty ? words.noWishes : parts.joined(separator: " · ")
  }

  private var roleModel: String? {
    context.handbook.roleModel(entry.wishes.roleModel, of: entry.wishes.form)?.title
      ?? entry.wishes.roleModel?.text
  }

  private var workConsentLine: Line? {
    guard person.isEmployee, !entry.workConsent.isGiven else { return nil }
    return Line(
      runs: [TextRun(words.workStanding(entry.workConsent), role: .hint)], cure: "")
  }

  private var contactLine: Line? {
    guard !person.contact.isEmpty else { return nil }
    return Line(
      runs: [TextRun("\(words.contact): ", role: .muted), TextRun(person.contact)], cure: "")
  }

  private var personFacts: [FactSheet.Fact] {
    [
      .init(words.birthDate, words.born(person.birthDate, person.age(on: context.today))),
      .init(words.position, person.position), .init(words.workplace, person.workplace),
      .init(words.contact, person.contact),
    ].filter { !$0.value.isEmpty }
  }

  private var wishFacts: [FactSheet.Fact] {
    let form = context.handbook.form(entry.wishes.form)?.title ?? entry.wishes.form?.text
    return [
      .init(words.request(side), Sanitized(lines: entry.wishes.text).text),
      .init(words.tags, entry.wishes.tags.joined(separator: ", ")),
      .init(words.form, form ?? ""), .init(words.roleModel, roleModel ?? ""),
      .init(words.age(side), entry.wishes.age?.text ?? ""),
    ].filter { !$0.value.isEmpty }
  }
}
