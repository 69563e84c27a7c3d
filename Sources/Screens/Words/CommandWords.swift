public import Mentoring

/// The words of the command line: help, reports and what is wrong with an invocation.
public struct CommandWords: Sendable {
  /// What is wrong with a command line: one sentence – what, where, what to do.
  public let mistake: @Sendable (Mistake) -> String
  /// What `--help` prints.
  public let help: Help
  /// What commands tell when they have done their work.
  public let report: Report
  /// What a match tells.
  public let match: MatchWords
  /// What a check of the roadmap tells.
  public let check: CheckWords
  /// What is told of a programme that goes on into another year.
  public let rollover: RolloverWords
  /// What is told of the files of the handbook.
  public let handbook: HandbookWords
  /// What the machine is like for the program.
  public let doctor: DoctorWords
  /// What is wrong with a source or worth a look in it.
  public let source: Source
  /// What is wrong in a file of the user's settings or handbook.
  public let slip: @Sendable (Slip) -> String
  /// What is wrong in the file of the user's own keys, and what to do.
  public let keySlip: @Sendable (KeySlip) -> String
  /// Why the system did not read or write a file, in a few words.
  public let fileReason: @Sendable (FileReason) -> String
}

extension CommandWords {
  /// Why the system did not read or write a file.
  public enum FileReason: String, Hashable, Sendable, CaseIterable {
    /// There is no such file or folder.
    case missing
    /// A file of that name is there.
    case exists
    /// It is a folder.
    case isFolder
    /// The rights do not allow it.
    case notAllowed
    /// The disk is read-only.
    case readOnly
    /// The disk is full.
    case full
    /// There is more of it than is read.
    case tooBig
    /// The system has no names that long.
    case nameTooLong
    /// It has a mistake in the way.
    case wrong
  }

  /// What kind of value an option or argument takes.
  public enum Value: Hashable, Sendable {
    /// One of these words.
    case oneOf([String])
    /// A day such as `2026-10-05`.
    case day
    /// The name of a theme.
    case theme
    /// The size of a frame such as `100x30`, within the sides named.
    case size(smallest: String, largest: String)
    /// Key presses; carries the word that is none.
    case keys(wrong: String)
    /// A school year such as `2026`.
    case schoolYear
    /// A school year after this one.
    case yearAfter(SchoolYear)
    /// A whole number from 1.
    case count
    /// A whole number from 1 to the one named.
    case countTo(Int)
    /// A mentee and a mentor of a table of scores.
    case namesOfPair
    /// A file whose name ends so.
    case format([String])
    /// A programme file.
    case programme
    /// Anything that can be read as such.
    case anything
  }

  /// The commands, as help tells of them.
  public enum Topic: String, Hashable, Sendable, CaseIterable {
    case open, demo, new, show
    case importRoadmap, exportOrder, exportRoadmap
    case match, check, rollover, log, undo, redo, verify, backup, restore
    case handbook, handbookCopy, handbookPrint, doctor

    /// The words that call it: `import roadmap`.
    public var command: String {
      switch self {
      case .open: ""
      case .importRoadmap: "import roadmap"
      case .exportOrder: "export order"
      case .exportRoadmap: "export roadmap"
      case .handbookCopy: "handbook copy"
      case .handbookPrint: "handbook print"
      default: rawValue
      }
    }
  }
}

extension CommandWords {
  static let russian = CommandWords(
    mistake: mistakeInRussian, help: .russian, report: .russian, match: .russian, check: .russian,
    rollover: .russian, handbook: .russian, doctor: .russian, source: .russian,
    slip: slipInRussian, keySlip: keySlipInRussian,
    fileReason: { reason in
      switch reason {
      case .missing: "нет такого файла или папки"
      case .exists: "такой файл уже есть"
      case .isFolder: "это папка"
      case .notAllowed: "нет прав"
      case .readOnly: "диск только для чтения"
      case .full: "на диске нет места"
      case .tooBig: "файл слишком велик"
      case .nameTooLong: "слишком длинное имя"
      case .wrong: "в нём ошибка, сначала исправьте её"
      }
    })

  static let english = CommandWords(
    mistake: mistakeInEnglish, help: .english, report: .english, match: .english, check: .english,
    rollover: .english, handbook: .english, doctor: .english, source: .english,
    slip: slipInEnglish, keySlip: keySlipInEnglish,
    fileReason: { reason in
      switch reason {
      case .missing: "no such file or folder"
      case .exists: "the file already exists"
      case .isFolder: "it is a folder"
      case .notAllowed: "permission denied"
      case .readOnly: "the disk is read-only"
      case .full: "the disk is full"
      case .tooBig: "the file is too big"
      case .nameTooLong: "the name is too long"
      case .wrong: "it has a mistake, correct that first"
      }
    })
}
