import ArgumentParser
import Handbook
import Screens

/// The command `kurator handbook …`; alone it lists.
struct HandbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handbook",
    subcommands: [
      HandbookListCommand.self, HandbookCopyCommand.self, HandbookPrintCommand.self,
    ],
    defaultSubcommand: HandbookListCommand.self, helpNames: [])
}

/// The command `kurator handbook [list] [--json]`.
struct HandbookListCommand: Command {
  static let configuration = CommandConfiguration.own("list")
  static let topic = CommandWords.Topic.handbook

  @Flag var json = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let listing = HandbookListing(world.environment)
    let status: EndStatus = listing.findings(in: world.words).isEmpty ? .done : .refused
    return json
      ? .json(listing.json(in: world.words), status: status)
      : .lines(listing.lines(in: world), status: status)
  }
}

/// The command `kurator handbook print NAME`.
struct HandbookPrintCommand: Command {
  static let configuration = CommandConfiguration.own("print")
  static let topic = CommandWords.Topic.handbookPrint

  @Argument var name: String

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let file = try HandbookListing(world.environment).file(named: name)
    let text = String(decoding: file.builtIn ?? file.own ?? [], as: UTF8.self)
    return .done(Output(verbatim: [text.hasSuffix("\n") ? String(text.dropLast()) : text]))
  }
}

/// The command `kurator handbook copy NAME [NEW] [--json]`.
struct HandbookCopyCommand: Command {
  static let configuration = CommandConfiguration.own("copy")
  static let topic = CommandWords.Topic.handbookCopy

  @Argument var name: String
  @Argument var newName: String?
  @Flag var json = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let listing = HandbookListing(world.environment)
    let file = try listing.file(named: name)
    let target = try newName.map { (name) throws(CommandFailure) in
      try Self.target(name, for: file)
    }
    let copy = target?.name ?? file.name
    guard let folder = world.environment.settings.handbookPath else {
      throw .unwritable(FileFault(path: "handbook/\(copy)", CommandWords.FileReason.missing))
    }
    let path = "\(folder)/\(copy)"
    let bytes = target.map { target in
      file.kind.template(file.own ?? file.builtIn ?? [], as: target.kind)
    }
    try Self.write(bytes ?? file.builtIn ?? [], to: path)
    let words = world.words
    let found = HandbookListing(world.environment).findings(in: words, of: copy)
    if json {
      return .json(
        .document([
          "name": .string(copy), "from": .string(file.name), "path": .string(path),
          "findings": .array(found.map { .string($0) }),
        ]))
    }
    let report = words.commands.handbook
    return .lines([report.copied(path), report.use((target?.kind ?? file.kind).words)] + found)
  }

  /// What the copy is, where it has a name of its own: one that the program reads as the same kind.
  private static func target(_ name: String, for file: HandbookFile) throws(CommandFailure)
    -> (name: String, kind: HandbookFile.Kind)
  {
    let folder = Path.folder(of: file.name)
    let typed = name.hasSuffix(".yaml") ? name : name + ".yaml"
    let full = typed.contains("/") || folder == "." ? typed : "\(folder)/\(typed)"
    let known = HandbookFile.Kind(file: full)
    guard let kind = known, kind.isLike(file.kind) else {
      let names = file.kind.takesOtherNames ? "\(folder)/…" : file.name
      throw .usage(.handbookNameUnread(name, wanted: names))
    }
    return (full, kind)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    do throws(FileFault) {
      try SmallFile.makeFolder(Path.folder(of: path))
      try SmallFile.write(bytes, to: path, present: .keep)
    } catch {
      if error.reason == .known(.exists) { throw .ownFileStays(path: path) }
      throw .unwritable(error)
    }
  }
}
