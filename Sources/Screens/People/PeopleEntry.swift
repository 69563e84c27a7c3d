import Mentoring
import PlainText

/// One row of a base, with what search and sort need made once.
struct PeopleEntry: Sendable {
  /// The number of the mentee or of the mentor.
  let id: Int64
  /// Who it is.
  let person: Person
  /// The request or the competencies, and the wishes about the other side.
  let wishes: Wishes
  /// How many mentees a mentor takes; nothing for a mentee.
  let capacity: Int?
  /// The consent to the processing of personal data.
  let consent: ConsentStanding
  /// The employee's consent to the work (ТК РФ 351.8).
  let workConsent: ConsentStanding
  /// The names across the accepted pairs.
  let partners: [PersonName]
  /// What a search looks at: name, post, group, request, tags.
  let form: SearchForm
  /// The key of the name.
  let nameKey: SortKey
  /// The group or the place of work as a column shows it.
  let place: String
  /// The key of the group or the place of work.
  let placeKey: SortKey

  /// Takes a mentee; one that was never saved has no place in the base.
  init?(_ row: MenteeRow) {
    guard let id = row.card.id else { return nil }
    self.init(
      id: id.number, row.card.person, row.card.wishes, capacity: nil, row.consent,
      row.workConsent, row.partners)
  }

  /// Takes a mentor; one that was never saved has no place in the base.
  init?(_ row: MentorRow) {
    guard let id = row.card.id else { return nil }
    self.init(
      id: id.number, row.card.person, row.card.wishes, capacity: row.card.capacity, row.consent,
      row.workConsent, row.partners)
  }

  private init(
    id: Int64, _ person: Person, _ wishes: Wishes, capacity: Int?, _ consent: ConsentStanding,
    _ workConsent: ConsentStanding, _ partners: [PersonName]
  ) {
    self.id = id
    self.person = person
    self.wishes = wishes
    self.capacity = capacity
    self.consent = consent
    self.workConsent = workConsent
    self.partners = partners
    let words = [person.name.full, person.position, person.workplace, wishes.text] + wishes.tags
    form = SearchForm(words.joined(separator: " "))
    nameKey = SortKey(person.name.full)
    place = PeopleWords.shortGroup(person.workplace)
    placeKey = SortKey(place)
  }

  /// How many more mentees a mentor takes.
  var freePlaces: Int { max(0, (capacity ?? 0) - partners.count) }

  /// The request or the competencies for a column: the tags, else the words.
  var topics: String {
    wishes.tags.isEmpty ? Sanitized(wishes.text).text : wishes.tags.joined(separator: ", ")
  }

  /// The request or the competencies in one line: the words, else the tags.
  var request: String {
    let text = Sanitized(wishes.text).text
    return text.isEmpty ? wishes.tags.joined(separator: ", ") : text
  }
}
