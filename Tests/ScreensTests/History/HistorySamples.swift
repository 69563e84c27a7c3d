import Mentoring
import TerminalKit

@testable import Screens

/// A short history, and a file that answers about it as the real one does.
enum HistorySamples {
  /// Undone, undone and brought back, with a barrier below.
  static let rows: [StepRow] = [
    row(9, .redo, .saveMentor, "Орлова Т. В.", undoes: 8, origin: 5),
    row(8, .undo, .saveMentor, "Орлова Т. В.", undoes: 5, origin: 5),
    row(7, .undo, .acceptPair, "Ёлкина М. С. – Орлова Т. В.", undoes: 6, origin: 6),
    row(6, .edit, .acceptPair, "Ёлкина М. С. – Орлова Т. В."),
    row(5, .edit, .saveMentor, "Орлова Т. В."),
    row(4, .edit, .addMentor, "Орлова Т. В."),
    row(3, .edit, .addMentee, "Ёлкина М. С.", barrier: .olderFile),
    row(2, .edit, .importRoadmap, "", barrier: .olderFile),
    row(1, .edit, .createProgramme, "", barrier: .beginning),
  ]

  static func row(
    _ number: Int64, _ kind: StepRow.Kind, _ title: StepTitle, _ subject: String,
    undoes: Int64? = nil, origin: Int64? = nil, barrier: StepRow.Barrier? = nil
  ) -> StepRow {
    StepRow(
      id: Step.ID(number), at: Moment(day: Samples.today, second: 36_000 + Int(number) * 61),
      by: "Куратор", title: title, kind: kind, undoes: undoes.map { Step.ID($0) },
      origin: origin.map { Step.ID($0) }, subject: subject, barrier: barrier)
  }

  static let detail = StepDetail(
    id: Step.ID(5),
    rows: [
      StepDetail.Row(
        table: "person",
        fields: [
          StepDetail.Field("id", before: "4", after: "4"),
          StepDetail.Field(
            "name", before: "Орлова Татьяна Викторовна", after: "Орлова Татьяна Викторовна"),
          StepDetail.Field("birthDate", before: nil, after: "1980-05-02"),
          StepDetail.Field("contact", before: "8 900 000-00-00", after: "orlova@example.org"),
          StepDetail.Field("isEmployee", before: "1", after: "0"),
        ], wasThere: true, isThere: true),
      StepDetail.Row(
        table: "mentor",
        fields: [
          StepDetail.Field("id", before: "2", after: "2"),
          StepDetail.Field("person", before: "Орлова Т. В.", after: "Орлова Т. В."),
          StepDetail.Field("capacity", before: "1", after: "2"),
          StepDetail.Field("form", before: nil, after: "educator-educator"),
        ], wasThere: true, isThere: true),
    ],
    counts: [
      StepDetail.Count(table: "person", rows: 1), StepDetail.Count(table: "mentor", rows: 1),
    ])

  /// A long history: one edit a step, the newest first.
  static func many(_ count: Int) -> [StepRow] {
    (1...count).reversed().map {
      row(
        Int64($0), .edit, $0 == 1 ? .createProgramme : .answer, "Человек \($0)",
        barrier: $0 == 1 ? .beginning : nil)
    }
  }

  /// What the file answers to `query`.
  static func answer(_ query: Query, of rows: [StepRow]) -> Loaded? {
    switch query {
    case .steps(let step, let limit):
      let older = rows.filter { row in step.map { row.id < $0 } ?? true }
      return .steps(
        StepSlice(
          before: step, rows: Array(older.prefix(limit)), isLast: older.count <= limit))
    case .stepsOf(let person, let step, let limit):
      let older = rows.filter { row in step.map { row.id < $0 } ?? true }
      return .steps(
        StepSlice(
          before: step, rows: Array(older.prefix(limit)), isLast: older.count <= limit, of: person))
    case .step(let id): return .step(StepDetail(id: id, rows: detail.rows, counts: detail.counts))
    default: return nil
    }
  }
}

extension Stage {
  /// Opens the history over `rows`, with what undo and redo do next named as the file names it.
  init(
    history rows: [StepRow], language: Language = .russian,
    size: Size = Size(width: 80, height: 24)
  ) throws {
    try self.init(at: .history, language: language, size: size)
    program.context.overview?.undo = Overview.Reversal(
      step: Step.ID(9), title: .saveMentor, subject: "Орлова Т. В.")
    program.context.overview?.redo = Overview.Reversal(
      step: Step.ID(7), title: .acceptPair, subject: "Ёлкина М. С. – Орлова Т. В.")
    answer(history: rows)
  }

  /// Answers what is open, and what these answers ask for, until nothing more is asked.
  mutating func answer(history rows: [StepRow]) {
    var open = takeLoads()
    while !open.isEmpty {
      for (query, request) in open {
        guard let answer = HistorySamples.answer(query, of: rows) else { continue }
        send(.loaded(query, request: request, .success(answer)))
      }
      open = takeLoads()
    }
  }

  /// The loads that were wanted since the last call.
  mutating func takeLoads() -> [(Query, Int)] {
    defer { forget() }
    return effects.compactMap {
      if case .load(let query, let request) = $0 { (query, request) } else { nil }
    }
  }

  /// The page of the history.
  var history: HistoryPage? { program.pages[.history] as? HistoryPage }
}
