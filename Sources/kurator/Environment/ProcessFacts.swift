import CTerminal
import Glibc

/// What the process was started with: read once in the program, written by hand in tests.
struct ProcessFacts: Sendable {
  /// The environment.
  var variables: [String: String]
  /// Whether stdin and stdout are terminals.
  var inputIsTerminal, outputIsTerminal: Bool
  /// How wide the terminal is that stdout or stderr goes to; nothing where it goes to none, and its
  /// lines stay whole for whatever reads them.
  var outputColumns, errorColumns: Int?
  /// The folder that relative paths begin at.
  var folder: String
  /// The login of the user, as the system knows it.
  var login: String?
  /// The machine's clock.
  var clock: Clock

  /// Creates facts; what is left out is not there.
  init(
    variables: [String: String] = [:], inputIsTerminal: Bool = false,
    outputIsTerminal: Bool = false, outputColumns: Int? = nil, errorColumns: Int? = nil,
    folder: String = "/", login: String? = nil, clock: Clock
  ) {
    self.variables = variables
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.outputColumns = outputColumns
    self.errorColumns = errorColumns
    self.folder = folder
    self.login = login
    self.clock = clock
  }
}

extension ProcessFacts {
  /// The facts of this process.
  static func current() -> ProcessFacts {
    let variables = environmentOfProcess()
    let user = getpwuid(getuid())
    return ProcessFacts(
      variables: variables, inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1, outputColumns: columns(of: STDOUT_FILENO),
      errorColumns: columns(of: STDERR_FILENO), folder: currentFolder(),
      login: user.map { String(cString: $0.pointee.pw_name) }, clock: .local)
  }

  /// How wide pages and tables are set.
  var columns: Int { outputColumns ?? Prose.usualWidth }

  /// The value of a variable; an empty one counts as none.
  func variable(_ name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  private static func environmentOfProcess() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      if let equals = strchr(entry, Int32(UInt8(ascii: "="))) {
        let name = UnsafeRawBufferPointer(start: entry, count: equals - entry)
        variables[String(decoding: name, as: UTF8.self)] = String(cString: equals + 1)
      }
      next += 1
    }
    return variables
  }

  private static func columns(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var columns: Int32 = 0
    var lines: Int32 = 0
    ct_window_size(&columns, &lines)
    return max(Int(columns), narrowest)
  }

  private static let narrowest = 20

  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
