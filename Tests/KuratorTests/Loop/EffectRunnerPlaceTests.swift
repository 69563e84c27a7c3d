import Foundation
import Glibc
import Mentoring
import ProgramFile
import Screens
import Testing

@testable import kurator

/// The open file loses its name, and what is in it goes over into another.
@MainActor struct EffectRunnerPlaceTests {
  let files: FileWorld
  var trial: Trial { files.trial }
  var world: LoopWorld { files.world }
  let path: String

  init() throws {
    files = try FileWorld()
    path = files.path
  }

  /// Another file takes the name, as cloud folders do it.
  private func replace() throws {
    try trial.makeProgramme("b.kurator")
    #expect(rename(trial.path("b.kurator"), path) == 0)
  }

  private func add(_ name: String) -> Effect {
    .perform(
      Change(
        [.people(.saveMentee(MenteeCard(person: Person(name: PersonName(name)))))], .addMentee))
  }

  private func losses(_ messages: [Message]) -> [FileLoss?] {
    messages.compactMap { if case .fileLost(let loss, _) = $0 { .some(loss) } else { nil } }
  }

  private func names(in runner: EffectRunner) throws -> [String] {
    guard
      case .loaded(_, _, .success(.mentees(let rows)))? =
        runner.run(.load(.mentees, request: 1)).first
    else { return [] }
    return rows.map(\.card.person.name.full)
  }

  private let copy = "a 2026-10-05 14-05-00.kurator"

  @Test func `tells once that the file was replaced, and once that it is back`() throws {
    let runner = files.runner()
    #expect(runner.lookAtPlace().isEmpty)
    #expect(rename(path, trial.path("c.kurator")) == 0)
    #expect(losses(runner.lookAtPlace()) == [.gone])
    #expect(runner.lookAtPlace().isEmpty)
    try replace()
    #expect(losses(runner.lookAtPlace()) == [.replaced])
    #expect(rename(trial.path("c.kurator"), path) == 0)
    #expect(losses(runner.lookAtPlace()) == [nil])
  }

  /// Something is written over what is in the file, which stays the same file.
  private func overwrite(with bytes: [UInt8]) throws {
    try FileHandle(forWritingTo: URL(filePath: path)).truncate(atOffset: 0)
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  @Test(arguments: [(FileLoss.emptied, ""), (.overwritten, "не программа")])
  func `all of a file that was emptied or overwritten is saved elsewhere`(
    loss: FileLoss, text: String
  ) throws {
    let runner = files.runner()
    _ = runner.run(add("Ёлкина Мария"))
    runner.mirror()
    try overwrite(with: Array(text.utf8))
    let told = runner.lookAtPlace()
    #expect(losses(told) == [loss])
    guard case .fileLost(_, Remains(isWhole: true, copy: nil))? = told.first else {
      Issue.record("\(told)")
      return
    }
    #expect(runner.lookAtPlace().isEmpty)
    // The pages read on.
    #expect(try names(in: runner) == ["Ёлкина Мария"])
    guard case .performed(_, .failure(.store(.lost(path, loss))))? = runner.run(add("Я")).first
    else {
      Issue.record("written")
      return
    }
    let target = trial.path("new.kurator")
    guard case .savedAs(.success(target))? = runner.run(.saveAs(path: target)).first else {
      Issue.record("not saved")
      return
    }
    #expect(try names(in: runner) == ["Ёлкина Мария"])
    #expect(try trial.text(of: "a.kurator") == text)
    #expect(runner.lookAtPlace().isEmpty)
  }

  @Test func `what another programme was written over has not is kept beside it`() throws {
    let runner = files.runner()
    _ = runner.run(add("Ёлкина Мария"))
    runner.mirror()
    try trial.makeProgramme("b.kurator")
    try overwrite(with: Array(Data(contentsOf: URL(filePath: trial.path("b.kurator")))))
    #expect(losses(runner.lookAtPlace()) == [.overwritten])
    let messages = runner.run(.open(path: path))
    guard case .opened? = messages.first, case .rescued(let rescued)? = messages.last else {
      Issue.record("\(messages)")
      return
    }
    #expect(rescued == trial.path(copy))
    #expect(try names(in: runner).isEmpty)
    #expect(try ProgramFile.open(rescued, at: LoopWorld.moment).mentees() == ["Ёлкина Мария"])
  }

  @Test func `of a file that is not in memory nothing can be saved, which is told`() throws {
    let runner = files.runner()
    try overwrite(with: [])
    let told = runner.lookAtPlace()
    guard case .fileLost(.emptied, Remains(isWhole: false, copy: nil))? = told.first else {
      Issue.record("\(told)")
      return
    }
    let target = trial.path("new.kurator")
    guard case .savedAs(.failure(.lost(path, .emptied)))? = runner.run(.saveAs(path: target)).first
    else {
      Issue.record("saved")
      return
    }
    #expect(!SmallFile.names(in: trial.folder).contains("new.kurator"))
  }

  @Test func `a change that comes before the look is refused, and tells the loss`() throws {
    let runner = files.runner()
    try replace()
    let messages = runner.run(add("Ёлкина Мария"))
    guard case .performed(_, .failure(.store(.lost(path, .replaced))))? = messages.first else {
      Issue.record("written")
      return
    }
    #expect(losses(messages) == [.replaced])
  }

  @Test func `the watch hears each change of the name, at once`() throws {
    let watch = try #require(FileWatch { [] })
    let runner = files.runner(watch: watch)
    let steps: [(FileLoss?, () throws -> Void)] = [
      (.gone, { #expect(rename(path, trial.path("c.kurator")) == 0) }),
      (.replaced, { try replace() }),
      (nil, { #expect(rename(trial.path("c.kurator"), path) == 0) }),
      (.replaced, { try replace() }),
      (.gone, { #expect(unlink(path) == 0) }),
    ]
    for (loss, step) in steps {
      try step()
      var told = false
      var wait = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      while !told, poll(&wait, 1, 10_000) == 1 { told = watch.takeChanges().contains(.file) }
      #expect(told)
      #expect(losses(runner.lookAtPlace()) == [loss])
    }
  }

  @Test func `other files beside a lost one wake nobody for long`() throws {
    let watch = try #require(FileWatch { [] })
    let runner = files.runner(watch: watch)
    #expect(unlink(path) == 0)
    _ = watch.takeChanges()
    _ = runner.lookAtPlace()
    try trial.write("x", to: "other.txt")
    #expect(watch.takeChanges().isEmpty)
    try trial.makeProgramme("a.kurator")
    #expect(watch.takeChanges() == .file)
  }

  @Test func `saves everything elsewhere and goes on there`() throws {
    let runner = files.runner()
    _ = runner.run(add("Ёлкина Мария"))
    #expect(unlink(path) == 0)
    _ = runner.lookAtPlace()
    let target = trial.path("new.kurator")
    guard case .savedAs(.success(target))? = runner.run(.saveAs(path: target)).first else {
      Issue.record("not saved")
      return
    }
    #expect(runner.open?.path == target)
    #expect(runner.lookAtPlace().isEmpty)
    _ = runner.run(add("Соколова Анна"))
    runner.close()
    let file = try ProgramFile.open(target, at: LoopWorld.moment)
    guard case .mentees(let rows) = try file.load(.mentees) else { return }
    #expect(rows.map(\.card.person.name.full).sorted() == ["Ёлкина Мария", "Соколова Анна"])
    try file.close()
    #expect(SmallFile.names(in: trial.folder) == ["new.kurator"])
  }

  @Test func `a folder gets a copy that has the time in its name`() throws {
    let runner = files.runner()
    #expect(unlink(path) == 0)
    guard case .savedAs(.success(let target))? = runner.run(.saveAs(path: trial.folder + "/")).first
    else {
      Issue.record("not saved")
      return
    }
    #expect(target == trial.path(copy))
  }

  @Test func `never saves over another file, and stays where it was`() throws {
    let runner = files.runner()
    try trial.write("x", to: "taken.kurator")
    #expect(unlink(path) == 0)
    let target = trial.path("taken.kurator")
    guard case .savedAs(.failure(.exists(target)))? = runner.run(.saveAs(path: target)).first else {
      Issue.record("saved")
      return
    }
    #expect(runner.open?.path == path)
    #expect(try trial.text(of: "taken.kurator") == "x")
  }

  @Test func `a folder that cannot be written is told, and all of it stays open`() throws {
    let runner = files.runner()
    _ = runner.run(add("Ёлкина Мария"))
    #expect(unlink(path) == 0)
    let target = "/sys/new.kurator"
    guard case .savedAs(.failure(.readOnly(target)))? = runner.run(.saveAs(path: target)).first
    else {
      Issue.record("saved")
      return
    }
    #expect(try names(in: runner) == ["Ёлкина Мария"])
  }

  @Test func `what the new file does not have is kept beside it`() throws {
    let runner = files.runner()
    _ = runner.run(add("Ёлкина Мария"))
    try replace()
    let messages = runner.run(.open(path: path))
    guard case .opened? = messages.first, case .rescued(let rescued)? = messages.last else {
      Issue.record("\(messages)")
      return
    }
    #expect(rescued == trial.path(copy))
    #expect(try names(in: runner).isEmpty)
    let file = try ProgramFile.open(rescued, at: LoopWorld.moment)
    guard case .mentees(let rows) = try file.load(.mentees) else { return }
    #expect(rows.map(\.card.person.name.full) == ["Ёлкина Мария"])
  }

  @Test func `nothing is kept of a file from which the new one goes on`() throws {
    let runner = files.runner()
    _ = runner.run(add("Ёлкина Мария"))
    let newer = trial.path("b.kurator")
    try runner.open?.file.backup(to: newer)
    #expect(rename(newer, path) == 0)
    let messages = runner.run(.open(path: path))
    #expect(messages.count == 1)
    #expect(try names(in: runner) == ["Ёлкина Мария"])
    runner.close()
    #expect(SmallFile.names(in: trial.folder) == ["a.kurator"])
  }

  @Test func `a terminal that goes leaves a copy of a lost file`() throws {
    let runner = files.runner()
    runner.keepLost()
    #expect(SmallFile.names(in: trial.folder).filter { !$0.hasSuffix("-journal") } == ["a.kurator"])
    #expect(unlink(path) == 0)
    runner.keepLost()
    runner.close()
    #expect(
      SmallFile.names(in: trial.folder).filter { !$0.hasPrefix("a.kurator") } == [copy])
  }
}

extension ProgramFile {
  /// The names of the mentees.
  fileprivate func mentees() throws -> [String] {
    guard case .mentees(let rows) = try load(.mentees) else { return [] }
    return rows.map(\.card.person.name.full)
  }
}
