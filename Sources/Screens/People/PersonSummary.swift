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
      consentLine, requestLine, partnerLine, surveyLine, positionLine,
      line(words.wishes, wishes), workConsentLine, tagsLine,
      person.contact.isEmpty ? nil : line(words.contact, person.contact),
    ].compactMap { $0 }
  }

  /// The long form: every field of the card, and what is missing in sentences; what the pairs
  /// depend on comes first.
  var facts: FactSheet.Section {
    FactSheet.Section(heading: person.name.full, facts: allFacts.filter { !$0.value.isEmpty })
  }

  /// The long form where every person has the same lines, so that little changes from one to the next.
  var steadyFacts: FactSheet.Section {
    let facts = allFacts.map { fact in
      fact.value.isEmpty ? FactSheet.Fact(fact.label, "—", role: .muted) : fact
    }
    return FactSheet.Section(heading: person.name.full, facts: facts)
  }

  private var allFacts: [FactSheet.Fact] {
    let facts: [FactSheet.Fact?] =
      [
        .init(words.birthDate, words.born(person.birthDate, person.age(on: context.today))),
        positionFact, .init(words.workplace, person.workplace), requestFact, consentFact,
        partnerFact, surveyFact,
      ] + wishFacts + [.init(words.contact, person.contact), workConsentFact]
    return facts.compactMap { $0 }
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

  private var requestLine: Line {
    guard entry.request.isEmpty else { return line(words.request(side), entry.request) }
    return line(words.request(side), words.noRequest(side), role: .warning, cure: cureInCard)
  }

  private var requestFact: FactSheet.Fact {
    let text = Sanitized(lines: entry.wishes.text).text
    guard entry.request.isEmpty else { return .init(words.request(side), text) }
    return .init(words.request(side), "\(words.noRequest(side)). \(cureInCard)", role: .warning)
  }

  private var positionLine: Line? {
    guard person.position.isEmpty else { return nil }
    return line(words.position, words.noPosition, role: .warning, cure: cureInCard)
  }

  private var positionFact: FactSheet.Fact {
    guard person.position.isEmpty else { return .init(words.position, person.position) }
    return .init(words.position, "\(words.noPosition). \(cureInCard)", role: .warning)
  }

  /// The tags where the request says something else; that there are none, where it says anything.
  private var tagsLine: Line? {
    guard !entry.wishes.text.isEmpty else { return nil }
    guard !entry.wishes.tags.isEmpty else {
      return line(words.tags, words.noTags, role: .hint, cure: cureInCard)
    }
    return line(words.tags, entry.wishes.tags.joined(separator: ", "))
  }

  private var tagsFact: FactSheet.Fact? {
    guard !entry.request.isEmpty else { return nil }
    guard entry.wishes.tags.isEmpty else {
      return .init(words.tags, entry.wishes.tags.joined(separator: ", "))
    }
    return .init(words.tags, "\(words.noTags). \(cureInCard)", role: .hint)
  }

  private var cureInCard: String {
    "\(PeoplePage.keyName("people.edit", context)) – \(words.cureCard)"
  }

  private var consentLine: Line? {
    guard !entry.consent.isGiven else { return nil }
    let key = PeoplePage.keyName("people.consents", context)
    return Line(
      runs: [TextRun(words.standing(entry.consent), role: .warning)],
      cure: "\(key) – \(words.cureConsent)")
  }

  private var consentFact: FactSheet.Fact {
    if case .given(let day) = entry.consent {
      return .init(words.consent, words.givenOn(day), role: .good)
    }
    let key = PeoplePage.keyName("people.consents", context)
    let sentence = words.standing(entry.consent)
    return .init(words.consent, "\(sentence) \(key) – \(words.cureConsent)", role: .warning)
  }

  private func line(_ label: String, _ text: String, role: Role = .text, cure: String = "")
    -> Line
  {
    Line(runs: [TextRun("\(label): ", role: .muted), TextRun(text, role: role)], cure: cure)
  }

  private var workConsentFact: FactSheet.Fact? {
    guard person.isEmployee else { return nil }
    return .init(
      words.workConsent, words.workState(entry.workConsent),
      role: entry.workConsent.isGiven ? .good : .hint)
  }

  private var partnerLine: Line { line(words.partner(side), partners, cure: pairCure) }

  private var partnerFact: FactSheet.Fact {
    let text = pairCure.isEmpty ? partners : "\(partners). \(pairCure)"
    return .init(words.partner(side), text, role: entry.partners.isEmpty ? .muted : .text)
  }

  /// The way to the board for a mentee who can be paired and is not.
  private var pairCure: String {
    guard side == .mentee, entry.partners.isEmpty, entry.consent.isGiven else { return "" }
    return "\(PeoplePage.keyName("people.board", context)) – \(words.curePair)"
  }

  private var surveyLine: Line? {
    survey.map { survey in
      line(
        words.survey, words.surveyState(survey.closed, survey.all),
        role: surveyCure.isEmpty ? .text : .warning, cure: surveyCure)
    }
  }

  private var surveyFact: FactSheet.Fact? {
    survey.map { survey in
      let state = words.surveyState(survey.closed, survey.all)
      return surveyCure.isEmpty
        ? .init(words.survey, state, role: .good)
        : .init(words.survey, "\(state). \(surveyCure)", role: .warning)
    }
  }

  private var surveyCure: String {
    guard let survey, survey.closed < survey.all else { return "" }
    return "\(PeoplePage.keyName("people.survey", context)) – \(words.cureSurvey)"
  }

  private var partners: String {
    let names = entry.partners.map(\.short).joined(separator: ", ")
    let shown = names.isEmpty ? words.noPartner : names
    guard let capacity = entry.capacity else { return shown }
    return shown + " · " + words.load(entry.partners.count, capacity)
  }

  private var wishes: String {
    let form = context.handbook.form(entry.wishes.form)?.title ?? entry.wishes.form?.text
    let age = entry.wishes.age.map { words.wishedAge(side, $0) }
    let parts = [form, roleModel, age].compactMap { $0 }
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

  private var wishFacts: [FactSheet.Fact?] {
    let form = context.handbook.form(entry.wishes.form)?.title ?? entry.wishes.form?.text
    return [
      tagsFact,
      .init(words.form, form ?? ""), .init(words.roleModel, roleModel ?? ""),
      .init(words.age(side), entry.wishes.age.map(words.ageText) ?? ""),
    ]
  }
}
