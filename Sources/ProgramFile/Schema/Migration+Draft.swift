extension Schema.Migration {
  /// Keeps what stands in forms that were neither saved nor left, a row for each field.
  ///
  /// Each running program has its own, by a name that it gives itself: `writer`.
  /// It is no part of the programme: it has no history and is in no paper or table.
  static let draft = Self(
    name: "4 draft",
    sql: """
      CREATE TABLE draft (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        writer TEXT NOT NULL CHECK (writer <> ''),
        form TEXT NOT NULL CHECK (form <> ''),
        subject INTEGER,
        field TEXT NOT NULL CHECK (field <> ''),
        text TEXT NOT NULL,
        before TEXT NOT NULL,
        hasFocus INTEGER NOT NULL CHECK (hasFocus IN (0, 1))
      ) STRICT;
      CREATE UNIQUE INDEX draftOnce ON draft (form, ifnull(subject, 0), writer, field);
      """)
}
