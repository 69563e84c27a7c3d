import Mentoring

/// A running program as the writer of drafts.
struct DraftWriter: Sendable {
  /// Its name in a file, by the path from the root, which no other program has while this one runs
  /// or later; what is kept beside no programme is in a file without a name.
  let token: @Sendable (_ file: String) -> String
  /// Whether nobody will go on with a draft of this name that was found in a file and kept then, so
  /// that whoever has the file open now may take it.
  let isLeft: @Sendable (_ token: String, _ file: String, _ kept: Moment?, _ now: Moment) -> Bool
  /// Whether a draft of this name is of no use to anybody any more, so that the file need not carry
  /// it on; never one that somebody goes on with or may take.
  var isLost: @Sendable (_ token: String, _ file: String, _ kept: Moment?, _ now: Moment) -> Bool =
    {
      _, _, _, _ in false
    }
}

extension DraftWriter {
  /// This process.
  static let ofProcess = DraftWriter(
    token: { Mark.ofProcess(writing: $0).text },
    isLeft: { Mark.ofProcess(writing: $1).takes($0, kept: $2, now: $3) },
    isLost: { Mark.ofProcess(writing: $1).loses($0, kept: $2, now: $3) })
}

extension DraftWriter {
  /// What a name is made of.
  struct Mark: Hashable, Sendable {
    /// The machine, and which of its beginnings.
    var machine: Machine
    /// The process: its number and when it began, as the system gives numbers again.
    var process: String
    /// The file that it writes.
    var file: FileIdentity

    /// How long another machine may keep silent about a form that it has open: whether the program
    /// there still runs, nobody knows here.
    static let patience = 1

    /// How many days a file carries a draft that belongs to another: should that be put back in the
    /// place of this one meanwhile, its own writer finds it.
    static let keeping = 30

    /// The name: words with blanks between.
    var text: String {
      [machine.name, machine.boot, process, file.number, file.path].joined(separator: " ")
    }

    /// Whether a draft of this name may be taken by the writer of this mark.
    ///
    /// What a copy of a file has of a form is left alone: that form belongs to the file that was
    /// copied. A file that was moved is the same, and so is one that was put under its old name on
    /// its old machine.
    func takes(_ token: String, kept: Moment?, now: Moment) -> Bool {
      guard let other = DraftWriter.Mark(token) else { return true }
      guard other.machine.name == machine.name else {
        return other.file.number == file.number && Self.isPast(Self.patience, since: kept, now)
      }
      guard other.file.number == file.number || other.file.path == file.path else { return false }
      return other.machine.boot != machine.boot || !ProcessMark.isRunning(other.process)
    }

    /// Whether a draft of this name, which came with a copy of another file, is so old that it may
    /// go.
    ///
    /// A draft of this file is kept for ever: either its writer still runs, or it may be taken.
    func loses(_ token: String, kept: Moment?, now: Moment) -> Bool {
      guard let other = DraftWriter.Mark(token), other.file.number != file.number else {
        return false
      }
      let isPutBack = other.machine.name == machine.name && other.file.path == file.path
      return !isPutBack && Self.isPast(Self.keeping, since: kept, now)
    }

    private static func isPast(_ days: Int, since kept: Moment?, _ now: Moment) -> Bool {
      guard let kept else { return true }
      let passed = kept.day.days(to: now.day)
      return passed > days || passed == days && now.second >= kept.second
    }
  }
}

extension DraftWriter.Mark {
  /// Reads a name; nothing where it is none.
  init?(_ token: String) {
    let words = token.split(separator: " ").map(String.init)
    guard words.count == 5 else { return nil }
    machine = Machine(name: words[0], boot: words[1])
    process = words[2]
    file = FileIdentity(number: words[3], path: words[4])
  }

  /// This process as the writer of a file.
  static func ofProcess(writing file: String) -> DraftWriter.Mark {
    DraftWriter.Mark(
      machine: .present, process: ProcessMark.present, file: FileIdentity(of: file))
  }
}
