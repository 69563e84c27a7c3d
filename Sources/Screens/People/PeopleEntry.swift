import Mentoring
import PlainText

/// One row of a base as it is looked at.
@dynamicMemberLookup
struct PeopleEntry: Hashable, Sendable {
  /// What the row holds.
  let record: PeopleRecord

  init(_ record: PeopleRecord) { self.record = record }

  @inline(__always)
  subscript<Value>(dynamicMember path: KeyPath<PeopleRecord, Value>) -> Value {
    record[keyPath: path]
  }

  /// The number of the mentee or of the mentor.
  var id: Int64 { record.card }

  /// The group or the place of work as a column shows it.
  var place: String { PeopleWords.shortGroup(record.person.workplace) }

  /// How many more mentees a mentor takes.
  var freePlaces: Int { max(0, (record.capacity ?? 0) - record.partners.count) }

  /// The request or the competencies for a column: the tags, else the words.
  var topics: String {
    let wishes = record.wishes
    return wishes.tags.isEmpty ? Sanitized(wishes.text).text : wishes.tags.joined(separator: ", ")
  }

  /// The request or the competencies in one line: the words, else the tags.
  var request: String {
    let text = Sanitized(record.wishes.text).text
    return text.isEmpty ? record.wishes.tags.joined(separator: ", ") : text
  }
}
