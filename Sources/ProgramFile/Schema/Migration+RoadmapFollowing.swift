extension Schema.Migration {
  /// Keeps what is needed to follow a roadmap: notes, who closed an action, the terms that held when
  /// the roadmap was taken over, and which action waits for which; and by which order somebody is
  /// the coordinator.
  static let roadmapFollowing = Self(
    name: "6 roadmap following",
    sql: """
      ALTER TABLE action ADD COLUMN notes TEXT CHECK (notes <> '');
      ALTER TABLE action ADD COLUMN doneBy TEXT
        CHECK (doneBy IS NULL OR (doneBy <> '' AND doneDate IS NOT NULL));

      ALTER TABLE programme ADD COLUMN coordinatorName TEXT CHECK (coordinatorName <> '');
      ALTER TABLE programme ADD COLUMN coordinatorOrder TEXT CHECK (coordinatorOrder <> '');
      ALTER TABLE programme ADD COLUMN coordinatorDate TEXT
        CHECK (coordinatorDate IS date(coordinatorDate, '+0 days'));

      CREATE TABLE actionBaseline (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        text TEXT NOT NULL,
        firstDay TEXT CHECK (firstDay IS date(firstDay, '+0 days')),
        lastDay TEXT CHECK (lastDay IS date(lastDay, '+0 days')),
        precision TEXT NOT NULL CHECK (precision IN (
          'day', 'part', 'month', 'quarter', 'range', 'year', 'schoolYear', 'recurring', 'asNeeded',
          'text')),
        UNIQUE (action, position),
        CHECK (firstDay <= lastDay),
        CHECK ((precision = 'text') = (firstDay IS NULL)),
        CHECK ((firstDay IS NULL) = (lastDay IS NULL))
      ) STRICT;

      CREATE TABLE actionAfter (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
        blocker INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
        UNIQUE (action, blocker),
        CHECK (action <> blocker)
      ) STRICT;
      CREATE INDEX actionAfterOfBlocker ON actionAfter (blocker);
      """)
}
