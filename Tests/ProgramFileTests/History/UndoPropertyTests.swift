import Mentoring
import Testing

@testable import ProgramFile

@Suite struct UndoPropertyTests {
  /// A file that is closed and opened again from time to time.
  private final class Reopened {
    let folder = Folder()
    var file: ProgramFile

    init() throws {
      file = try ProgramFile.create(
        at: folder["a.kurator"], Sample.programme(), by: "", at: Sample.at)
      try file.execute("PRAGMA synchronous = OFF")
      for number in 1...3 {
        try file.addMentee("Мама \(number)")
        try file.addMentor("Пётр \(number)", capacity: 2)
      }
    }

    func reopen() throws {
      try file.close()
      file = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
      try file.execute("PRAGMA synchronous = OFF")
    }
  }

  /// Performs edits without a plan and gives back the tables after each step that changed them.
  private func fill(_ place: Reopened, _ edits: inout RandomEdits, steps: Int) throws
    -> [[String]]
  {
    var states = [try place.file.dump()]
    while states.count <= steps {
      do {
        let version = try place.file.version()
        try place.file.perform(
          edits.next(in: place.file), title: .fillDemo, by: "", at: Sample.at)
        if try place.file.version() > version { states.append(try place.file.dump()) }
      } catch Refusal.rule {
        #expect(try place.file.dump() == states.last)
      }
    }
    return states
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `every run of edits is taken back and brought again exactly`(seed: UInt64) throws {
    let place = try Reopened()
    var edits = RandomEdits(seed: seed)
    let states = try fill(place, &edits, steps: 40)
    #expect(try place.file.verify() == [])

    var position = states.count - 1
    for _ in 0..<70 {
      if edits.roll(10) == 0 { try place.reopen() }
      let isBack = position == states.count - 1 || (position > 0 && edits.roll(3) > 0)
      if isBack { try place.file.undo() } else { try place.file.redo() }
      position += isBack ? -1 : 1
      #expect(try place.file.dump() == states[position], "seed \(seed), state \(position)")
    }
    #expect(try place.file.verify() == [])
  }

  @Test func `a long run ends where it began`() throws {
    let file = try ProgramFile.sample()
    let states = try (0..<30).map { number in
      let state = try file.dump()
      try file.addMentee("Имя \(number)", consent: false)
      return state
    }
    for state in states.reversed() {
      try file.undo()
      #expect(try file.dump() == state)
    }
    #expect(throws: Refusal.rule(.nothingToUndo)) { try file.undo() }
    for state in states.dropFirst() {
      try file.redo()
      #expect(try file.dump() == state)
    }
  }
}
