import Mentoring
import TerminalKit

/// The form for a mentee or a mentor: the person, and what they ask for or offer.
struct PersonForm: PageForm {
  let side: Side
  /// The number of the card that is edited; nothing for a new one.
  let card: Int64?
  /// The person of the card, or the one taken from the other side.
  private(set) var person: Person.ID?
  /// Whose card it was when it was opened.
  let title: String
  var form: Form
  private var forms: MentoringCodes
  private var models: MentoringCodes
  /// What is often typed into the fields.
  private let typed: PeopleTyped
  var sent: Change?
  /// Whether it was told that the card is gone.
  var isGone = false
  static let leavesTab = true

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
    forms = MentoringCodes(context.handbook.forms.map { ($0.code, $0.title) }, keeping: wishes.form)
    models = MentoringCodes(ofForm: wishes.form, keeping: wishes.roleModel, context)
    var values = Self.values(of: person)
    values.merge(Self.values(of: wishes, capacity: capacity, context)) { $1 }
    values["form"] = .choice(forms.index(of: wishes.form))
    values["model"] = .choice(models.index(of: wishes.roleModel))
    let fields = Self.fields(side, forms, models, typed, context)
    form = Form(
      fields, values: values, words: context.formWords,
      width: Self.columns(in: context.size))
  }

  /// The form with the card as it is in the base now; nothing where it is as it was.
  func renewed(by entry: PeopleEntry, in chapter: Chapter, _ context: Context)
    -> RenewedForm<PersonForm>?
  {
    renewed(by: PersonForm(entry, on: side, offering: typed, context), in: chapter, context)
  }

  /// Whether the card is not in the base yet.
  var isNew: Bool { card == nil }
  /// The person taken from the other side, for a new card.
  var takenPerson: Person.ID? { isNew ? person : nil }
  /// The name as it stands in the form.
  var name: String { form.text("name") }
  /// Whether nothing tells the person from a namesake.
  var hasNoBirthDate: Bool { form.text("birth").isEmpty }

  /// Says at the name that somebody of this name is there already.
  mutating func refuse(name sentence: String) { form.show(errors: ["name": sentence]) }

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context) {
    let fields = Self.fields(side, forms, models, typed, context)
    form.takeWords(of: Form(fields, words: context.formWords))
  }

  static func columns(in size: Size) -> Int { size.width }

  /// Another form of mentoring has other role models.
  mutating func following(_ context: Context, _ change: (inout Form) -> Outcome) -> Outcome {
    let before = form.choice("form")
    let outcome = change(&form)
    if form.choice("form") != before { offerModels(context) }
    return outcome
  }

  var kind: String { "card" }

  var subject: Int64? { card }

  /// Who was taken from the other side.
  var more: [String: String] { takenPerson.map { ["person": "\($0.number)"] } ?? [:] }

  mutating func fill(typed draft: Draft, _ context: Context) -> Bool {
    if isNew { person = draft.moreNumber("person").map { Person.ID($0) } }
    let isOvertaken = form.fill(typed: draft)
    guard draft.typed.contains(where: { $0.name == "form" }) else { return isOvertaken }
    offerModels(context)
    // The same number is another role model in another form of mentoring.
    form.fill(draft.texts.filter { $0.key == "model" })
    return form.fill(typed: draft) || isOvertaken
  }

  /// The form of mentoring that is chosen.
  var chosenForm: MentoringForm.Code? { forms.code(at: form.choice("form")) }

  /// The role model that is chosen.
  var chosenModel: MentoringForm.Code? { models.code(at: form.choice("model")) }

  /// Takes somebody of the other side: the card is about the same person then; what was typed
  /// besides the name stays.
  mutating func take(_ person: Person) {
    self.person = person.id
    for (id, value) in Self.values(of: person) where id == "name" || !form.isTouched(id) {
      form.set(id, to: value)
    }
    form.show(errors: [:])
    form.focus(on: "wish")
  }
}

extension PersonForm {
  /// Takes over what was typed into another form, but for the name.
  mutating func carry(over other: PersonForm, _ context: Context) {
    let typed = other.form.values.filter { other.form.isTouched($0.key) }
    for (id, value) in typed where !["name", "form", "model"].contains(id) {
      form.set(id, to: value)
    }
    guard typed["form"] != nil || typed["model"] != nil else { return }
    form.set("form", to: .choice(forms.index(of: other.chosenForm)))
    offerModels(context)
    form.set("model", to: .choice(models.index(of: other.chosenModel)))
  }

  /// The role models of the chosen form; the one chosen before stays where the form has it.
  private mutating func offerModels(_ context: Context) {
    let kept = chosenModel
    models = MentoringCodes(ofForm: chosenForm, keeping: nil, context)
    let labels = models.labels(context.words.people.notChosen)
    form.offer(labels, in: "model", choosing: models.index(of: kept))
  }
}
