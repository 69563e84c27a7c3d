internal import GRDB
internal import Mentoring

extension Database {
  /// Every draft, the one that was kept last at the end.
  func drafts() throws -> [Draft] {
    var drafts: [Draft] = []
    try eachRow("SELECT form, subject, field, text, before, hasFocus FROM draft ORDER BY id") {
      row in
      let key = Draft.Key(form: row.text(0), subject: row.isNull(1) ? nil : row.integer(1))
      if drafts.last?.key != key { drafts.append(Draft(key: key, fields: [], focus: "")) }
      let (place, field) = (drafts.count - 1, row.text(2))
      drafts[place].fields.append(Draft.Field(field, row.text(3), before: row.text(4)))
      if row.flag(5) { drafts[place].focus = field }
    }
    return drafts
  }

  /// Keeps a draft in the place of the one that there was.
  func keep(_ draft: Draft) throws {
    try drop(draft.key)
    for field in draft.fields {
      try run(
        """
        INSERT INTO draft (form, subject, field, text, before, hasFocus) VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          draft.key.form, draft.key.subject, field.name, field.text, field.before,
          field.name == draft.focus,
        ])
    }
  }

  /// Drops a draft, where there is one.
  func drop(_ key: Draft.Key) throws {
    try run("DELETE FROM draft WHERE form = ? AND subject IS ?", [key.form, key.subject])
  }
}
