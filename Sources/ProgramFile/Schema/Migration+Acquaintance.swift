extension Schema.Migration {
  /// Keeps what tells a programme from all others, and who has read a signed order.
  ///
  /// `identity` is made once with the file and never changed, so it has no history. Of orders that
  /// were signed before, those who have to read them are made out from their pairs: the mentors, then
  /// the mentees who are employed, each side by name; the log says so in its last step. The
  /// index of the consents tells from now on by itself which are in force.
  static let acquaintance = Self(
    name: "7 acquaintance",
    sql: """
      CREATE TABLE identity (
        id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id = 1),
        code TEXT NOT NULL CHECK (length(code) = 32)
      ) STRICT;
      INSERT INTO identity (id, code) VALUES (1, lower(hex(randomblob(16))));

      CREATE TABLE orderReader (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        pairOrder INTEGER NOT NULL REFERENCES pairOrder,
        person INTEGER NOT NULL REFERENCES person,
        acquainted TEXT CHECK (acquainted IS date(acquainted, '+0 days')),
        UNIQUE (person, pairOrder)
      ) STRICT;
      CREATE INDEX readersOfOrder ON orderReader (pairOrder);

      DROP INDEX consentOfPerson;
      CREATE INDEX consentOfPerson ON consent (person, kind, withdrawn);

      INSERT INTO orderReader (pairOrder, person)
      SELECT pairOrder, person FROM (
        SELECT orderPair.pairOrder AS pairOrder, mentor.person AS person, 1 AS rank
        FROM orderPair JOIN pair ON pair.id = orderPair.pair JOIN mentor ON mentor.id = pair.mentor
        UNION ALL
        SELECT orderPair.pairOrder, mentee.person, 2
        FROM orderPair JOIN pair ON pair.id = orderPair.pair JOIN mentee ON mentee.id = pair.mentee
          JOIN person ON person.id = mentee.person AND person.isEmployee)
        JOIN person ON person.id = person
      GROUP BY pairOrder, person ORDER BY pairOrder, min(rank), nameSort, person;

      INSERT INTO change (step, tableName, rowNumber, before, after)
      SELECT (SELECT max(id) FROM step), 'orderReader', id, NULL,
        json_object('id', id, 'pairOrder', pairOrder, 'person', person, 'acquainted', acquainted)
      FROM orderReader ORDER BY id;
      """)
}
