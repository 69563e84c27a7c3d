import Mentoring
import Testing

@testable import Screens

/// What is said on the way out of something that came to nothing after the screen was gone.
@Suite struct AfterwordTests {
  private static let trouble = StoreTrouble.full(path: "/a 2026-10-05.kurator")

  @Test(arguments: [
    Message.notBackedUp(trouble), .worked(.copy, Message.notBackedUp(trouble)),
    .failed(.refused(.store(trouble))),
  ])
  func `tells what is not there though it was asked for`(message: Message) {
    #expect(Words.russian.afterword(message)?.contains("на диске нет места") == true)
    #expect(Words.english.afterword(message)?.contains("the disk is full") == true)
  }

  @Test(arguments: [
    Message.backedUp(path: "/a"), .worked(.copy, Message.backedUp(path: "/a")),
    .worked(Work.ID("people.sort"), 1), .changedOutside,
  ])
  func `says nothing of everything else`(message: Message) {
    #expect(Words.russian.afterword(message) == nil)
  }
}
