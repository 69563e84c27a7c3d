internal import Mentoring

extension Reading {
  /// All mentees, in Russian order of their names.
  func menteeRows() throws -> [MenteeRow] {
    var rows: [MenteeRow] = []
    try eachRecord(PeopleAsked(.mentee), after: nil) { rows.append(MenteeRow($0)) }
    return rows
  }

  /// All mentors, in Russian order of their names.
  func mentorRows() throws -> [MentorRow] {
    var rows: [MentorRow] = []
    try eachRecord(PeopleAsked(.mentor), after: nil) { rows.append(MentorRow($0)) }
    return rows
  }
}

extension MenteeRow {
  /// The row of a mentee whose record was read.
  init(_ record: PeopleRecord) {
    self.init(
      card: MenteeCard(
        id: Mentee.ID(record.card), person: record.person, wishes: record.wishes),
      consent: record.consent, workConsent: record.workConsent, partners: record.partners)
  }
}

extension MentorRow {
  /// The row of a mentor whose record was read.
  init(_ record: PeopleRecord) {
    self.init(
      card: MentorCard(
        id: Mentor.ID(record.card), person: record.person, wishes: record.wishes,
        capacity: record.capacity ?? 0),
      consent: record.consent, workConsent: record.workConsent, partners: record.partners)
  }
}
