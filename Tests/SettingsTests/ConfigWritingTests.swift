import PlainText
import Settings
import TestSupport
import Testing

@Suite struct ConfigWritingTests {
  private func written(_ text: String, _ change: (inout Config) -> Void) -> String? {
    let (before, _) = Config.read(Array(text.utf8), source: "config.yaml")
    var after = before
    change(&after)
    return Config.written(Array(text.utf8), changing: before, to: after)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `begins a file with what is settled`() {
    #expect(written("") { $0.theme = "norton" } == "theme: norton\n")
    #expect(
      written("") {
        $0.language = .english
        $0.layout = .ukrainian
        $0.usesMouse = false
        $0.hasSeenTour = true
      } == "language: en\nlayout: uk\nmouse: false\ntour-seen: true\n")
  }

  @Test func `keeps comments, order and what it does not know`() {
    let text = """
      # Мои настройки

      theme:   "dark"   # как в кабинете
      colour: red
      coordinator: 'Орлова # Т. В.' # я
      language: ru
      """
    #expect(
      written(text) {
        $0.theme = "light"
        $0.language = .english
        $0.usesMouse = false
      } == """
        # Мои настройки

        theme: light   # как в кабинете
        colour: red
        coordinator: 'Орлова # Т. В.' # я
        language: en
        mouse: false

        """)
  }

  @Test func `changes nothing where nothing is changed`() {
    let text = "theme:  dark"
    #expect(written(text) { _ in } == text)
    #expect(written(text) { $0.coordinator = "other" } == text)
  }

  @Test func `says that the terminal chooses`() {
    #expect(written("theme: dark\n") { $0.theme = nil } == "theme: auto\n")
  }

  @Test func `puts what is right into the place of what was wrong`() {
    #expect(written("layout: de # ?\n") { $0.layout = .belarusian } == "layout: be # ?\n")
    #expect(written("theme: [\n") { $0.theme = "dark" } == "theme: dark\n")
    #expect(written("theme: # keiner\n") { $0.theme = "dark" } == "theme: dark # keiner\n")
  }

  @Test func `keeps the line ends and the mark that the file has`() {
    #expect(
      written("\u{FEFF}theme: dark\r\n") {
        $0.theme = "light"
        $0.usesMouse = false
      } == "\u{FEFF}theme: light\r\nmouse: false\r\n")
  }

  @Test(arguments: ["null", "true", "x", "7", "-a", "тёмная", "a-b", "no"])
  func `writes the name of a theme so that it is read back`(name: String) throws {
    let text = try #require(written("") { $0.theme = name })
    let (config, findings) = Config.read(Array(text.utf8), source: "config.yaml")
    #expect(findings == [])
    #expect(config.theme == name)
  }

  @Test(arguments: [
    "{}", "{theme: dark}", "other: [\n", "- a\n", "theme: >\n  dark\n  blue\n", "a: \u{1}",
  ])
  func `gives nothing where the file is not of lines with keys`(text: String) {
    #expect(written(text) { $0.theme = "light" } == nil)
  }
}

@Suite struct ConfigWritingFuzzTests {
  private static let lines = [
    "# слова", "", "theme: dark", "theme: \"dark\" # c", "language: ru", "mouse: нет",
    "other: [1, 2]",
    "coordinator: 'a # b'", "  theme: x", "layout : be", "tour-seen: maybe", "{}", "- a", "list:",
    "  - 1", "text: |", "  theme: y", "language:", "open-last-file: false\r",
  ]

  @Test func `never loses a line that it does not change`() throws {
    for seed in FuzzRuns.seeds(short: 500, inputs: 1) {
      FuzzRuns.note(1)
      var random = SeededRandom(seed: seed)
      let chosen = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
        Self.lines.randomElement(using: &random)
      }
      let bytes = Array(chosen.joined(separator: "\n").utf8)
      let (before, _) = Config.read(bytes, source: "c")
      var after = before
      after.theme = ["light", "norton", nil].randomElement(using: &random) ?? nil
      after.usesMouse = Bool.random(using: &random)
      guard let text = Config.written(bytes, changing: before, to: after) else { continue }
      let (read, _) = Config.read(text, source: "c")
      #expect(read.theme == after.theme && read.usesMouse == after.usesMouse, "seed \(seed)")
      #expect(read.coordinator == before.coordinator, "seed \(seed)")
      #expect(read.language == before.language, "seed \(seed)")
      let kept = chosen.filter { !$0.hasPrefix("theme") && !$0.hasPrefix("mouse") && !$0.isEmpty }
      let lines = String(decoding: text, as: UTF8.self).components
      #expect(kept.allSatisfy { lines.contains($0) }, "seed \(seed)")
    }
  }
}

extension String {
  fileprivate var components: [String] {
    unicodeScalars.split(separator: "\n").map { String(String.UnicodeScalarView($0)) }
  }
}
