import Foundation
import Mentoring
import ProgramFile
import Screens
import Testing

@testable import kurator

/// What stands in forms, where several programs have one file open.
@MainActor struct EffectRunnerDraftTests {
  let files: FileWorld
  var trial: Trial { files.trial }
  var world: LoopWorld { files.world }
  let path: String

  init() throws {
    files = try FileWorld()
    path = files.path
  }

  /// A program that has the file open; those of `gone` have ended for it.
  private func runner(
    _ writer: String, gone: Set<String> = [], keepsForms: Bool = true, opens: Bool = true
  ) -> EffectRunner {
    var outside = world.disk.outside
    outside.writer = DraftWriter(
      token: { _ in writer }, isLeft: { token, _, kept, now in gone.contains(token) && kept == now }
    )
    outside.forms = FormFolder(path: trial.path("state"))
    let runner = world.runner(outside: outside, keepsForms: keepsForms)
    if opens { _ = runner.run(.open(path: path)) }
    return runner
  }

  private func draft(_ name: String) -> Draft {
    Draft(
      key: Draft.Key(form: "mentees.card", subject: nil),
      fields: [Draft.Field("name", name, before: "")], focus: "name")
  }

  private func drafts(_ runner: EffectRunner) throws -> [Draft] {
    guard
      case .loaded(_, _, .success(.drafts(let drafts)))? =
        runner.run(.load(.drafts, request: 1)).first
    else {
      Issue.record("not loaded")
      return []
    }
    return drafts
  }

  private let change = Change(
    [.people(.saveMentee(MenteeCard(person: Person(name: PersonName("Ёлкина Мария")))))], .addMentee
  )

  @Test func `come back only from a program that has ended`() throws {
    let (first, second) = (runner("1"), runner("2"))
    #expect(first.run(.keepDraft(draft("Яшина"))).isEmpty)
    #expect(try drafts(second) == [])
    #expect(second.run(.keepDraft(draft("Юдина"))).isEmpty)
    #expect(second.run(.dropDraft(draft("Юдина").key)).isEmpty)
    let third = runner("3", gone: ["1"])
    #expect(try drafts(third) == [draft("Яшина")])
    #expect(try drafts(runner("4", gone: ["1"])) == [])
    #expect(try drafts(runner("4", gone: ["3"])) == [draft("Яшина")])
  }

  private let loose = Draft(
    key: Draft.Key(form: "start.new", subject: nil),
    fields: [Draft.Field("full", "Сад\n«Рябинка»", before: "")], focus: "full")

  @Test func `of no programme are kept beside all, for each running program`() throws {
    let (first, second) = (runner("1", opens: false), runner("2"))
    #expect(first.run(.keepDraft(loose)).isEmpty)
    #expect(try drafts(first) == [loose])
    #expect(try drafts(second) == [])
    #expect(second.run(.keepDraft(draft("Яшина"))).isEmpty)
    #expect(try drafts(runner("3", gone: ["1", "2"])) == [loose, draft("Яшина")])
    #expect(try drafts(first) == [])
    let third = runner("3", opens: false)
    #expect(try drafts(third) == [loose])
    #expect(third.run(.dropDraft(loose.key)).isEmpty)
    #expect(try drafts(third) == [])
    #expect(try drafts(runner("3")) == [draft("Яшина")])
  }

  @Test func `of no programme are told where they cannot be kept`() throws {
    try trial.write("a file", to: "state")
    let runner = runner("1", opens: false)
    #expect(
      runner.run(.keepDraft(loose)).count == 1)
    guard case .draftNotKept(loose.key, _)? = runner.run(.keepDraft(loose)).first else {
      Issue.record("not told")
      return
    }
  }

  @Test func `of no programme are told where they cannot be dropped`() throws {
    let runner = runner("1", opens: false)
    #expect(runner.run(.keepDraft(loose)).isEmpty)
    try FileManager.default.removeItem(atPath: trial.path("state/form 1.yaml"))
    try trial.write("a", to: "state/form 1.yaml/in the way")
    guard case .draftNotKept(loose.key, _)? = runner.run(.dropDraft(loose.key)).first else {
      Issue.record("not told")
      return
    }
  }

  @Test func `that are lost go as the file is opened, and none that may be taken`() throws {
    let (first, second) = (runner("1"), runner("2"))
    #expect(first.run(.keepDraft(draft("Яшина"))).isEmpty)
    #expect(second.run(.keepDraft(draft("Юдина"))).isEmpty)
    var outside = world.disk.outside
    outside.writer = DraftWriter(
      token: { _ in "3" }, isLeft: { token, _, _, _ in token == "2" },
      isLost: { token, file, kept, now in token != "3" && file == path && kept == now })
    let third = world.runner(outside: outside)
    _ = third.run(.open(path: path))
    #expect(try drafts(third) == [draft("Юдина")])
    #expect(try drafts(first) == [])
  }

  @Test func `stay where forms are not kept`() throws {
    let keeping = runner("1")
    #expect(keeping.run(.keepDraft(draft("Яшина"))).isEmpty)
    let runner = runner("1", keepsForms: false)
    guard
      case .performed(_, .success)? = runner.run(.save(change, of: draft("Яшина").key)).first
    else {
      Issue.record("not saved")
      return
    }
    #expect(try drafts(keeping) == [draft("Яшина")])
  }

  @Test func `are no news to a program that has written itself`() throws {
    let (first, second) = (runner("1"), runner("2"))
    #expect(first.run(.perform(change)).count == 1)
    #expect(second.run(.keepDraft(draft("Яшина"))).isEmpty)
    #expect(!first.changedOutside())
    #expect(second.run(.undo(expecting: nil)).count == 1)
    #expect(first.changedOutside())
  }
}
