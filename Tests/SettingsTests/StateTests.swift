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
    state.remember("/a", at: State.Place(screen: "board", rows: ["board": 3]))
    state.remember("/b", at: nil)
    state.remember("/a", at: State.Place(screen: "mentees", rows: ["board": 3]))
    #expect(state.lastFile == "/a")
    #expect(state.place(in: "/a") == State.Place(screen: "mentees", rows: ["board": 3]))
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
    let place = State.Place(
      screen: "board", rows: ["mentees": 4, "board": 17],
      views: ["mentees": ["order": "requests", "filter": "«Ёл» \"а\""], "board": [:]])
    state.remember("/дом/сад \"№ 12\".kurator", at: place)
    let text = """
      files:
        - path: "/дом/сад %22№ 12%22.kurator"
          screen: board
          rows:
            board: 17
            mentees: 4
          views:
            mentees:
              filter: "«Ёл» %22а%22"
              order: "requests"
        - path: "/дом/без места"

      """
    #expect(String(decoding: state.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    "/a b", "/100%", "/a%20b", "/\u{438}\u{306}", "/\u{439}", "/\u{1B}[31m", "/a\nb", "/\\n", "/'",
    "/👩‍👩‍👧", "/\u{202E}x", "/: #", "/", "/\u{301}а",
  ]) func `gives every path back byte for byte`(path: String) {
    var state = State()
    state.remember(path, at: State.Place(screen: "now", views: ["now": ["filter": path]]))
    let (read, findings) = State.read(state.bytes, source: "")
    #expect(findings == [])
    #expect(read.lastFile.map { Array($0.utf8) } == Array(path.utf8))
    #expect(read.place(in: path) == State.Place(screen: "now", views: ["now": ["filter": path]]))
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
        let place = State.Place(
          screen: "board", rows: ["board": Int.random(in: 0...99, using: &random)])
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

  @Test func `keeps folds, scroll and panes of every screen of 50 files`() {
    var state = State()
    let view = [
      "top": "12", "folded": (1...40).map(String.init).joined(separator: " "), "pane": "0.62",
      "filter": "Ёл", "order": "requests name", "columns": "name group",
    ]
    let screens = ["now", "roadmap", "mentees", "mentors", "surveys", "board", "orders", "history"]
    let place = State.Place(
      screen: "board", rows: ["board": 3],
      views: Dictionary(uniqueKeysWithValues: screens.map { ($0, view) }))
    for number in 1...50 { state.remember("/дом/\(number).kurator", at: place) }
    let (read, findings) = State.read(state.bytes, source: "s")
    #expect(findings == [])
    #expect(read == state)
  }

  @Test func `never writes more than is read, and keeps the newest`() {
    var state = State()
    let long = State.Place(
      screen: "now", views: ["now": ["folded": String(repeating: "ж", count: 20_000)]])
    for number in 1...50 { state.remember("/\(number)", at: long) }
    state.remember("/new", at: State.Place(screen: "board"))
    let bytes = state.bytes
    #expect(bytes.count < 1_000_000)
    let (read, findings) = State.read(bytes, source: "s")
    #expect(findings == [])
    #expect(read.files.map(\.path) == state.files.prefix(23).map(\.path))
    #expect(read.place(in: "/50") == long)
    #expect(read.lastFile == "/new")
  }

  @Test func `keeps what is right beside what is wrong`() {
    let text = """
      files:
        - {path: "/a", screen: now, rows: {now: 1}}
        - {path: "b"}
        - {path: "/c", screen: Now!, rows: {now: 1}}
        - {path: "/d%0"}
        - {path: "/e", screen: now, rows: {now: -1}}
        - {path: "/f", screen: now, views: {now: {Order: a}}}
        - {path: "/g", screen: now, views: {now: {order: "%00"}}}
      """
    let (state, findings) = read(text)
    #expect(state.files.map(\.path) == ["/a", "/c", "/e", "/f", "/g"])
    #expect(state.place(in: "/c") == nil)
    #expect(state.place(in: "/e") == State.Place(screen: "now"))
    #expect(
      findings == [
        "3:12 not-a-path", "4:26 not-a-screen", "5:12 not-a-path", "6:43 out-of-range",
        "7:45 not-a-name", "8:52 not-a-text",
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
