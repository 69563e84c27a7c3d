import Settings
import StrictYAML
import TestSupport
import Testing

@Suite struct StateTests {
  private func read(_ text: String) -> (State, [String]) {
    let (state, findings) = State.read(Array(text.utf8), source: "state.yaml")
    return (state, findings.map { "\($0.line):\($0.column) \($0.problem.code)" })
  }

  @Test func `remembers the last file and the place in each`() {
    var state = State()
    #expect(state.lastFile == nil)
    state.remember("/a", at: State.Place(screen: "board", row: 3))
    state.remember("/b", at: nil)
    state.remember("/a", at: State.Place(screen: "mentees", row: 0))
    #expect(state.lastFile == "/a")
    #expect(state.place(in: "/a") == State.Place(screen: "mentees", row: 0))
    #expect(state.place(in: "/b") == nil)
    #expect(state.files.map(\.path) == ["/a", "/b"])
  }

  @Test func `forgets a file`() {
    var state = State()
    state.remember("/a", at: nil)
    state.remember("/b", at: nil)
    state.forget("/b")
    #expect(state.lastFile == "/a")
  }

  @Test func `lets the oldest of more than 50 files fall out`() {
    var state = State()
    for number in 0...50 { state.remember("/\(number)", at: nil) }
    #expect(state.files.count == 50)
    #expect(state.files.last?.path == "/1")
  }

  @Test func `writes a text that a person can read`() {
    var state = State()
    #expect(String(decoding: state.bytes, as: UTF8.self) == "files: []\n")
    state.remember("/дом/без места", at: nil)
    state.remember("/дом/сад \"№ 12\".kurator", at: State.Place(screen: "board", row: 17))
    let text = """
      files:
        - path: "/дом/сад %22№ 12%22.kurator"
          screen: board
          row: 17
        - path: "/дом/без места"

      """
    #expect(String(decoding: state.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    "/a b", "/100%", "/a%20b", "/\u{438}\u{306}", "/\u{439}", "/\u{1B}[31m", "/a\nb", "/\\n", "/'",
    "/👩‍👩‍👧", "/\u{202E}x", "/: #", "/", "/\u{301}а",
  ]) func `gives every path back byte for byte`(path: String) {
    var state = State()
    state.remember(path, at: State.Place(screen: "now", row: 1))
    let (read, findings) = State.read(state.bytes, source: "")
    #expect(findings == [])
    #expect(read.lastFile.map { Array($0.utf8) } == Array(path.utf8))
    #expect(read.place(in: path) == State.Place(screen: "now", row: 1))
  }

  @Test func `tells two forms of the same letters apart`() {
    var state = State()
    state.remember("/\u{439}", at: nil)
    state.remember("/\u{438}\u{306}", at: nil)
    #expect(state.files.count == 2)
    #expect(State.read(state.bytes, source: "").0.files.count == 2)
  }

  @Test func `comes back the same, whatever was remembered`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<50 {
      var state = State()
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        let scalars = (0..<8).compactMap { _ in
          Unicode.Scalar(UInt32.random(in: 1...0x600, using: &random))
        }
        let place = State.Place(screen: "board", row: Int.random(in: 0...99, using: &random))
        state.remember(
          "/" + String(String.UnicodeScalarView(scalars)),
          at: Bool.random(using: &random) ? place : nil)
      }
      let (read, findings) = State.read(state.bytes, source: "")
      #expect(findings == [])
      #expect(read.files.map { Array($0.path.utf8) } == state.files.map { Array($0.path.utf8) })
      #expect(read.files.map(\.place) == state.files.map(\.place))
    }
  }

  @Test func `keeps what is right beside what is wrong`() {
    let text = """
      files:
        - {path: "/a", screen: now, row: 1}
        - {path: "b"}
        - {path: "/c", screen: Now!, row: 1}
        - {path: "/d%0"}
        - {path: "/e", screen: now, row: -1}
      """
    let (state, findings) = read(text)
    #expect(state.files.map(\.path) == ["/a", "/c", "/e"])
    #expect(state.place(in: "/c") == nil)
    #expect(
      findings == [
        "3:12 not-a-path", "4:26 not-a-screen", "5:12 not-a-path", "6:36 out-of-range",
      ])
  }

  @Test(arguments: ["", "files:", "a: [", "files: [1]"])
  func `begins anew after a text that is none`(
    text: String
  ) {
    let (state, findings) = read(text)
    #expect(state == State())
    #expect(findings.count == 1)
  }
}
