import Mentoring
import PlainText
import Screens
import Settings
import TerminalKit
import Testing

@testable import kurator

/// What every command goes by.
struct EnvironmentTests {
  private func environment(
    _ variables: [String: String] = [:], options: GlobalOptions = GlobalOptions(),
    config: Config = Config(), input: Bool = true, output: Bool = true
  ) throws -> Environment {
    let moment = Moment(day: day("2026-10-05"), second: 50_712)
    let facts = ProcessFacts(
      variables: variables, inputIsTerminal: input, outputIsTerminal: output, folder: "/work",
      login: "petrova", clock: .fixed(moment))
    return try Environment(options, facts, config)
  }

  static let languages: [([String: String], Language)] = [
    ([:], .russian), (["LANG": "C"], .russian), (["LANG": "en_US.UTF-8"], .english),
    (["LANG": "EN"], .english), (["LANG": "ru_RU.UTF-8", "LC_MESSAGES": "en_GB"], .english),
    (["LC_ALL": "ru_RU", "LC_MESSAGES": "en_GB", "LANG": "en"], .russian),
    (["LC_ALL": "", "LANG": "en"], .english), (["LANG": "de_DE.UTF-8"], .russian),
  ]

  @Test(arguments: languages)
  func `speaks English to English environments and Russian to all others`(
    _ variables: [String: String], _ language: Language
  ) throws {
    #expect(try environment(variables).language == language)
  }

  @Test func `puts the option before the setting and the setting before the environment`() throws {
    var options = GlobalOptions()
    options.language = .russian
    let config = Config(language: .english)

    #expect(try environment(["LANG": "ru"], config: config).language == .english)
    #expect(try environment(["LANG": "en"], options: options, config: config).language == .russian)
  }

  @Test func `draws in ASCII where that is wished for, whatever the locale`() throws {
    var options = GlobalOptions()
    #expect(try environment(["LANG": "ru_RU.UTF-8"], options: options).repertoire == .unicode)
    options.isASCII = true
    #expect(try environment(["LANG": "ru_RU.UTF-8"], options: options).repertoire == .ascii)
  }

  @Test func `takes the day from the option, then the variable, then the clock`() throws {
    var options = GlobalOptions()
    options.today = day("2027-01-02")
    let variables = ["KURATOR_TODAY": "2026-12-31"]

    #expect(try environment().clock.now() == Moment(iso: "2026-10-05T14:05:12"))
    #expect(try environment(variables).clock.now() == Moment(iso: "2026-12-31T14:05:12"))
    #expect(try environment(variables, options: options).today == day("2027-01-02"))
    #expect(try !environment().isDaySet)
    #expect(try environment(variables).isDaySet)
  }

  @Test func `refuses a variable that is no day`() {
    #expect(throws: Mistake.badValue("tomorrow", of: "KURATOR_TODAY", .day)) {
      try environment(["KURATOR_TODAY": "tomorrow"])
    }
  }

  static let terminals: [(String?, Bool, Bool, Bool)] = [
    ("xterm", true, true, true), ("xterm", false, true, false), ("xterm", true, false, false),
    ("dumb", true, true, false), ("", true, true, false), (nil, true, true, false),
  ]

  @Test(arguments: terminals)
  func `needs both ends and a terminal that can move its cursor`(
    _ term: String?, _ input: Bool, _ output: Bool, _ expected: Bool
  ) throws {
    let variables = term.map { ["TERM": $0] } ?? [:]

    #expect(try environment(variables, input: input, output: output).hasTerminal == expected)
  }

  @Test func `signs the history as the settings say, else with the login`() throws {
    #expect(try environment().author == "petrova")
    #expect(
      try environment(config: Config(coordinator: "Соколова М. В.")).author == "Соколова М. В.")
  }

  static let colours: [(String?, GlobalOptions.Colour?, GlobalOptions.Colour)] = [
    (nil, nil, .auto), ("", nil, .auto), ("1", nil, .never), ("1", .auto, .never),
    ("1", .always, .always), ("1", .indexed, .indexed), (nil, .sixteen, .sixteen),
    (nil, .never, .never),
  ]

  @Test(arguments: colours)
  func `wishes for no colours where NO_COLOR says so, unless the option asks for some`(
    variable: String?, option: GlobalOptions.Colour?, expected: GlobalOptions.Colour
  ) throws {
    var options = GlobalOptions()
    options.colour = option
    let variables = variable.map { ["NO_COLOR": $0] } ?? [:]
    #expect(try environment(variables, options: options).colour == expected)
  }

  @Test func `uses no more colours than are wished for`() {
    let wishes = GlobalOptions.Colour.allCases.map { ($0.rawValue, $0.most) }
    #expect(wishes.map(\.0) == ["auto", "always", "never", "256", "16"])
    #expect(wishes.map(\.1) == [.indexed, .indexed, .mono, .indexed, .sixteen])
  }

  @Test func `takes from the settings how the reader wants the program`() throws {
    let config = Config(
      language: .english, theme: "norton", layout: .ukrainian, usesMouse: false, hasSeenTour: true)
    #expect(
      try environment(config: config).preferences
        == Preferences(
          language: .english, theme: "norton", layout: .ukrainian, usesMouse: false,
          hasSeenTour: true))
    #expect(try environment().preferences.hasSeenTour == false)
    #expect(
      try environment(["LANG": "en"], config: Config(language: .russian)).ownLanguage == .english)
  }

  @Test func `begins relative paths at its folder`() throws {
    let environment = try environment()

    #expect(environment.full("a/../b.kurator") == "/work/b.kurator")
    #expect(environment.full("/tmp/./c") == "/tmp/c")
  }

  @Test func `writes temporary files where the system wants them`() throws {
    #expect(try environment(["TMPDIR": "/var/tmp"]).temporaryFolder == "/var/tmp")
    #expect(try environment(["TMPDIR": "here"]).temporaryFolder == "/tmp")
  }
}
