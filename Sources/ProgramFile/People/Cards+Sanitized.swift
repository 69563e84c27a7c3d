internal import Mentoring
internal import PlainText

extension PersonName {
  /// The name as it may be kept.
  var sanitized: PersonName { PersonName(Sanitized(full).text) }
}

extension Person {
  /// The person as they may be kept.
  var sanitized: Person {
    Person(
      id: id, name: name.sanitized, birthDate: birthDate, contact: Sanitized(contact).text,
      position: Sanitized(position).text, workplace: Sanitized(workplace).text,
      isEmployee: isEmployee)
  }
}

extension Wishes {
  /// The wishes as they may be kept: no empty code, no empty tag, no tag twice.
  var sanitized: Wishes {
    var seen: Set<SearchForm> = [SearchForm("")]
    let kept = tags.map { Sanitized($0).text }.filter { seen.insert(SearchForm($0)).inserted }
    return Wishes(
      text: Sanitized(lines: text).text, tags: kept, form: form?.sanitized,
      roleModel: roleModel?.sanitized, age: age)
  }
}

extension MentoringForm.Code {
  /// The code as it may be kept, or nothing where nothing is left of it.
  var sanitized: Self? {
    let kept = Sanitized(text).text
    return kept.isEmpty ? nil : Self(kept)
  }
}

extension MenteeCard {
  /// The card as it may be kept.
  var sanitized: MenteeCard {
    MenteeCard(id: id, person: person.sanitized, wishes: wishes.sanitized)
  }
}

extension MentorCard {
  /// The card as it may be kept.
  var sanitized: MentorCard {
    MentorCard(
      id: id, person: person.sanitized, wishes: wishes.sanitized, capacity: capacity)
  }
}
