import Screens
import Settings
import TerminalKit

/// What `kurator doctor` has found on this machine.
struct Examination: Sendable {
  /// The value of TERM.
  var term: String?
  /// Whether both ends of the process are a terminal.
  var isOnTerminal: Bool
  /// What the terminal is, or why it cannot be used; nothing where there is none.
  var terminal: Result<TerminalReport, TerminalError>?
  /// What is known of it by its name.
  var traits: TerminalTraits
  /// Which letters can be drawn.
  var locale: LocaleReport
  var repertoire = Repertoire.unicode
  /// The encoding that is why only ASCII is drawn.
  var otherEncoding: OtherEncoding?
  /// How the reader wants the program, and the most colours that are wished for.
  var preferences: Preferences
  var most: ColorDepth
  /// What the files of the settings say.
  var settled: Settled
  var folder: SettingsFolder
  /// What is wrong in the handbook, a sentence each, and how many files of it are the reader's own.
  var handbook: (files: Int, findings: [String])
  /// The program of the desktop that copies, and the file that takes what nothing else does.
  var copyProgram: String?
  var copyPath: String
  /// Where the program remembers; nothing where there is no home.
  var state: StorePlace?

  /// What the terminal is, where it can be used.
  var report: TerminalReport? {
    if case .success(let report) = terminal { report } else { nil }
  }

  /// How many colours are used, none on a terminal without them.
  var depth: ColorDepth { min(most, ColorDepth(colors: report?.colours ?? 0)) }

  /// How dark the ground is taken to be, where anything tells.
  var ground: Theme.Kind? { report?.answer ?? traits.ground }

  /// The theme that the screens wear.
  var theme: (name: String, isChosen: Bool) {
    if report != nil, depth == .mono { return (Theme.mono.name, false) }
    let isThere = preferences.theme.map { settled.shelf.names.contains($0) } ?? false
    if isThere, let name = preferences.theme { return (name, true) }
    return (settled.shelf.theme(for: ground ?? .dark).name, false)
  }
}

extension Examination {
  /// What is wrong with the machine.
  var troubles: [DoctorWords.Trouble] {
    terminalTroubles + letterTroubles + stateTroubles
  }

  private var letterTroubles: [DoctorWords.Trouble] {
    (locale.isUnicode ? [] : [.noUTF8])
      + (otherEncoding.map { [.otherEncoding($0.locale)] } ?? [])
  }

  private var terminalTroubles: [DoctorWords.Trouble] {
    guard isOnTerminal else { return [] }
    switch terminal {
    case nil, .failure(.dumb), .failure(.notATerminal): return [.dumb(term: term)]
    case .failure(.notDescribed), .failure(.noResources):
      return [.notDescribed(term: term ?? "", used: nil)]
    case .success(let report):
      let (width, height) = (report.size.width, report.size.height)
      let isOther = report.description != term
      return (isOther ? [.notDescribed(term: term ?? "", used: report.description)] : [])
        + (width < 40 || height < 10 ? [.tooSmall(width, height)] : [])
    }
  }

  private var stateTroubles: [DoctorWords.Trouble] {
    guard let state else { return [.noHome] }
    let isFull = state.obstacle == nil && state.free < StorePlace.least
    return (state.hasLocks == false ? [.noLocks(state.path)] : [])
      + (isFull ? [.littleSpace(state.path, state.free)] : [])
  }

  /// Everything that is wrong: a name for other programs, and the sentence.
  func findings(in words: Words) -> [(code: String, message: String)] {
    let doctor = words.commands.doctor
    var findings = troubles.map { (code: $0.code, message: doctor.sentence($0)) }
    if let state, let obstacle = state.obstacle {
      let trouble = DoctorWords.Trouble.notWritable(
        state.path, reason: obstacle.text(in: words))
      findings.append((code: trouble.code, message: doctor.sentence(trouble)))
    }
    findings += settled.findings.map { (code: $0.code, message: $0.sentence(in: words)) }
    return findings + handbook.findings.map { (code: "handbook", message: $0) }
  }
}

extension SettingsFinding {
  /// The name for other programs.
  var code: String {
    switch self {
    case .setting: "setting"
    case .theme: "theme"
    case .keys: "keys"
    case .unreadable: "unreadable"
    case .unknownTheme: "unknown-theme"
    case .faintTheme: "faint-theme"
    case .goneTheme: "gone-theme"
    case .handbook: "handbook"
    }
  }
}
