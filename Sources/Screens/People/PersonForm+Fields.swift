import Mentoring
import TerminalKit

extension PersonForm {
  /// The fields of a side.
  static func fields(
    _ side: Side, _ forms: MentoringCodes, _ models: MentoringCodes, _ typed: PeopleTyped,
    _ context: Context
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

  /// What a person has in the fields.
  static func values(of person: Person) -> [String: FormValue] {
    [
      "name": .text(person.name.full), "birth": .text(person.birthDate?.dotted ?? ""),
      "contact": .text(person.contact), "position": .text(person.position),
      "workplace": .text(person.workplace), "employee": .flag(person.isEmployee),
    ]
  }

  /// What a card has in the fields, but for its choices.
  static func values(of wishes: Wishes, capacity: Int, _ context: Context) -> [String:
    FormValue]
  {
    [
      "wish": .text(wishes.text), "tags": .text(wishes.tags.joined(separator: ", ")),
      "age": .text(wishes.age.map(context.words.people.typedAge) ?? ""),
      "capacity": .text("\(capacity)"),
    ]
  }
}
