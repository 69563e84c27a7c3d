extension Schema.Migration {
  /// The first schema.
  ///
  /// Days are ISO text (`2026-09-01`), moments `2026-09-01T14:05:12`; with `'+0 days'`, SQLite gives
  /// back exactly what was put in only where the calendar has such a day. `position` counts from 0.
  /// Folded forms, sort keys and number keys are made by the program from the column beside them.
  static let programme = Self(
    name: "1 programme",
    sql: history + organisation + roadmap + people + surveys + pairs + orders)

  private static let history = """
    CREATE TABLE step (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%S', at, '+0 days')),
      by TEXT NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      schema INTEGER NOT NULL CHECK (schema >= 1),
      undoes INTEGER UNIQUE REFERENCES step,
      CHECK ((title IN ('undo', 'redo')) = (undoes IS NOT NULL)),
      CHECK (undoes < id)
    ) STRICT;

    CREATE TABLE change (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      step INTEGER NOT NULL REFERENCES step,
      tableName TEXT NOT NULL,
      rowNumber INTEGER NOT NULL,
      before TEXT,
      after TEXT,
      CHECK (before IS NOT NULL OR after IS NOT NULL)
    ) STRICT;
    CREATE INDEX changeByStep ON change (step);

    """

  private static let organisation = """
    CREATE TABLE programme (
      id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id = 1),
      fullName TEXT NOT NULL CHECK (fullName <> ''),
      shortName TEXT NOT NULL CHECK (shortName <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('school', 'kindergarten', 'additional', 'vocational')),
      place TEXT NOT NULL,
      headTitle TEXT NOT NULL,
      headName TEXT NOT NULL,
      year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
      isDemo INTEGER NOT NULL CHECK (isDemo IN (0, 1))
    ) STRICT;

    """

  private static let roadmap = """
    CREATE TABLE roadmap (
      id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id = 1),
      title TEXT NOT NULL
    ) STRICT;

    CREATE TABLE stage (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      roadmap INTEGER NOT NULL REFERENCES roadmap ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      title TEXT NOT NULL,
      UNIQUE (roadmap, position)
    ) STRICT;

    CREATE TABLE measure (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      stage INTEGER NOT NULL REFERENCES stage ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      title TEXT NOT NULL,
      UNIQUE (stage, position)
    ) STRICT;

    CREATE TABLE measureTerm (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      measure INTEGER NOT NULL REFERENCES measure ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      \(term),
      UNIQUE (measure, position)
    ) STRICT;

    CREATE TABLE measureResponsible (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      measure INTEGER NOT NULL REFERENCES measure ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL,
      UNIQUE (measure, position)
    ) STRICT;

    CREATE TABLE action (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      measure INTEGER NOT NULL REFERENCES measure ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL,
      doneDate TEXT CHECK (doneDate IS date(doneDate, '+0 days')),
      doneDocument TEXT,
      UNIQUE (measure, position),
      CHECK ((doneDate IS NULL) = (doneDocument IS NULL))
    ) STRICT;

    CREATE TABLE actionTerm (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      \(term),
      UNIQUE (action, position)
    ) STRICT;

    """

  private static let term = """
    text TEXT NOT NULL,
      firstDay TEXT CHECK (firstDay IS date(firstDay, '+0 days')),
      lastDay TEXT CHECK (lastDay IS date(lastDay, '+0 days')),
      precision TEXT NOT NULL CHECK (precision IN ('day', 'month', 'range', 'schoolYear', 'text')),
      CHECK (firstDay <= lastDay),
      CHECK ((precision = 'text') = (firstDay IS NULL)),
      CHECK ((firstDay IS NULL) = (lastDay IS NULL))
    """

  private static let people = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL CHECK (name <> ''),
      nameFolded TEXT NOT NULL CHECK (nameFolded <> ''),
      nameSort TEXT NOT NULL CHECK (nameSort <> ''),
      birthDate TEXT CHECK (birthDate IS date(birthDate, '+0 days')),
      contact TEXT NOT NULL,
      position TEXT NOT NULL,
      workplace TEXT NOT NULL,
      isEmployee INTEGER NOT NULL CHECK (isEmployee IN (0, 1))
    ) STRICT;
    CREATE UNIQUE INDEX personOnce ON person (nameFolded, ifnull(birthDate, ''));

    CREATE TABLE mentee (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person INTEGER NOT NULL UNIQUE REFERENCES person ON DELETE CASCADE,
      \(wishes)
    ) STRICT;

    CREATE TABLE menteeTag (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      mentee INTEGER NOT NULL REFERENCES mentee ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      tag TEXT NOT NULL CHECK (tag <> ''),
      UNIQUE (mentee, position)
    ) STRICT;

    CREATE TABLE mentor (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person INTEGER NOT NULL UNIQUE REFERENCES person ON DELETE CASCADE,
      capacity INTEGER NOT NULL CHECK (capacity BETWEEN 0 AND 20),
      \(wishes)
    ) STRICT;

    CREATE TABLE mentorTag (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      mentor INTEGER NOT NULL REFERENCES mentor ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      tag TEXT NOT NULL CHECK (tag <> ''),
      UNIQUE (mentor, position)
    ) STRICT;

    CREATE TABLE consent (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('processing', 'distribution', 'mentoringWork')),
      signer TEXT NOT NULL CHECK (signer <> ''),
      date TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
      withdrawn TEXT CHECK (withdrawn IS date(withdrawn, '+0 days')),
      CHECK (withdrawn >= date)
    ) STRICT;
    CREATE INDEX consentOfPerson ON consent (person, kind);

    """

  private static let wishes = """
    wish TEXT NOT NULL,
      form TEXT CHECK (form <> ''),
      roleModel TEXT CHECK (roleModel <> ''),
      ageFrom INTEGER CHECK (ageFrom BETWEEN 0 AND 120),
      ageTo INTEGER CHECK (ageTo BETWEEN 0 AND 120),
      CHECK (ageFrom <= ageTo)
    """

  private static let surveys = """
    CREATE TABLE answer (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
      questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),
      item INTEGER NOT NULL CHECK (item BETWEEN 1 AND 200),
      kind TEXT NOT NULL,
      number INTEGER,
      text TEXT,
      UNIQUE (person, questionnaire, item),
      CHECK (CASE kind
        WHEN 'scale' THEN number IS NOT NULL AND number BETWEEN 1 AND 10 AND text IS NULL
        WHEN 'frequency' THEN number IS NOT NULL AND number BETWEEN 1 AND 20 AND text IS NULL
        WHEN 'yesNo' THEN number IS NOT NULL AND number IN (0, 1) AND text IS NULL
        WHEN 'text' THEN number IS NULL AND text IS NOT NULL AND text <> ''
        WHEN 'blank' THEN number IS NULL AND text IS NULL
        ELSE 0 END)
    ) STRICT;

    """

  private static let pairs = """
    CREATE TABLE pairWish (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      mentee INTEGER NOT NULL REFERENCES mentee ON DELETE CASCADE,
      mentor INTEGER NOT NULL REFERENCES mentor ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('pin', 'ban')),
      UNIQUE (mentee, mentor)
    ) STRICT;
    CREATE INDEX pairWishOfMentor ON pairWish (mentor);

    CREATE TABLE pair (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      mentee INTEGER NOT NULL UNIQUE REFERENCES mentee ON DELETE CASCADE,
      mentor INTEGER NOT NULL REFERENCES mentor ON DELETE CASCADE,
      form TEXT CHECK (form <> ''),
      roleModel TEXT CHECK (roleModel <> ''),
      accepted TEXT NOT NULL CHECK (accepted IS date(accepted, '+0 days'))
    ) STRICT;
    CREATE INDEX pairOfMentor ON pair (mentor);

    """

  private static let orders = """
    CREATE TABLE pairOrder (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      number TEXT NOT NULL,
      numberKey TEXT NOT NULL,
      date TEXT CHECK (date IS date(date, '+0 days')),
      basis TEXT NOT NULL,
      firstDay TEXT CHECK (firstDay IS date(firstDay, '+0 days')),
      lastDay TEXT NOT NULL CHECK (lastDay IS date(lastDay, '+0 days')),
      control TEXT NOT NULL,
      reportDue TEXT NOT NULL CHECK (reportDue IS date(reportDue, '+0 days')),
      state TEXT NOT NULL CHECK (state IN ('draft', 'signed')),
      CHECK (coalesce(firstDay, date) <= lastDay),
      CHECK (state = 'draft' OR (numberKey <> '' AND date IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX pairOrderNumberOnce ON pairOrder (substr(date, 1, 4), numberKey)
      WHERE state = 'signed';

    CREATE TABLE orderPair (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      pairOrder INTEGER NOT NULL REFERENCES pairOrder,
      pair INTEGER NOT NULL UNIQUE REFERENCES pair
    ) STRICT;
    CREATE INDEX pairsOfOrder ON orderPair (pairOrder);

    """
}
