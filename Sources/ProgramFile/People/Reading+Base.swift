internal import GRDB
internal import Mentoring
internal import PlainText

extension Reading {
  /// A stretch of a base, read along the index of the names.
  func people(_ asked: PeopleAsked) throws -> PeopleSlice {
    let after = try start(of: asked)
    return try PeopleSlice(asked, after: after.place, rank: after.rank) { take in
      try eachRecord(asked, after: after.place, take)
    }
  }

  /// Hands over a stretch of a base that begins after a place, row by row.
  ///
  /// - Parameters:
  ///   - asked: Which base, up to where, how many rows; where it begins is said by `place`.
  ///   - place: The place before the first; nothing for the first of all.
  ///   - isUnpaired: Whether only those without an accepted pair are wanted.
  ///   - body: Takes a row.
  /// - Returns: The last place where there are as many rows as asked for, and maybe others behind it.
  /// - Throws: What SQLite says, or ``Unreadable``.
  @discardableResult
  func eachRecord(
    _ asked: PeopleAsked, after place: PeoplePlace?, isUnpaired: Bool = false,
    _ body: (PeopleRecord) -> Void
  ) throws -> PeoplePlace? {
    let isAlone = "NOT EXISTS (SELECT 1 FROM pair WHERE pair.\(asked.side.table) = card.id)"
    var (cards, people): ([Int64], [Int64]) = ([], [])
    let last = try eachName(
      in: NameStretch(after: place, through: asked.through, limit: asked.limit),
      "card.id, person.id", joining: Self.joining(asked.side), where: isUnpaired ? [isAlone] : []
    ) { row in
      cards.append(row.integer(0))
      people.append(row.integer(1))
    }
    for start in stride(from: 0, to: cards.count, by: Self.batch) {
      let places = start..<min(cards.count, start + Self.batch)
      let batch = try RecordBatch(
        self, asked.side, cards: Array(cards[places]), people: Array(people[places]),
        questionnaire: asked.questionnaire)
      for record in batch.records { if let record { body(record) } }
    }
    return last
  }

  /// How many records are read together, and lie unpacked in memory.
  private static let batch = 8_000

  /// How many there are in a base of what the line over it counts.
  func peopleCounts(_ side: Side) throws -> PeopleCounts {
    let all = try database.number("SELECT count(*) FROM \(side.table)")
    let lacking = try database.number(
      """
      SELECT count(*) FROM \(side.table) AS card
      WHERE NOT \(Self.isGiven(.processing, by: "card.person"))
      """)
    let paired = try database.number("SELECT count(DISTINCT \(side.table)) FROM pair")
    let places = try side == .mentee ? 0 : freePlaces()
    return PeopleCounts(
      all: Int(all), withoutConsent: Int(lacking), unpaired: Int(all - paired),
      freePlaces: places)
  }

  private func freePlaces() throws -> Int {
    Int(
      try database.number(
        """
        SELECT coalesce(sum(capacity), 0) - coalesce((SELECT sum(min(taken, capacity)) FROM
          (SELECT mentor AS id, count(*) AS taken FROM pair GROUP BY mentor)
          JOIN mentor USING (id)), 0)
        FROM mentor
        """))
  }

  /// Everybody of a name, however it is typed, with the sides they take part on.
  func namesakes(_ name: PersonName) throws -> [Namesake] {
    let folded = SearchForm(name.full).text
    guard !folded.isEmpty else { return [] }
    var namesakes: [Namesake] = []
    try database.eachRow(
      """
      SELECT \(Self.personColumns), EXISTS (SELECT 1 FROM mentee WHERE person = person.id),
        EXISTS (SELECT 1 FROM mentor WHERE person = person.id)
      FROM person WHERE nameFolded = ? ORDER BY id
      """, [folded]
    ) { row in
      let next = Self.personColumnCount
      let sides: [Side] =
        (row.flag(next) ? [.mentee] : []) + (row.flag(next + 1) ? [.mentor] : [])
      namesakes.append(Namesake(person: try person(row), sides: sides))
    }
    return namesakes
  }

  /// Everybody of the other side who does not take part on `side` yet, in Russian order.
  func takeable(_ side: Side) throws -> [Person] {
    var people: [Person] = []
    try database.eachRow(
      """
      SELECT \(Self.personColumns)
      FROM \(side.other.table) AS card JOIN person ON person.id = card.person
      WHERE NOT EXISTS (SELECT 1 FROM \(side.table) WHERE person = card.person)
      ORDER BY person.nameSort, person.id
      """
    ) { people.append(try person($0)) }
    return people
  }
}

extension Reading {
  /// The place before a stretch, and how many rows come before it, where that was counted.
  private func start(of asked: PeopleAsked) throws -> (place: PeoplePlace?, rank: Int?) {
    switch asked.start {
    case .beginning: return (nil, 0)
    case .after(let place): return (place, nil)
    case .around(let card):
      let base = "FROM person INDEXED BY personInOrder \(Self.joining(asked.side))"
      guard let own = try place(of: card, on: asked.side) else { return (nil, 0) }
      let first = try database.firstRow(
        """
        SELECT nameSort, person.id \(base) WHERE (nameSort, person.id) < (?, ?)
        ORDER BY nameSort DESC, person.id DESC LIMIT 1 OFFSET ?
        """, [own.name.text, own.person, PeopleAsked.rowsBefore]
      ) { $0.place(0) }
      guard let first else { return (nil, 0) }
      let rank = try database.number(
        "SELECT count(*) \(base) WHERE (nameSort, person.id) <= (?, ?)",
        [first.name.text, first.person])
      return (first, Int(rank))
    }
  }

  private func place(of card: Int64, on side: Side) throws -> PeoplePlace? {
    try database.firstRow(
      """
      SELECT person.nameSort, person.id FROM \(side.table) AS card
        JOIN person ON person.id = card.person WHERE card.id = ?
      """, [card]
    ) { $0.place(0) }
  }
}
