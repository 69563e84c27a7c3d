internal import GRDB
internal import Mentoring

/// A draft as the file has it.
struct WrittenDraft {
  /// Who keeps it.
  let writer: String
  /// What stands in the form.
  var draft: Draft
  /// When it was kept; nothing where that was not written down.
  var kept: Moment?

  /// The row that says when a draft was kept; no field of a form has a blank in its name.
  fileprivate static let time = "kept at"
}

extension Database {
  /// Every draft with its writer, the one that was kept last at the end.
  func drafts() throws -> [WrittenDraft] {
    var drafts: [WrittenDraft] = []
    try eachRow(
      "SELECT writer, form, subject, field, text, before, hasFocus FROM draft ORDER BY id"
    ) { row in
      let writer = row.text(0)
      let key = Draft.Key(form: row.text(1), subject: row.isNull(2) ? nil : row.integer(2))
      if drafts.last?.draft.key != key || drafts.last?.writer != writer {
        drafts.append(WrittenDraft(writer: writer, draft: Draft(key: key, fields: [], focus: "")))
      }
      let (place, field) = (drafts.count - 1, row.text(3))
      guard field != WrittenDraft.time else {
        drafts[place].kept = Moment(iso: row.text(4))
        return
      }
      drafts[place].draft.fields.append(Draft.Field(field, row.text(4), before: row.text(5)))
      if row.flag(6) { drafts[place].draft.focus = field }
    }
    return drafts
  }

  /// Keeps a draft in the place of the one that there was of the same writer.
  func keep(_ draft: Draft, by writer: String, at moment: Moment) throws {
    try drop(draft.key, by: writer)
    let time = Draft.Field(WrittenDraft.time, moment.iso, before: "")
    for field in draft.fields + [time] {
      try run(
        """
        INSERT INTO draft (writer, form, subject, field, text, before, hasFocus)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          writer, draft.key.form, draft.key.subject, field.name, field.text, field.before,
          field.name == draft.focus,
        ])
    }
  }

  /// Drops a draft of a writer, where there is one.
  func drop(_ key: Draft.Key, by writer: String) throws {
    try run(
      "DELETE FROM draft WHERE form = ? AND subject IS ? AND writer = ?",
      [key.form, key.subject, writer])
  }

  /// Makes `writer` the writer of each draft that is left by its own, of several of one form the
  /// newest; the others stay until the next time.
  func takeOver(by writer: String, where isLeft: (WrittenDraft) -> Bool) throws {
    let drafts = try drafts()
    var own = Set(drafts.filter { $0.writer == writer }.map(\.draft.key))
    for other in drafts.reversed() where other.writer != writer && isLeft(other) {
      let key = other.draft.key
      guard own.insert(key).inserted else { continue }
      try run(
        "UPDATE draft SET writer = ? WHERE form = ? AND subject IS ? AND writer = ?",
        [writer, key.form, key.subject, other.writer])
    }
  }
}
