import Handbook
import Screens

/// The files of the handbook with what is wrong in the user's own.
struct HandbookListing {
  private let files: [HandbookFile]
  private let wrong: [HandbookFinding]
  private let faults: [FileFault]
  private let folder: String?

  /// Reads the user's files.
  init(_ environment: Environment) {
    let (own, faults) = environment.handbookFiles()
    files = Handbook.files(userFiles: own)
    wrong = Handbook.load(userFiles: own).1
    self.faults = faults
    folder = environment.settings.handbookPath
  }

  /// The file that a name means: its own, without `.yaml`, or without its folder where no other is
  /// called so.
  ///
  /// - Throws: ``Mistake`` with the nearest name.
  func file(named typed: String) throws(CommandFailure) -> HandbookFile {
    let name = typed.hasSuffix(".yaml") ? String(typed.dropLast(".yaml".count)) : typed
    if let file = files.first(where: { $0.stem == name }) { return file }
    let bare = files.filter { $0.word == name }
    if bare.count == 1 { return bare[0] }
    throw .usage(.unknownHandbookFile(typed, nearest: nearest(to: name)))
  }

  private func nearest(to name: String) -> String? {
    let stems = files.map(\.stem)
    if let stem = nearestWord(to: name, among: stems) { return stem }
    let word = nearestWord(to: Path.name(of: name), among: files.map(\.word))
    return files.first { $0.word == word }?.stem
  }

  /// What is wrong, a sentence each; of one file only, where it is named.
  func findings(in words: Words, of name: String? = nil) -> [String] {
    let unread = name == nil ? faults.map { $0.sentenceForHandbook(in: folder, words) } : []
    return unread
      + wrong.filter { name == nil || $0.file == name }.map {
        $0.within(folder).sentence(in: words)
      }
  }

  /// A line for each file, what is wrong, and what can be done.
  func lines(in world: World) -> [String] {
    let words = world.words.commands.handbook
    var table = TextTable(
      columns: [.left, .left, .left], repertoire: world.environment.repertoire)
    for file in files {
      table.add([file.name, words.standing(standing(of: file)), describe(file, words)])
    }
    let findings = findings(in: world.words)
    return table.lines + [""]
      + (findings.isEmpty ? [] : findings + [""]) + [words.hint(folder)]
  }

  private func describe(_ file: HandbookFile, _ words: HandbookWords) -> String {
    let kind = words.kind(file.kind.words)
    return file.title.map { "\(kind): \($0)" } ?? kind
  }

  /// The same for other programs.
  func json(in words: Words) -> JSON {
    let list = files.map { file -> JSON in
      [
        "name": .string(file.name), "kind": .string(file.kind.code),
        "title": .optional(file.title), "builtIn": .boolean(file.builtIn != nil),
        "own": .boolean(file.own != nil), "used": .string(used(file)),
        "findings": .array(findings(in: words, of: file.name).map { .string($0) }),
      ]
    }
    return .document([
      "folder": .optional(folder), "files": .array(list),
      "findings": .array(findings(in: words).map { .string($0) }),
    ])
  }

  private func used(_ file: HandbookFile) -> String {
    switch standing(of: file) {
    case .builtIn, .spoilt: "built-in"
    case .replaced, .added: "own"
    case .leftOut: "none"
    }
  }

  private func standing(of file: HandbookFile) -> HandbookWords.Standing {
    guard file.own != nil else { return .builtIn }
    let isSpoilt = wrong.contains { $0.file == file.name }
    return file.builtIn == nil
      ? isSpoilt ? .leftOut : .added
      : isSpoilt ? .spoilt : .replaced
  }
}

extension HandbookFile {
  /// The name without `.yaml`.
  fileprivate var stem: String { String(name.dropLast(".yaml".count)) }
  /// The same without its folder.
  fileprivate var word: String { Path.name(of: stem) }
}

extension HandbookFile.Kind {
  /// What the catalogue of words calls it.
  var words: HandbookWords.Kind {
    switch self {
    case .calendar: .calendar
    case .calendarYear(let year): .calendarYear(year)
    case .forms: .forms
    case .law: .law
    case .weights: .weights
    case .pairOrder: .pairOrder
    case .questionnaire: .questionnaire
    case .reminders: .reminders
    case .stages(let set): .stages(set)
    case .tags: .tags
    }
  }

  /// The stable name for other programs.
  fileprivate var code: String {
    switch self {
    case .calendar: "calendar"
    case .calendarYear: "calendar-year"
    case .forms: "forms"
    case .law: "law"
    case .weights: "weights"
    case .pairOrder: "pair-order"
    case .questionnaire: "questionnaire"
    case .reminders: "reminders"
    case .stages: "stages"
    case .tags: "tags"
    }
  }
}
