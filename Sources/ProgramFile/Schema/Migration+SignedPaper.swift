extension Schema.Migration {
  /// Keeps the paper of a signed order, and each paper of a consent once.
  ///
  /// `paper` is JSON: a list of the blocks of `Paper`. Orders that were signed before have none.
  /// Where two records of a consent are the same to the byte, the later goes; the log says so in its
  /// last step, which undo cannot cross, so that every row still is as its last change left it. Two
  /// whose signers only read the same, `Ёлкина` and `елкина`, stay: which is right is not known here,
  /// and the index keeps them apart as well. `ConsentRules` lets no further one in.
  static let signedPaper = Self(
    name: "2 signed paper",
    sql: """
      ALTER TABLE pairOrder ADD COLUMN paper TEXT
        CHECK (paper IS NULL OR (state = 'signed' AND json_valid(paper)));

      INSERT INTO change (step, tableName, rowNumber, before, after)
      SELECT (SELECT max(id) FROM step), 'consent', id,
        json_object(
          'id', id, 'person', person, 'kind', kind, 'signer', signer, 'date', date,
          'withdrawn', withdrawn),
        NULL
      FROM consent
      WHERE withdrawn IS NULL AND EXISTS (SELECT 1 FROM consent AS earlier
        WHERE earlier.person = consent.person AND earlier.kind = consent.kind
          AND earlier.signer = consent.signer AND earlier.date = consent.date
          AND earlier.withdrawn IS NULL AND earlier.id < consent.id)
      ORDER BY id;
      DELETE FROM consent
      WHERE withdrawn IS NULL AND EXISTS (SELECT 1 FROM consent AS earlier
        WHERE earlier.person = consent.person AND earlier.kind = consent.kind
          AND earlier.signer = consent.signer AND earlier.date = consent.date
          AND earlier.withdrawn IS NULL AND earlier.id < consent.id);
      CREATE UNIQUE INDEX consentOnce ON consent (person, kind, date, signer)
        WHERE withdrawn IS NULL;
      """)
}
