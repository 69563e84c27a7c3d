import CVTerm
import Glibc

/// Why a program in a terminal did not do what a test waited for.
enum PtyError: Error, CustomStringConvertible {
  /// The program could not be started.
  case notStarted(String)
  /// No key has this name.
  case noSuchKey(String)
  /// The time was over before; `screen` is what it showed instead.
  case tooLate(waitingFor: String, screen: String)

  var description: String {
    switch self {
    case .notStarted(let program): "could not start \(program)"
    case .noSuchKey(let name): "no key is named \(name)"
    case .tooLate(let wish, let screen): "waited too long for \(wish); the screen was:\n\(screen)"
    }
  }
}

/// A program that runs in a terminal of its own, with the screen that it draws.
final class Pty {
  /// What a person would see now.
  let screen: VirtualScreen
  /// The process.
  let process: pid_t
  /// Every byte that the program has written.
  private(set) var received: [UInt8] = []
  /// What ended the program: its exit status, or 128 and the signal.
  private(set) var ending: Int?
  /// Is given each whole frame, to put it onto the screen.
  var onFrame: (([UInt8]) -> Void)?
  private let manner: Manner
  private var frames = WholeFrames()
  private let pty: cv_pty

  /// How the terminal answers when it is asked about itself.
  enum Manner: Hashable {
    /// It tells what it is, and nothing of its colours.
    case plain
    /// It tells the colour behind its letters, such as `rgb:ffff/ffff/ffff`, too.
    case ground(String)
    /// It never answers.
    case mute
  }

  /// Starts `program` (a path); the environment is all that it gets.
  init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    folder: String? = nil, columns: Int = 80, lines: Int = 24, manner: Manner = .plain
  ) throws {
    self.manner = manner
    screen = VirtualScreen(columns: columns, lines: lines)
    let words = CStrings([program] + arguments)
    let settings = CStrings(environment.map { "\($0.key)=\($0.value)" })
    pty = cv_start(
      program, words.pointers, settings.pointers, folder, Int32(columns), Int32(lines))
    process = pty.child
    if process < 0 { throw PtyError.notStarted(program) }
  }

  deinit {
    if ending == nil {
      Glibc.kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    cv_close(pty)
  }

  // MARK: - What a person does

  /// Presses keys, by their names.
  func press(_ names: String...) throws {
    for name in names {
      guard let bytes = KeyBytes.of(name) else { throw PtyError.noSuchKey(name) }
      try send(bytes)
    }
  }

  /// Types text.
  func type(_ text: String) throws { try send(Array(text.utf8)) }

  /// Pastes text as a terminal does that brackets it.
  func paste(_ text: String) throws { try send(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)) }

  /// Makes the window another size.
  func resize(columns: Int, lines: Int) {
    receive(within: .zero)
    screen.resize(columns: columns, lines: lines)
    _ = cv_resize(pty, Int32(columns), Int32(lines))
  }

  /// Sends a signal to the program.
  func signal(_ number: Int32) { Glibc.kill(process, number) }

  /// Sends a signal to whatever runs in the foreground, of a shell for instance.
  func signalForeground(_ number: Int32) { Glibc.kill(-cv_foreground(pty), number) }

  /// Closes the window, as far as the program can tell.
  func hangUp() { cv_hang_up(pty) }

  /// Presses a key without reading anything: soon the terminal takes no more.
  func pressBlindly(_ name: String) throws {
    guard let bytes = KeyBytes.of(name) else { throw PtyError.noSuchKey(name) }
    _ = write(pty.terminal, bytes, bytes.count)
  }

  /// Sends bytes, and goes on reading meanwhile so that neither side waits for the other.
  func send(_ bytes: [UInt8], within limit: Duration = .seconds(20)) throws {
    let deadline = ContinuousClock.now + limit
    var rest = bytes[...]
    while !rest.isEmpty {
      let done = rest.withUnsafeBytes { write(pty.terminal, $0.baseAddress, $0.count) }
      if done > 0 { rest = rest.dropFirst(done) }
      receive(within: done > 0 ? .zero : .milliseconds(5))
      if ContinuousClock.now > deadline { throw late("\(rest.count) bytes to be read") }
    }
  }

  // MARK: - What a person waits for

  /// Waits until the screen holds `text`.
  func wait(for text: String, within limit: Duration = .seconds(10)) throws {
    try wait(within: limit, until: "the text «\(text)»") { screen.text.contains(text) }
  }

  /// Waits until something is so.
  func wait(
    within limit: Duration = .seconds(10), until wish: String, _ isSo: () -> Bool
  ) throws {
    let deadline = ContinuousClock.now + limit
    receive(within: .zero)
    while !isSo() {
      if ContinuousClock.now > deadline { throw late(wish) }
      receive(within: .milliseconds(10))
    }
  }

  /// Waits until the program has read all that was typed, waits for more, and is shown completely.
  func settle(within limit: Duration = .seconds(10)) throws {
    let deadline = ContinuousClock.now + limit
    var calm = 0
    while calm < 4 {
      let count = received.count
      receive(within: .milliseconds(2))
      let isCalm = received.count == count && unread == 0 && state.isCalm
      calm = isCalm ? calm + 1 : 0
      if hasEnded { return }
      if ContinuousClock.now > deadline { throw late("a pause") }
    }
  }

  /// Waits until the program ends: its exit status, or 128 and the signal that ended it.
  @discardableResult
  func waitForEnd(within limit: Duration = .seconds(10)) throws -> Int {
    try wait(within: limit, until: "the end of the program") { hasEnded }
    receive(within: .milliseconds(1))
    screen.write(frames.takeRest())
    return ending ?? -1
  }

  /// Whether the program has ended.
  var hasEnded: Bool {
    if ending == nil {
      let status = cv_ended(process)
      if status >= 0 { ending = Int(status) }
    }
    return ending != nil
  }

  // MARK: - What only a machine sees

  /// What the kernel says of the program, or of the one that a shell has in front.
  var state: ProcessState {
    let group = cv_foreground(pty)
    return ProcessState(group > 0 ? group : process)
  }

  /// How many of the bytes that were typed the program has not read.
  var unread: Int { Int(cv_unread(pty)) }

  /// Whether the line discipline is that of a new terminal.
  var isAsBefore: Bool { cv_discipline(pty) == cv_discipline_untouched() }

  /// The private modes that are on, and how the bytes were framed.
  var modes: PrivateModes { PrivateModes(received) }

  /// Takes in what the program has written; waits for some when there is none.
  func receive(within limit: Duration) {
    var door = pollfd(fd: pty.terminal, events: Int16(POLLIN), revents: 0)
    var wait = Int32(limit / .milliseconds(1))
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while poll(&door, 1, wait) > 0 {
      let count = read(pty.terminal, &buffer, buffer.count)
      if count <= 0 { return }
      received += buffer.prefix(count)
      let asked = String(decoding: buffer.prefix(count), as: UTF8.self)
      if asked.contains("\u{1B}]11;?"), case .ground(let colour) = manner {
        answer(Array("\u{1B}]11;\(colour)\u{1B}\\".utf8))
      }
      show(frames.take(buffer.prefix(count)))
      answer(screen.takeAnswers())
      wait = 0
    }
  }

  /// Forgets what the program has written so far, so that a long run takes no memory.
  func forget() { received = [] }

  private func show(_ bytes: [UInt8]) {
    guard let onFrame else { return screen.write(bytes) }
    for frame in WholeFrames.separate(bytes) { onFrame(frame) }
  }

  private func answer(_ bytes: [UInt8]) {
    guard manner != .mute, !bytes.isEmpty else { return }
    _ = write(pty.terminal, bytes, bytes.count)
  }

  private func late(_ wish: String) -> PtyError {
    .tooLate(waitingFor: wish, screen: screen.text)
  }
}

/// Strings as C wants them: made before a fork, freed with this object.
private final class CStrings {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ strings: [String]) {
    count = strings.count
    pointers = .allocate(capacity: count + 1)
    for (at, string) in strings.enumerated() { pointers[at] = strdup(string) }
    pointers[count] = nil
  }

  deinit {
    for at in 0..<count { free(pointers[at]) }
    pointers.deallocate()
  }
}
