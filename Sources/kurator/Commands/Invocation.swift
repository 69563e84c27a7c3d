import ArgumentParser
import Screens

/// What a command line asks for.
enum Invocation {
  /// Help of a command, or of the whole program.
  case help(CommandWords.Topic?)
  /// The version.
  case version
  /// The keys as a file.
  case keymap
  /// A command.
  case command(any Command)

  /// Reads a command line whose global options are off.
  ///
  /// - Parameters:
  ///   - arguments: The words.
  ///   - exists: Whether a word names something on the disk.
  /// - Throws: ``Mistake``.
  init(_ arguments: [String], exists: (String) -> Bool) throws(Mistake) {
    let words = arguments.prefix { $0 != "--" }
    let first = arguments.first ?? ""
    let entry = Kurator.commands.first { $0.word == first }
    if first == "help" || words.contains(where: { ["--help", "-h"].contains($0) }) {
      self = .help(Self.topic(of: first == "help" ? Array(words.dropFirst()) : Array(words)))
    } else if words.contains("--version") {
      self = .version
    } else if words.contains("--dump-keymap") {
      self = .keymap
    } else if let entry {
      try Self.checkKind(of: entry, arguments)
      self = .command(try Self.parse(arguments, as: entry))
    } else if first.isEmpty || first.hasPrefix("-") {
      self = .command(try Self.opening(arguments, exists))
    } else {
      try Self.checkProgramme(first, exists)
      self = .command(try Self.opening(arguments, exists))
    }
  }

  private static func topic(of words: [String]) -> CommandWords.Topic? {
    guard let entry = Kurator.commands.first(where: { $0.word == words.first }) else { return nil }
    return words.dropFirst().first.flatMap { entry.topics[$0] } ?? entry.topics[""]
  }

  /// Only what exists or is named like a programme may be opened; the rest is a command misspelt.
  private static func checkProgramme(_ word: String, _ exists: (String) -> Bool)
    throws(Mistake)
  {
    guard word.isEmpty || !exists(word) && !ProgrammePath.isProgramme(word) else { return }
    let known = Kurator.commands.map(\.word)
    throw .unknownCommand(word, nearest: nearestWord(to: word, among: known))
  }

  private static func checkKind(of entry: Kurator.Entry, _ arguments: [String])
    throws(Mistake)
  {
    guard !entry.kinds.isEmpty else { return }
    guard arguments.count > 1, !arguments[1].hasPrefix("-") else {
      guard entry.topics[""] == nil else { return }
      throw .missingKind(command: entry.word, known: entry.kinds)
    }
    guard entry.kinds.contains(arguments[1]) else {
      throw .unknownKind(arguments[1], command: entry.word, known: entry.kinds)
    }
  }

  private static func opening(_ arguments: [String], _ exists: (String) -> Bool)
    throws(Mistake) -> any Command
  {
    if let plain = OpenCommand(plainly: arguments) { return plain }
    let command = try parse(["open"] + arguments, as: Kurator.Entry(OpenCommand.self))
    if let file = (command as? OpenCommand)?.file { try checkProgramme(file, exists) }
    return command
  }

  private static func parse(_ arguments: [String], as entry: Kurator.Entry)
    throws(Mistake) -> any Command
  {
    let second = entry.topics[arguments.dropFirst().first ?? ""]
    let topic = second ?? entry.topics[""] ?? .open
    do {
      if let command = try Kurator.parseAsRoot(arguments) as? any Command { return command }
    } catch {
      throw Mistake(error, topic)
    }
    throw .other(command: topic.command)
  }
}
