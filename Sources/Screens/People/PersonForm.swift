import Mentoring
import PlainText
import TerminalKit

/// The form for a mentee or a mentor: the person, and what they ask for or offer.
struct PersonForm: Sendable {
  let side: Side
  /// The number of the card that is edited; nothing for a new one.
  let card: Int64?
  /// The person of the card, or the one taken from the other side.
  private(set) var person: Person.ID?
  /// Whose card it was when it was opened.
  let title: String
  private(set) var form: Form
  private var forms: Codes
  private var models: Codes
  /// What is often typed into the fields.
  private let typed: PeopleTyped
  /// The change that is on its way to the file; the form waits for the answer.
  private(set) var sent: Change?

  /// An empty form.
  init(adding side: Side, offering typed: PeopleTyped = PeopleTyped(), _ context: Context) {
    self.init(
      side, card: nil, Person(name: PersonName("")), Wishes(), capacity: 1, typed, context)
  }

  /// The form of a card that is there.
  init(
    _ entry: PeopleEntry, on side: Side, offering typed: PeopleTyped = PeopleTyped(),
    _ context: Context
  ) {
    self.init(
      side, card: entry.id, entry.person, entry.wishes, capacity: entry.capacity ?? 1, typed,
      context)
  }

  private init(
    _ side: Side, card: Int64?, _ person: Person, _ wishes: Wishes, capacity: Int,
    _ typed: PeopleTyped, _ context: Context
  ) {
    self.side = side
    self.card = card
    self.person = person.id
    self.typed = typed
    title = person.name.full
    forms = Codes(context.handbook.forms.map { ($0.code, $0.title) }, keeping: wishes.form)
    models = Codes(ofForm: wishes.form, keeping: wishes.roleModel, context)
    var values = Self.values(of: person)
    values.merge(Self.values(of: wishes, capacity: capacity, context)) { $1 }
    values["form"] = .choice(forms.index(of: wishes.form))
    values["model"] = .choice(models.index(of: wishes.roleModel))
    let fields = Self.fields(side, forms, models, typed, context)
    form = Form(fields, values: values, words: context.words.fields.form)
    form.width = context.size.width
  }

  /// Whether the card is not in the base yet.
  var isNew: Bool { card == nil }
  /// The person taken from the other side, for a new card.
  var takenPerson: Person.ID? { isNew ? person : nil }
  /// The name as it stands in the form.
  var name: String { form.text("name") }
  /// Whether something was typed that is not kept yet.
  var isTouched: Bool { form.isTouched }

  /// Whether nothing tells the person from a namesake.
  var hasNoBirthDate: Bool { form.text("birth").isEmpty }

  /// Says at the name that somebody of this name is there already.
  mutating func refuse(name sentence: String) { form.show(errors: ["name": sentence]) }

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context) {
    let fields = Self.fields(side, forms, models, typed, context)
    form.takeWords(of: Form(fields, words: context.words.fields.form))
  }

  mutating func handle(_ key: Key, _ context: Context) -> Outcome {
    form.width = context.size.width
    return followingForm(context) { $0.handle(key) }
  }

  mutating func paste(_ text: String, _ context: Context) -> Outcome {
    followingForm(context) { $0.paste(text) }
  }

  /// Takes a click on a handle of the form.
  mutating func grasp(_ handle: String, _ context: Context) {
    _ = followingForm(context) { $0.grasp(handle) }
  }

  /// Goes to the next field, whatever could be completed in this one.
  mutating func goToNextField() { form.goToNextField() }

  /// Lets the form change; another form of mentoring has other role models.
  private mutating func followingForm(
    _ context: Context, _ change: (inout Form) -> Outcome
  ) -> Outcome {
    let before = form.choice("form")
    let outcome = change(&form)
    if form.choice("form") != before { offerModels(context) }
    return outcome
  }

  func draw(in area: Rect, on grid: inout Grid) { form.draw(in: area, on: &grid) }

  /// The form as its draft needs it; who was taken from the other side belongs to it.
  var openForm: OpenForm {
    let more = takenPerson.map { ["person": "\($0.number)"] } ?? [:]
    return OpenForm("card", of: card, form, more: more, sent: sent)
  }

  /// Fills in what was typed before the program ended; tells whether the card is another by now.
  mutating func fill(typed draft: Draft, _ context: Context) -> Bool {
    if isNew { person = draft.number("person").map { Person.ID($0) } }
    let isOvertaken = form.fill(typed: draft)
    guard draft.typed.contains(where: { $0.name == "form" }) else { return isOvertaken }
    offerModels(context)
    // The same number is another role model in another form of mentoring.
    form.fill(draft.texts.filter { $0.key == "model" })
    return form.fill(typed: draft) || isOvertaken
  }

  /// Takes somebody of the other side: the card is about the same person then; what was typed
  /// besides the name stays.
  mutating func take(_ person: Person) {
    self.person = person.id
    for (id, value) in Self.values(of: person) where id == "name" || !isTouched(id) {
      form.set(id, to: value)
    }
    form.show(errors: [:])
    form.focus(on: "wish")
  }
}

extension PersonForm {
  /// Takes over what was typed into another form, but for the name.
  mutating func carry(over other: PersonForm, _ context: Context) {
    let typed = other.form.values.filter { other.isTouched($0.key) }
    for (id, value) in typed where !["name", "form", "model"].contains(id) {
      form.set(id, to: value)
    }
    guard typed["form"] != nil || typed["model"] != nil else { return }
    form.set("form", to: .choice(forms.index(of: other.forms.code(at: other.form.choice("form")))))
    offerModels(context)
    let model = other.models.code(at: other.form.choice("model"))
    form.set("model", to: .choice(models.index(of: model)))
  }

  private func isTouched(_ id: String) -> Bool { form.isTouched(id) }

  /// The role models of the chosen form; the one chosen before stays where the form has it.
  private mutating func offerModels(_ context: Context) {
    let kept = models.code(at: form.choice("model"))
    models = Codes(ofForm: forms.code(at: form.choice("form")), keeping: nil, context)
    let labels = models.labels(context.words.people.notChosen)
    form.offer(labels, in: "model", choosing: models.index(of: kept))
  }

  private static func fields(
    _ side: Side, _ forms: Codes, _ models: Codes, _ typed: PeopleTyped, _ context: Context
  ) -> [FormField] {
    let words = context.words.people
    let wishes = [
      FormField("wish", words.request(side), .multiline(lines: 2), hint: words.requestHint(side)),
      FormField(
        "tags", words.tags, .tags(suggestions: context.handbook.tags), hint: words.tagsHint),
      FormField("form", words.form, .choice(forms.labels(words.notChosen)), hint: words.formHint),
      FormField(
        "model", words.roleModel, .choice(models.labels(words.notChosen)), hint: words.formHint),
      FormField(
        "age", words.age(side), .text(limit: 40), hint: words.ageHint, rule: age(side, words)),
    ]
    let capacity = FormField(
      "capacity", words.capacity, .number(digits: 2), hint: words.capacityHint, isRequired: true,
      rule: .number(in: MentorCard.capacities, context.words.fields))
    return personFields(typed, context) + wishes + (side == .mentor ? [capacity] : [])
  }

  private static func personFields(_ typed: PeopleTyped, _ context: Context) -> [FormField] {
    let (words, fields) = (context.words.people, context.words.fields)
    return [
      FormField(
        "name", words.name, .text(limit: 200), hint: words.nameHint, isRequired: true,
        rule: .name(fields)),
      .day(
        "birth", words.birthDate, .longPast, hint: words.birthHint, rule: birth(context), context),
      FormField(
        "contact", words.contact, .text(limit: 200), hint: words.contactHint,
        rule: .contact(fields)),
      FormField(
        "position", words.position, .text(limit: 120), hint: words.positionHint,
        suggestions: typed.positions),
      FormField(
        "workplace", words.workplace, .text(limit: 120), hint: words.workplaceHint,
        suggestions: typed.workplaces),
      FormField("employee", words.employee, .flag, hint: words.employeeHint),
    ]
  }

  /// A birth date that the base takes.
  private static func birth(_ context: Context) -> FormRule {
    let (today, words) = (context.today, context.words)
    return FormRule { text in
      let person = Person(name: PersonName(text), birthDate: CalendarDay(typed: text))
      do throws(BrokenRule) {
        try PeopleRules.check(person, today: today)
        let age = person.age(on: today)
        guard let age, !usualAges.contains(age) else { return .read(text) }
        return .doubtful(text, words.people.oddAge(age))
      } catch {
        return .wrong(words.sentence(error))
      }
    }
  }

  /// The ages of whom a programme is about; others may be a slip of the year.
  private static let usualAges = 5...100

  private static func age(_ side: Side, _ words: PeopleWords) -> FormRule {
    FormRule { text in
      AgeRange(typed: text).map { .read(words.typedAge($0)) } ?? .wrong(words.badAge(side))
    }
  }

  private static func values(of person: Person) -> [String: FormValue] {
    [
      "name": .text(person.name.full), "birth": .text(person.birthDate?.dotted ?? ""),
      "contact": .text(person.contact), "position": .text(person.position),
      "workplace": .text(person.workplace), "employee": .flag(person.isEmployee),
    ]
  }

  private static func values(of wishes: Wishes, capacity: Int, _ context: Context) -> [String:
    FormValue]
  {
    [
      "wish": .text(wishes.text), "tags": .text(wishes.tags.joined(separator: ", ")),
      "age": .text(wishes.age.map(context.words.people.typedAge) ?? ""),
      "capacity": .text("\(capacity)"),
    ]
  }
}

extension PersonForm {
  /// The edit that was typed, from now on on its way, or nothing; then the form says what is wrong.
  mutating func send(_ context: Context) -> Change? {
    guard sent == nil else { return nil }
    sent = change(context)
    return sent
  }

  /// The edit that was typed, or nothing; then the form says what is wrong.
  mutating func change(_ context: Context) -> Change? {
    guard form.check() else { return nil }
    let person = typedPerson
    let edit: PeopleEdit
    do {
      switch side {
      case .mentee:
        let card = MenteeCard(id: card.map { Mentee.ID($0) }, person: person, wishes: wishes)
        edit = .saveMentee(card)
        try PeopleRules.check(card, today: context.today)
      case .mentor:
        let card = MentorCard(
          id: card.map { Mentor.ID($0) }, person: person, wishes: wishes,
          capacity: Int(form.text("capacity")) ?? 1)
        edit = .saveMentor(card)
        try PeopleRules.check(card, today: context.today)
      }
    } catch {
      form.show(errors: [Self.field(of: error): context.words.sentence(error)])
      return nil
    }
    return Change([.people(edit)], step)
  }

  /// Shows why the card was not kept, at the field where it is mended.
  mutating func show(_ refusal: Refusal, _ context: Context) {
    sent = nil
    guard case .rule(let rule) = refusal else { return }
    form.show(errors: [Self.field(of: rule): context.words.sentence(rule)])
  }

  private static func field(of rule: BrokenRule) -> String {
    switch rule {
    case .inTheFuture(.birthDate, _), .outOfRange(.birthDate, _, _): "birth"
    case .outOfRange(.capacity, _, _): "capacity"
    default: "name"
    }
  }

  private var step: StepTitle {
    switch side {
    case .mentee: isNew ? .addMentee : .saveMentee
    case .mentor: isNew ? .addMentor : .saveMentor
    }
  }

  private var typedPerson: Person {
    Person(
      id: person, name: PersonName(line("name")), birthDate: form.day("birth"),
      contact: line("contact"), position: line("position"), workplace: line("workplace"),
      isEmployee: form.isOn("employee"))
  }

  private var wishes: Wishes {
    Wishes(
      text: Sanitized(lines: form.text("wish")).text, tags: tags,
      form: forms.code(at: form.choice("form")), roleModel: models.code(at: form.choice("model")),
      age: AgeRange(typed: line("age")))
  }

  /// The tags; a semicolon parts them as well as a comma.
  private var tags: [String] {
    var form = form
    form.set("tags", to: .text(line("tags").replacing(";", with: ",")))
    return form.tags("tags")
  }

  private func line(_ id: String) -> String { Sanitized(form.text(id)).text }
}

/// The codes that a choice offers, the first of its labels being «not chosen».
private struct Codes: Sendable {
  private let codes: [(code: MentoringForm.Code, title: String)]

  /// Offers what the handbook has; a code that it does not know is kept and shown as it is.
  init(_ known: [(MentoringForm.Code, String)], keeping code: MentoringForm.Code?) {
    let isKnown = code.map { code in known.contains { $0.0 == code } } ?? true
    codes = known + (isKnown ? [] : code.map { [($0, $0.text)] } ?? [])
  }

  init(ofForm form: MentoringForm.Code?, keeping code: MentoringForm.Code?, _ context: Context) {
    let models = context.handbook.form(form)?.roleModels ?? []
    self.init(models.map { ($0.code, $0.title) }, keeping: code)
  }

  func labels(_ none: String) -> [String] { [none] + codes.map(\.title) }

  func index(of code: MentoringForm.Code?) -> Int {
    codes.firstIndex { $0.code == code }.map { $0 + 1 } ?? 0
  }

  func code(at index: Int?) -> MentoringForm.Code? {
    guard let index, codes.indices.contains(index - 1) else { return nil }
    return codes[index - 1].code
  }
}
