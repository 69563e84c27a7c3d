import Mentoring
import PlainText
import TerminalKit

extension PersonForm {
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
      show(error, context)
      return nil
    }
    return Change([.people(edit)], step)
  }

  mutating func show(_ rule: BrokenRule, _ context: Context) {
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
      form: chosenForm, roleModel: chosenModel,
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
