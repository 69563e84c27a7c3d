internal import GRDB
internal import Mentoring

extension Reading {
  /// Whom or what a step that was the last to change the file changed, for ``Overview/Reversal``.
  func subject(of step: Step.ID, titled title: StepTitle) throws -> String {
    guard try mayBeOfOne(step) else { return "" }
    return switch title {
    case .addMentee, .saveMentee, .removeMentee, .addMentor, .saveMentor, .removeMentor,
      .saveConsent, .saveConsents, .withdrawConsent, .removeConsent, .answer, .markReaders,
      .unmarkReaders:
      try person(changedIn: step)
    case .pin, .ban, .forgetWish, .acceptPair, .acceptPairs, .dissolvePair:
      try pair(changedIn: step)
    case .beginOrder, .saveOrder, .signOrder, .unsignOrder, .removeOrder:
      try order(changedIn: step)
    case .saveAction, .completeAction, .reopenAction, .shiftActions, .addAction, .placeAction:
      try action(changedIn: step)
    case .addStage, .renameStage, .placeStage, .addMeasure, .saveMeasure, .placeMeasure:
      try part(ofRoadmapChangedIn: step)
    case .renameRoadmap, .removeAction, .removeStage, .removeMeasure: ""
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

  /// The one person whose rows the step changed.
  private func person(changedIn step: Step.ID) throws -> String {
    let people = try numbers(
      """
      SELECT rowNumber FROM change WHERE step = ?1 AND tableName = 'person'
      UNION SELECT json_extract(ifnull(after, before), '$.person') FROM change
      WHERE step = ?1 AND tableName IN ('mentee', 'mentor', 'consent', 'answer', 'orderReader')
      UNION SELECT mentee.person FROM change
      JOIN mentee ON mentee.id = json_extract(ifnull(after, before), '$.mentee')
      WHERE step = ?1 AND tableName = 'menteeTag'
      UNION SELECT mentor.person FROM change
      JOIN mentor ON mentor.id = json_extract(ifnull(after, before), '$.mentor')
      WHERE step = ?1 AND tableName = 'mentorTag'
      """, in: step)
    guard people.count == 1, let id = people.first else { return "" }
    let name = try database.firstRow(
      """
      SELECT name FROM person WHERE id = ?2
      UNION ALL SELECT json_extract(before, '$.name') FROM change
      WHERE step = ?1 AND tableName = 'person' AND rowNumber = ?2 AND before IS NOT NULL
      """, [step.number, id]
    ) { PersonName($0.text(0)) }
    return name?.short ?? ""
  }

  /// The two of the one pair, or of the one wish, that the step changed.
  private func pair(changedIn step: Step.ID) throws -> String {
    var pairs: [String] = []
    try database.eachRow(
      """
      SELECT DISTINCT menteePerson.name, mentorPerson.name FROM change
        JOIN mentee ON mentee.id = json_extract(ifnull(after, before), '$.mentee')
        JOIN person AS menteePerson ON menteePerson.id = mentee.person
        JOIN mentor ON mentor.id = json_extract(ifnull(after, before), '$.mentor')
        JOIN person AS mentorPerson ON mentorPerson.id = mentor.person
      WHERE change.step = ? AND change.tableName IN ('pair', 'pairWish')
      """, [step.number]
    ) { row in
      pairs.append("\(PersonName(row.text(0)).short) – \(PersonName(row.text(1)).short)")
    }
    return pairs.count == 1 ? pairs[0] : ""
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

  /// The number of the one stage or measure that the step changed.
  private func part(ofRoadmapChangedIn step: Step.ID) throws -> String {
    var parts: [String] = []
    try database.eachRow(
      """
      SELECT CAST(position + 1 AS TEXT) FROM stage WHERE id IN
        (SELECT rowNumber FROM change WHERE step = ?1 AND tableName = 'stage')
      UNION ALL SELECT (stage.position + 1) || '.' || (measure.position + 1)
      FROM measure JOIN stage ON stage.id = measure.stage WHERE measure.id IN
        (SELECT rowNumber FROM change WHERE step = ?1 AND tableName = 'measure'
          UNION SELECT json_extract(ifnull(after, before), '$.measure') FROM change
          WHERE step = ?1 AND tableName = 'measureTerm')
      """, [step.number]
    ) { parts.append($0.text(0)) }
    return parts.count == 1 ? parts[0] : ""
  }

  private func numbers(_ sql: String, in step: Step.ID) throws -> [Int64] {
    var numbers: [Int64] = []
    try database.eachRow(sql, [step.number]) { numbers.append($0.integer(0)) }
    return numbers
  }
}
