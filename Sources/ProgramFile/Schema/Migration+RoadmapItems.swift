extension Schema.Migration {
  /// Keeps what a roadmap says of each action: who answers for it, what it leaves, which fact closes
  /// it; and terms of quarters, years, parts of months and of what comes back.
  static let roadmapItems = Self(
    name: "5 roadmap items",
    sql: """
      ALTER TABLE measure ADD COLUMN result TEXT CHECK (result <> '');
      ALTER TABLE action ADD COLUMN result TEXT CHECK (result <> '');
      ALTER TABLE action ADD COLUMN fact TEXT CHECK (fact <> '');

      CREATE TABLE actionResponsible (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        text TEXT NOT NULL,
        UNIQUE (action, position)
      ) STRICT;

      \(rebuilt("measureTerm", of: "measure"))
      \(rebuilt("actionTerm", of: "action"))
      """)

  /// Makes a table of terms anew with more kinds of precision; numbers that were used once are not
  /// given again.
  private static func rebuilt(_ table: String, of owner: String) -> String {
    """
    CREATE TABLE \(table)New (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      \(owner) INTEGER NOT NULL REFERENCES \(owner) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL,
      firstDay TEXT CHECK (firstDay IS date(firstDay, '+0 days')),
      lastDay TEXT CHECK (lastDay IS date(lastDay, '+0 days')),
      precision TEXT NOT NULL CHECK (precision IN (
        'day', 'part', 'month', 'quarter', 'range', 'year', 'schoolYear', 'recurring', 'asNeeded',
        'text')),
      UNIQUE (\(owner), position),
      CHECK (firstDay <= lastDay),
      CHECK ((precision = 'text') = (firstDay IS NULL)),
      CHECK ((firstDay IS NULL) = (lastDay IS NULL))
    ) STRICT;
    INSERT INTO \(table)New (id, \(owner), position, text, firstDay, lastDay, precision)
      SELECT id, \(owner), position, text, firstDay, lastDay, precision FROM \(table);
    DELETE FROM sqlite_sequence WHERE name = '\(table)New';
    INSERT INTO sqlite_sequence (name, seq)
      SELECT '\(table)New', seq FROM sqlite_sequence WHERE name = '\(table)';
    DROP TABLE \(table);
    ALTER TABLE \(table)New RENAME TO \(table);
    """
  }
}
