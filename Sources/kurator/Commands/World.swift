import Handbook
import Mentoring
import ProgramFile
import Screens

/// What a command works with.
struct World: Sendable {
  /// Language, day, author, folders.
  var environment: Environment
  /// Says at once, on stderr, what a person should know although the work goes on.
  let complain: @Sendable (String) -> Void
  /// Asks the person at the terminal, and gives the line that was typed; nothing at its end.
  var ask: @Sendable (_ question: String) -> String? = { _ in nil }
  /// What long work may do meanwhile.
  var vigil = Vigil()

  /// The words of the language.
  var words: Words { environment.words }

  /// The letters that a question shows for yes and for no.
  var answerLetters: (yes: Character, no: Character) {
    words.answerLetters(environment.repertoire)
  }
}

extension World {
  /// The handbook with the user's own files; those with mistakes are told and left aside.
  func handbook() -> HandbookContents { handbookWithSources().contents }

  /// The same, with where each of its files comes from.
  func handbookWithSources() -> Handbook {
    let (files, faults) = environment.handbookFiles()
    for fault in faults {
      complain(fault.sentenceForHandbook(in: environment.settings.handbookPath, words))
    }
    let (handbook, findings) = Handbook.load(userFiles: files)
    for finding in findings { complain(finding.sentence(in: words)) }
    return handbook
  }

  /// Opens a programme for as long as `body` runs.
  ///
  /// - Throws: ``CommandFailure`` of the file, or of `body`.
  func withProgramme<Value>(
    _ path: String, _ body: (ProgramFile) throws(CommandFailure) -> Value
  ) throws(CommandFailure) -> Value {
    let file = try asking { () throws(StoreTrouble) in
      try ProgramFile.open(path, at: environment.clock.now())
    }
    // Mistakes of the handbook are told by the commands that are about it.
    file.ask(
      Deferred { [environment] in
        Handbook.load(userFiles: environment.handbookFiles().files).0.contents.asked
      })
    do throws(CommandFailure) {
      let value = try body(file)
      try asking { () throws(StoreTrouble) in try file.close() }
      return value
    } catch {
      do { try file.close() } catch { complain(words.sentence(error)) }
      throw error
    }
  }

  /// Runs what the file may refuse.
  @discardableResult
  func asking<Value>(_ body: () throws(StoreTrouble) -> Value) throws(CommandFailure) -> Value {
    do throws(StoreTrouble) { return try body() } catch { throw .refused(.store(error)) }
  }

  /// Runs what a rule or the file may refuse.
  @discardableResult
  func changing<Value>(_ body: () throws(Refusal) -> Value) throws(CommandFailure) -> Value {
    do throws(Refusal) { return try body() } catch { throw .refused(error) }
  }

  /// Changes a programme, as one step.
  func perform(_ edits: [Edit], _ title: StepTitle, on programme: some ProgrammeStore)
    throws(CommandFailure)
  {
    try changing { () throws(Refusal) in
      try programme.perform(
        edits, title: title, by: environment.author, at: environment.clock.now())
    }
  }

  /// The bytes of an input.
  func read(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
    do {
      return try SmallFile.read(environment.full(path), limit: limit)
    } catch {
      throw .unreadable(FileFault(path: path, error.reason))
    }
  }

  /// Writes an output; no file may be in the way but one that is still as the program wrote it,
  /// unless `replacing`.
  func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(CommandFailure) {
    let full = environment.full(path)
    let tray = environment.tray
    let isOurs = SmallFile.exists(full) && tray.mayWrite(bytes, to: full)
    do {
      try SmallFile.write(bytes, to: full, present: replacing || isOurs ? .replace : .keep)
      tray.written.note(bytes, of: full)
    } catch {
      if error.reason == .known(.exists) { throw .inTheWay(path: path) }
      throw .unwritable(FileFault(path: path, error.reason))
    }
  }
}
