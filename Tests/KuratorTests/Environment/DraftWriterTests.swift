import Glibc
import Testing

@testable import kurator

@Suite struct DraftWriterTests {
  @Test func `is this process, and there`() {
    let token = DraftWriter.ofProcess.token
    #expect(token.hasPrefix("\(getpid()) "))
    #expect(DraftWriter.token(of: getpid()) == token)
    #expect(!DraftWriter.isGone(token))
  }

  @Test func `is gone where nobody has its number, or somebody who began at another time`() {
    #expect(DraftWriter.isGone("\(getpid()) 1"))
    #expect(DraftWriter.isGone("\(Int32.max) 100"))
    #expect(DraftWriter.isGone("?"))
    #expect(DraftWriter.isGone(""))
  }
}
