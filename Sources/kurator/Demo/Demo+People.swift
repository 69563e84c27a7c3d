import Mentoring

extension Demo {
  /// Both bases; in a new file the people get the numbers from 1 on, mentees first.
  var peopleEdits: [Edit] {
    let mentees = cast.mentees.enumerated().map { index, demo in
      let person = demo.person(nil, number: index + 1, year: year)
      return Edit.people(.saveMentee(MenteeCard(person: person, wishes: demo.wishes)))
    }
    let mentors = cast.mentors.enumerated().map { index, demo in
      let number = cast.mentees.count + index + 1
      let person = demo.person(nil, number: number, year: year)
      return Edit.people(
        .saveMentor(MentorCard(person: person, wishes: demo.wishes, capacity: demo.capacity)))
    }
    return mentees + mentors
  }

  /// Everybody with the number that they get in a new file.
  var everybody: [(id: Person.ID, demo: DemoPerson)] {
    (cast.mentees + cast.mentors).enumerated().map { index, demo in
      (Person.ID(Int64(index + 1)), demo)
    }
  }

  /// The papers, signed by those whom they are about.
  var consentEdits: [Edit] {
    everybody.flatMap { id, demo in
      Consent.Kind.allCases.filter(demo.papers.contains).map { kind in
        let day = anchor.adding(days: -20 - Int(id.number * 7 % 19))
        return .consents(
          .save(Consent(subject: id, kind: kind, signer: PersonName(demo.name), date: day)))
      }
    }
  }
}
