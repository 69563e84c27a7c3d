import PlainText
import Settings
import StrictYAML
import Testing

@Suite struct ConfigTests {
  private func read(_ text: String) -> (Config, [String]) {
    let (config, findings) = Config.read(Array(text.utf8), source: "config.yaml")
    return (config, findings.map { "\($0.line):\($0.column) \($0.problem.code)" })
  }

  @Test func `reads everything that can be settled`() {
    let text = """
      # Настройки
      language: en
      theme: norton
      layout: be
      mouse: нет
      tour-seen: да
      letters: ascii
      coordinator: Орлова Т. В.
      open-last-file: нет
      """
    let (config, findings) = read(text)
    #expect(findings == [])
    #expect(
      config
        == Config(
          language: .english, theme: "norton", layout: .belarusian, usesMouse: false,
          hasSeenTour: true, letters: .ascii, coordinator: "Орлова Т. В.", opensLastFile: false))
  }

  @Test(arguments: ["", "# ничего\n", "{}"]) func `settles nothing without a word`(text: String) {
    let (config, findings) = read(text)
    #expect(findings == [])
    #expect(config == Config())
    #expect(config.language == nil)
    #expect(config.theme == nil)
    #expect(config.coordinator == "")
    #expect(config.opensLastFile)
    #expect(config.layout == .russian)
    #expect(config.usesMouse)
    #expect(!config.hasSeenTour)
  }

  @Test func `leaves to the terminal what is called auto`() {
    let (config, findings) = read("language: auto\ntheme: auto\n")
    #expect(findings == [])
    #expect(config == Config())
  }

  @Test func `keeps what is right beside what is wrong`() {
    let text = "language: russian\ntheme: dark\nlanguge: ru\nopen-last-file: maybe\n"
    let (config, findings) = read(text)
    #expect(config == Config(theme: "dark"))
    #expect(findings == ["1:11 not-one-of", "3:1 unknown-key", "4:17 wrong-type"])
  }

  @Test(arguments: ["language: [", "- a", "\u{0}"]) func `goes on without a file that is none`(
    text: String
  ) {
    let (config, findings) = read(text)
    #expect(config == Config())
    #expect(findings.count == 1)
  }

  @Test func `refuses a name of several lines`() {
    let (config, findings) = read("coordinator: \"a\\nb\"")
    #expect(config.coordinator == "")
    #expect(findings == ["1:14 too-long-a-name"])
  }
}
