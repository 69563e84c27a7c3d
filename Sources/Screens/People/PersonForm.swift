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
  private(set) var form: Form
  private var forms: Codes
  private var models: Codes
  private let start: [String: FormValue]
  /// The change that is on its way to the file; the form waits for the answer.
  private(set) var sent: Change?

  /// An empty form.
  init(adding side: Side, _ context: Context) {
    self.init(side, card: nil, Person(name: PersonName("")), Wishes(), capacity: 1, context)
  }

  /// The form of a card that is there.
  init(_ entry: PeopleEntry, on side: Side, _ context: Context) {
    self.init(
      side, card: entry.id, entry.person, entry.wishes, capacity: entry.capacity ?? 1, context)
  }

  private init(
    _ side: Side, card: Int64?, _ person: Person, _ wishes: Wishes, capacity: Int,
    _ context: Context
  ) {
    self.side = side
    self.card = card
    self.person = person.id
    forms = Codes(context.handbook.forms.map { ($0.code, $0.title) }, keeping: wishes.form)
    models = Codes(ofForm: wishes.form, keeping: wishes.roleModel, context)
    var values = Self.values(of: person)
    values.merge(Self.values(of: wishes, capacity: capacity, context)) { $1 }
    values["form"] = .choice(forms.index(of: wishes.form))
    values["model"] = .choice(models.index(of: wishes.roleModel))
    let fields = Self.fields(side, forms, models, context)
    form = Form(fields, values: values)
    form.width = context.size.width
    start = form.values
  }

  /// Whether the card is not in the base yet.
  var isNew: Bool { card == nil }
  /// The person taken from the other side, for a new card.
  var takenPerson: Person.ID? { isNew ? person : nil }
  /// The name as it stands in the form.
  var name: String { form.text("name") }
  /// Whether something was typed that is not kept yet.
  var isTouched: Bool { form.values != start }

  /// Whether nothing tells the person from a namesake.
  var hasNoBirthDate: Bool { form.text("birth").isEmpty }

  /// Says at the name that somebody of this name is there already.
  mutating func refuse(name sentence: String) { form.show(errors: ["name": sentence]) }

  mutating func handle(_ key: Key, _ context: Context) -> Outcome {
    form.width = context.size.width
    let (field, before) = (form.focused, form.choice("form"))
    let outcome = form.handle(key)
    if form.choice("form") != before { offerModels(context) }
    if form.focused != field || outcome == .submitted { tidy(field, context) }
    return outcome
  }

  mutating func paste(_ text: String) -> Outcome { form.paste(text) }

  func draw(in area: Rect, on grid: inout Grid) { form.draw(in: area, on: &grid) }

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
    let focus = form.focused
    form.set("form", to: .choice(forms.index(of: other.forms.code(at: other.form.choice("form")))))
    offerModels(context)
    let model = other.models.code(at: other.form.choice("model"))
    form.set("model", to: .choice(models.index(of: model)))
    form.focus(on: focus)
  }

  private func isTouched(_ id: String) -> Bool { form.values[id] != start[id] }

  /// Shows what was read in a field that is left.
  private mutating func tidy(_ field: String, _ context: Context) {
    switch field {
    case "birth": form.tidyDay(in: field)
    case "age":
      guard let age = AgeRange(typed: line(field)) else { return }
      form.tidy(field, as: context.words.people.typedAge(age))
    default: break
    }
  }

  /// The role models of the chosen form; the one chosen before stays where the form has it.
  private mutating func offerModels(_ context: Context) {
    let kept = models.code(at: form.choice("model"))
    models = Codes(ofForm: forms.code(at: form.choice("form")), keeping: nil, context)
    var values = form.values
    values["model"] = .choice(models.index(of: kept))
    form = Form(Self.fields(side, forms, models, context), values: values)
    form.width = context.size.width
    form.focus(on: "form")
  }

  private static func fields(_ side: Side, _ forms: Codes, _ models: Codes, _ context: Context)
    -> [FormField]
  {
    let words = context.words.people
    let person = [
      FormField("name", words.name, .text(limit: 200), hint: words.nameHint),
      FormField(
        "birth", words.birthDate, .date, hint: words.birthHint, placeholder: words.dateShape),
      FormField("contact", words.contact, .text(limit: 200), hint: words.contactHint),
      FormField("position", words.position, .text(limit: 120), hint: words.positionHint),
      FormField("workplace", words.workplace, .text(limit: 120), hint: words.workplaceHint),
      FormField("employee", words.employee, .flag, hint: words.employeeHint),
    ]
    let wishes = [
      FormField("wish", words.request(side), .multiline(lines: 2), hint: words.requestHint(side)),
      FormField(
        "tags", words.tags, .tags(suggestions: context.handbook.tags), hint: words.tagsHint),
      FormField("form", words.form, .choice(forms.labels(words.notChosen)), hint: words.formHint),
      FormField(
        "model", words.roleModel, .choice(models.labels(words.notChosen)), hint: words.formHint),
      FormField("age", words.age(side), .text(limit: 40), hint: words.ageHint),
    ]
    let capacity = FormField(
      "capacity", words.capacity, .number(digits: 2), hint: words.capacityHint)
    return person + wishes + (side == .mentor ? [capacity] : [])
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
    var errors = shapeErrors(context)
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
      errors[Self.field(of: error)] = context.words.sentence(error)
      form.show(errors: errors)
      return nil
    }
    form.show(errors: errors)
    return errors.isEmpty ? Change([.people(edit)], title) : nil
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

  private var title: StepTitle {
    switch side {
    case .mentee: isNew ? .addMentee : .saveMentee
    case .mentor: isNew ? .addMentor : .saveMentor
    }
  }

  /// What is written in a way that cannot be read.
  private func shapeErrors(_ context: Context) -> [String: String] {
    let words = context.words.people
    var errors: [String: String] = [:]
    let birth = form.text("birth")
    if !birth.isEmpty, CalendarDay(typed: birth) == nil {
      errors["birth"] = words.badDate(words.birthDate)
    }
    let age = line("age")
    if !age.isEmpty, AgeRange(typed: age) == nil { errors["age"] = words.badAge(side) }
    if side == .mentor, form.text("capacity").isEmpty {
      errors["capacity"] = context.words.sentence(BrokenRule.empty(.capacity))
    }
    return errors
  }

  private var typedPerson: Person {
    Person(
      id: person, name: PersonName(line("name")), birthDate: CalendarDay(typed: form.text("birth")),
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
