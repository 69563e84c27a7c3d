import GRDB
import Mentoring
import Testing

@testable import ProgramFile

@Suite struct StepsTests {
  private static func slice(
    _ file: ProgramFile, before: Step.ID? = nil, limit: Int = 100
  ) throws -> StepSlice {
    guard case .steps(let slice) = try file.load(.steps(before: before, limit: limit)) else {
      throw BrokenRule.gone(.person)
    }
    return slice
  }

  @Test func `lists the steps, the newest first, with whom they are about`() throws {
    let file = try ProgramFile.sample()
    let mentee = try file.addMentee("Иванова Анна Сергеевна")
    let mentor = try file.addMentor("Орлова Татьяна Викторовна")
    try file.accept(mentee, mentor)
    let slice = try Self.slice(file)
    #expect(slice.isLast)
    #expect(slice.before == nil)
    #expect(
      slice.rows.map(\.title) == [
        .acceptPair, .saveConsent, .addMentor, .saveConsent, .addMentee, .createProgramme,
      ])
    #expect(
      slice.rows.map(\.subject) == [
        "Иванова А. С. – Орлова Т. В.", "Орлова Т. В.", "Орлова Т. В.", "Иванова А. С.",
        "Иванова А. С.", "",
      ])
    #expect(slice.rows.map(\.by) == Array(repeating: "Куратор", count: 6))
    #expect(slice.rows.map(\.barrier) == [nil, nil, nil, nil, nil, .beginning])
  }

  @Test func `names what an undo and a redo are about in the end`() throws {
    let file = try ProgramFile.sample()
    try file.addMentee("Иванова Анна Сергеевна", consent: false)
    let edit = try #require(try Self.slice(file).rows.first?.id)
    try file.undo()
    try file.redo()
    try file.undo()
    let rows = try Self.slice(file).rows
    #expect(rows.map(\.kind) == [.undo, .redo, .undo, .edit, .edit])
    #expect(rows.prefix(4).map(\.title) == Array(repeating: .addMentee, count: 4))
    #expect(rows.prefix(4).map(\.origin) == Array(repeating: edit, count: 4))
    #expect(rows.prefix(4).map(\.subject) == Array(repeating: "Иванова А. С.", count: 4))
    #expect(rows.map(\.undoes) == [rows[1].id, rows[2].id, edit, nil, nil])
  }

  @Test func `lists only the steps that touched a person`() throws {
    let file = try ProgramFile.sample()
    let mentee = try file.addMentee("Иванова Анна Сергеевна")
    let mentor = try file.addMentor("Орлова Татьяна Викторовна")
    let other = try file.addMentee("Ёлкина Мария Сергеевна", consent: false)
    try file.accept(mentee, mentor)
    try file.undo()
    let mine = try Self.steps(of: "Иванова Анна Сергеевна", in: file)
    #expect(mine.rows.map(\.title) == [.acceptPair, .acceptPair, .saveConsent, .addMentee])
    #expect(mine.rows.map(\.kind) == [.undo, .edit, .edit, .edit])
    #expect(mine.isLast)
    #expect(
      try Self.steps(of: "Ёлкина Мария Сергеевна", in: file).rows.map(\.title) == [.addMentee])
    let first = try Self.steps(of: "Иванова Анна Сергеевна", in: file, limit: 2)
    #expect(first.rows == Array(mine.rows.prefix(2)))
    #expect(!first.isLast)
    let rest = try Self.steps(
      of: "Иванова Анна Сергеевна", in: file, before: first.rows.last?.id, limit: 2)
    #expect(rest.rows == Array(mine.rows.suffix(2)))
    #expect(rest.isLast)
    _ = other
  }

  private static func steps(
    of name: String, in file: ProgramFile, before: Step.ID? = nil, limit: Int = 100
  ) throws -> StepSlice {
    guard case .namesakes(_, let people) = try file.load(.namesakes(PersonName(name))),
      let person = people.first?.person.id,
      case .steps(let slice) = try file.load(.stepsOf(person, before: before, limit: limit))
    else { throw BrokenRule.gone(.person) }
    #expect(slice.person == person)
    return slice
  }

  @Test func `counts the rows of each step, and tells several as one by one`() throws {
    let file = try ProgramFile.sample()
    let mentee = try file.addMentee("Иванова Анна Сергеевна")
    try file.perform(.people(.removeMentee(mentee)), .removeMentee)
    #expect(
      try file.changeCounts() == [Step.ID(1): 1, Step.ID(2): 4, Step.ID(3): 1, Step.ID(4): 5])
    var told: [StepDetail] = []
    let steps = [4, 99, 3, 2].map { Step.ID($0) }
    try file.eachDetail(of: steps) { told.append($0) }
    #expect(told.map(\.id) == [Step.ID(4), Step.ID(3), Step.ID(2)])
    for detail in told { #expect(try file.load(.step(detail.id)) == .step(detail)) }
    // The card and the tags of somebody who is gone are still called by the name.
    let owners = told.flatMap(\.rows).flatMap(\.fields).filter { $0.column == "person" }
    #expect(owners.count == 4)
    #expect(owners.allSatisfy { ($0.after ?? $0.before) == "Иванова А. С." })
  }

  @Test func `gives one slice after another without a gap`() throws {
    let file = try ProgramFile.sample()
    for number in 1...5 { try file.addMentee("Иванова Анна \(number)", consent: false) }
    let all = try Self.slice(file).rows
    var found: [StepRow] = []
    var slice = try Self.slice(file, limit: 4)
    #expect(!slice.isLast)
    found += slice.rows
    slice = try Self.slice(file, before: found.last?.id, limit: 2)
    #expect(slice.before == found.last?.id)
    #expect(slice.isLast)
    found += slice.rows
    #expect(found == all)
    #expect(try Self.slice(file, before: all.last?.id).rows == [])
    #expect(try Self.slice(file, limit: -3).rows == [all[0]])
  }

  @Test func `still knows people who are gone`() throws {
    let file = try ProgramFile.sample()
    let mentee = try file.addMentee("Иванова Анна Сергеевна")
    let mentor = try file.addMentor("Орлова Татьяна Викторовна")
    let wish = PairWish(mentee: mentee, mentor: mentor, kind: .pin)
    try file.perform(.pairs(.wish(wish)), .pin)
    try file.perform(.people(.removeMentee(mentee)), .removeMentee)
    try file.perform(.people(.removeMentor(mentor)), .removeMentor)
    #expect(
      try Self.slice(file).rows.map(\.subject) == [
        "Орлова Т. В.", "Иванова А. С.", "Иванова А. С. – Орлова Т. В.", "Орлова Т. В.",
        "Орлова Т. В.", "Иванова А. С.", "Иванова А. С.", "",
      ])
  }

  @Test func `says which steps were written before the tables had their present shape`() throws {
    let file = try ProgramFile.sample()
    try file.addMentee("Иванова Анна Сергеевна", consent: false)
    try file.write { database in
      try database.execute(sql: "UPDATE step SET schema = 1")
      return .commit
    }
    try file.addMentee("Ёлкина Мария Сергеевна", consent: false)
    #expect(try Self.slice(file).rows.map(\.barrier) == [nil, .olderFile, .beginning])
  }
}

@Suite struct StepDetailTests {
  private static func detail(_ file: ProgramFile, _ step: Step.ID) throws -> StepDetail? {
    guard case .step(let detail) = try file.load(.step(step)) else { return nil }
    return detail
  }

  @Test func `tells each value before and after`() throws {
    let file = try ProgramFile.sample()
    let mentee = try file.addMentee("Иванова Анна Сергеевна", consent: false)
    var card = try #require(try file.mentees().first?.card)
    #expect(card.id == mentee)
    card.person.contact = "почта"
    let step = try file.perform(.people(.saveMentee(card)), .saveMentee).step
    let detail = try #require(try Self.detail(file, step))
    #expect(detail.id == step)
    #expect(detail.counts == [StepDetail.Count(table: "person", rows: 1)])
    let row = try #require(detail.rows.first)
    #expect(row.table == "person")
    #expect(row.wasThere && row.isThere)
    #expect(
      row.fields.filter { $0.before != $0.after } == [
        StepDetail.Field("contact", before: "8 900 000-00-00", after: "почта")
      ])
    #expect(
      row.fields.contains(
        StepDetail.Field(
          "name", before: "Иванова Анна Сергеевна", after: "Иванова Анна Сергеевна")))
  }

  @Test func `calls the rows that a value names by their names, also those that are gone`() throws {
    let file = try ProgramFile.sample()
    let mentee = try file.addMentee("Иванова Анна Сергеевна")
    let mentor = try file.addMentor("Орлова Татьяна Викторовна")
    try file.accept(mentee, mentor)
    let step = Step.ID(try file.version())
    try file.perform(.people(.removeMentee(mentee)), .removeMentee)
    let added = try #require(try Self.detail(file, step)?.rows.first)
    #expect(added.table == "pair")
    #expect(!added.wasThere && added.isThere)
    #expect(
      added.fields.filter { ["mentee", "mentor"].contains($0.column) } == [
        StepDetail.Field("mentee", before: nil, after: "Иванова А. С."),
        StepDetail.Field("mentor", before: nil, after: "Орлова Т. В."),
      ])
    let removed = try #require(try Self.detail(file, Step.ID(try file.version())))
    #expect(removed.rows.allSatisfy { $0.wasThere && !$0.isThere })
    #expect(Set(removed.counts.map(\.table)).isSuperset(of: ["pair", "mentee", "person"]))
  }

  @Test func `gives the first rows of a big step, and counts the rest`() throws {
    let file = try ProgramFile.sample()
    let cards = (1...150).map { Edit.people(.saveMentee(Sample.mentee("Иванова Анна \($0)"))) }
    let step = try file.perform(cards, title: .fillDemo, by: "", at: Sample.at).step
    let detail = try #require(try Self.detail(file, step))
    #expect(detail.rows.count == 200)
    #expect(
      Dictionary(uniqueKeysWithValues: detail.counts.map { ($0.table, $0.rows) })
        == ["person": 150, "mentee": 150, "menteeTag": 300])
  }

  @Test func `cuts long values and knows no step that was not made`() throws {
    let file = try ProgramFile.sample()
    var card = Sample.mentee("Иванова Анна Сергеевна")
    card.wishes.text = String(repeating: "ж", count: 5_000)
    let step = try file.perform(.people(.saveMentee(card)), .addMentee).step
    let fields = try #require(try Self.detail(file, step)).rows.flatMap(\.fields)
    #expect(fields.first { $0.column == "wish" }?.after?.count == 1_000)
    #expect(try Self.detail(file, Step.ID(99)) == nil)
  }
}
