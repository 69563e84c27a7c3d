internal import GRDB
internal import Mentoring

/// Whom or what a step changed, and how many of them there were.
struct StepSubject: Hashable {
  var text = ""
  var count = 1

  init(_ text: String = "") { self.text = text }

  /// Names the first of so many, or nobody where not all of those are known.
  init(_ names: [String], of count: Int) {
    let first = names.prefix(Overview.Reversal.named).filter { !$0.isEmpty }
    let isKnown = first.count == min(count, Overview.Reversal.named)
    text = isKnown ? first.joined(separator: ", ") : ""
    self.count = max(1, count)
  }
}

extension Reading {
  /// Whom or what a step that was the last to change the file changed, for ``Overview/Reversal``.
  func subject(of step: Step.ID, titled title: StepTitle) throws -> StepSubject {
    guard try mayBeOfOne(step) else { return try removed(in: step, titled: title) }
    switch title {
    case .addMentee, .saveMentee, .removeMentee, .addMentor, .saveMentor, .removeMentor,
      .saveConsent, .saveConsents, .withdrawConsent, .removeConsent, .answer, .markReaders,
      .unmarkReaders:
      return try people(changedIn: step)
    case .pin, .ban, .forgetWish, .acceptPair, .acceptPairs, .dissolvePair:
      return try pairs(changedIn: step)
    case .completeAction, .reopenAction: return try actions(closedIn: step)
    default: return StepSubject(try thing(changedIn: step, titled: title))
    }
  }

  /// What a step changed that is about no people.
  private func thing(changedIn step: Step.ID, titled title: StepTitle) throws -> String {
    switch title {
    case .addMentee, .saveMentee, .removeMentee, .addMentor, .saveMentor, .removeMentor,
      .saveConsent, .saveConsents, .withdrawConsent, .removeConsent, .answer, .markReaders,
      .unmarkReaders, .pin, .ban, .forgetWish, .acceptPair, .acceptPairs, .dissolvePair:
      ""
    case .beginOrder, .saveOrder, .signOrder, .unsignOrder, .removeOrder:
      try order(changedIn: step)
    case .saveAction, .completeAction, .reopenAction, .shiftActions:
      try action(changedIn: step)
    case .addStage, .renameStage, .placeStage, .removeStage, .addMeasure, .saveMeasure,
      .placeMeasure, .removeMeasure, .addAction, .placeAction, .removeAction:
      try line(ofRoadmapChangedIn: step, titled: title)
    case .renameRoadmap: ""
    case .createProgramme, .saveProgramme, .importRoadmap, .fillDemo, .rollOver, .undo, .redo: ""
    }
  }

  /// Whether a step changed so few rows that it may be about one person or one pair; to look through
  /// all of a bulk edit would take long, and end in more than one.
  func mayBeOfOne(_ step: Step.ID) throws -> Bool {
    try database.number(
      "SELECT count(*) FROM (SELECT 1 FROM change WHERE step = ? LIMIT ?)",
      [step.number, Self.mostOfOne + 1]) <= Self.mostOfOne
  }

  /// More rows than all sheets, papers and tags of a person have.
  private static let mostOfOne: Int64 = 2_000

  /// How many cards a step took out that changed too many rows to be looked through, and whose the
  /// first ones were.
  private func removed(in step: Step.ID, titled title: StepTitle) throws -> StepSubject {
    let table: String
    switch title {
    case .removeMentee: table = "mentee"
    case .removeMentor: table = "mentor"
    default: return StepSubject()
    }
    let people = try numbers(
      """
      SELECT json_extract(ifnull(after, before), '$.person') FROM change
      WHERE step = ?1 AND tableName = '\(table)' AND (before IS NULL OR after IS NULL)
      ORDER BY \(try isUndo(step) ? "id DESC" : "id") LIMIT \(Overview.Reversal.named)
      """, in: step)
    let count = try database.number(
      """
      SELECT count(*) FROM change
      WHERE step = ? AND tableName = '\(table)' AND (before IS NULL OR after IS NULL)
      """, [step.number])
    return StepSubject(try people.map { try name(ofPerson: $0, in: step) }, of: Int(count))
  }

  /// Whether a step took another one back, the last row of that one first.
  func isUndo(_ step: Step.ID) throws -> Bool {
    try database.number(
      "SELECT count(*) FROM step WHERE id = ? AND title = '\(StepTitle.undo.rawValue)'",
      [step.number]) > 0
  }

  /// The people whose rows the step changed, in the order of what was edited.
  private func people(changedIn step: Step.ID) throws -> StepSubject {
    let people = try numbers(
      """
      SELECT person FROM (
        SELECT rowNumber AS person, id AS place FROM change
        WHERE step = ?1 AND tableName = 'person'
        UNION ALL SELECT json_extract(ifnull(after, before), '$.person'), id FROM change
        WHERE step = ?1 AND tableName IN ('mentee', 'mentor', 'consent', 'answer', 'orderReader')
        UNION ALL SELECT mentee.person, change.id FROM change
        JOIN mentee ON mentee.id = json_extract(ifnull(after, before), '$.mentee')
        WHERE step = ?1 AND tableName = 'menteeTag'
        UNION ALL SELECT mentor.person, change.id FROM change
        JOIN mentor ON mentor.id = json_extract(ifnull(after, before), '$.mentor')
        WHERE step = ?1 AND tableName = 'mentorTag')
      GROUP BY person ORDER BY \(try isUndo(step) ? "max(place) DESC" : "min(place)")
      """, in: step)
    let names = try people.prefix(Overview.Reversal.named).map { try name(ofPerson: $0, in: step) }
    return StepSubject(names, of: people.count)
  }

  private func name(ofPerson id: Int64, in step: Step.ID) throws -> String {
    let name = try database.firstRow(
      """
      SELECT name FROM person WHERE id = ?2
      UNION ALL SELECT json_extract(before, '$.name') FROM change
      WHERE step = ?1 AND tableName = 'person' AND rowNumber = ?2 AND before IS NOT NULL
      """, [step.number, id]
    ) { PersonName($0.text(0)) }
    return name?.short ?? ""
  }

  /// The two of each pair, or of each wish, that the step changed.
  private func pairs(changedIn step: Step.ID) throws -> StepSubject {
    var pairs: [String] = []
    try database.eachRow(
      """
      SELECT menteePerson.name, mentorPerson.name FROM change
        JOIN mentee ON mentee.id = json_extract(ifnull(after, before), '$.mentee')
        JOIN person AS menteePerson ON menteePerson.id = mentee.person
        JOIN mentor ON mentor.id = json_extract(ifnull(after, before), '$.mentor')
        JOIN person AS mentorPerson ON mentorPerson.id = mentor.person
      WHERE change.step = ? AND change.tableName IN ('pair', 'pairWish')
      GROUP BY mentee.id, mentor.id
      ORDER BY \(try isUndo(step) ? "max(change.id) DESC" : "min(change.id)")
      """, [step.number]
    ) { row in
      pairs.append("\(PersonName(row.text(0)).short) – \(PersonName(row.text(1)).short)")
    }
    let count = try database.number(
      """
      SELECT count(*) FROM (
        SELECT DISTINCT json_extract(ifnull(after, before), '$.mentee'),
          json_extract(ifnull(after, before), '$.mentor')
        FROM change WHERE step = ? AND tableName IN ('pair', 'pairWish'))
      """, [step.number])
    return StepSubject(pairs, of: Int(count))
  }

  /// The number on the one order that the step changed; the one before where there is none after.
  private func order(changedIn step: Step.ID) throws -> String {
    try database.firstRow(
      """
      SELECT max(coalesce(
          nullif(json_extract(after, '$.number'), ''), json_extract(before, '$.number'), '')),
        count(DISTINCT rowNumber)
      FROM change WHERE step = ? AND tableName = 'pairOrder'
      """, [step.number]
    ) { $0.int(1) == 1 ? $0.text(0) : "" } ?? ""
  }

  /// The places of the actions that the step closed or opened again.
  private func actions(closedIn step: Step.ID) throws -> StepSubject {
    let actions = try numbers(
      """
      SELECT rowNumber FROM change WHERE step = ?1 AND tableName = 'action'
      GROUP BY rowNumber ORDER BY \(try isUndo(step) ? "max(id) DESC" : "min(id)")
      """, in: step)
    guard actions.count > 1 else { return StepSubject(try action(changedIn: step)) }
    let places = try actions.prefix(Overview.Reversal.named).map { try place(ofAction: $0) }
    return StepSubject(places, of: actions.count)
  }

  /// The place of the one action that the step changed.
  private func action(changedIn step: Step.ID) throws -> String {
    let actions = try numbers(
      """
      SELECT rowNumber FROM change WHERE step = ?1 AND tableName = 'action'
      UNION SELECT json_extract(ifnull(after, before), '$.action') FROM change
      WHERE step = ?1
        AND tableName IN ('actionTerm', 'actionResponsible', 'actionBaseline', 'actionAfter')
      """, in: step)
    guard actions.count == 1, let id = actions.first else { return "" }
    return try place(ofAction: id)
  }

  private func place(ofAction id: Int64) throws -> String {
    let place = try database.firstRow(
      """
      SELECT stage.position, measure.position, action.position FROM action
        JOIN measure ON measure.id = action.measure JOIN stage ON stage.id = measure.stage
      WHERE action.id = ?
      """, [id]
    ) { row in
      ActionPlace(stage: row.int(0) + 1, measure: row.int(1) + 1, action: row.int(2) + 1)
    }
    return place?.number ?? ""
  }

  func numbers(_ sql: String, in step: Step.ID) throws -> [Int64] {
    var numbers: [Int64] = []
    try database.eachRow(sql, [step.number]) { numbers.append($0.integer(0)) }
    return numbers
  }
}
