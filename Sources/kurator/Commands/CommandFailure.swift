import Mentoring
import Screens

/// Why a command did not do its work.
enum CommandFailure: Error, Hashable, Sendable {
  /// The command line was not understood.
  case usage(Mistake)
  /// A rule or the programme file.
  case refused(Refusal)
  /// An input that cannot be read.
  case unreadable(FileFault)
  /// An output that cannot be written.
  case unwritable(FileFault)
  /// The answer itself was not written to its end.
  case outputCut
  /// The programme has no order of that number in the file.
  case noOrder(Int)
  /// No term of the roadmap fixes a day.
  case nothingDated
  /// More steps are to be taken back, or brought back, than can be; how many can.
  case fewer(Int, Reversal)
  /// A file is in the way of an output.
  case inTheWay(path: String)
  /// A file of the user's handbook is there already, and stays as it is.
  case ownFileStays(path: String)
  /// An input that is not what it claims to be; the place is `path:line` or `path:line:column`.
  case source(place: String, CommandWords.Fault)
  /// A table of scores with demands that no pairs can meet.
  case unsatisfiable(MatchDispute)
  /// The person has broken it off.
  case interrupted
}

extension CommandFailure {
  /// How the program ends with it.
  var status: EndStatus {
    switch self {
    case .usage, .source: .usage
    case .refused(.rule), .refused(.store(.exists)), .inTheWay, .noOrder, .nothingDated,
      .unsatisfiable, .fewer, .ownFileStays:
      .refused
    case .refused(.store), .unwritable, .outputCut: .disk
    case .interrupted: .interrupted
    case .unreadable(let fault): fault.isMistaken ? .usage : .disk
    }
  }

  /// The sentence: what, where, what to do.
  func sentence(in words: Words) -> String {
    switch self {
    case .usage(let mistake): words.commands.mistake(mistake)
    case .refused(let refusal): words.sentence(refusal)
    case .unreadable(let fault):
      words.sentence(Failure.unreadable(path: fault.path, reason: fault.text(in: words)))
    case .unwritable(let fault):
      words.sentence(Failure.unwritable(path: fault.path, reason: fault.text(in: words)))
    case .outputCut: words.commands.report.outputCut
    case .noOrder(let number): words.commands.report.noOrder(number)
    case .nothingDated: words.commands.report.nothingDated
    case .fewer(let count, let reversal):
      reversal.words(words.commands.report).fewer(count)
    case .inTheWay(let path): words.commands.report.inTheWay(path)
    case .ownFileStays(let path): words.commands.handbook.stays(path)
    case .source(let place, let fault): words.commands.source.fault(place, fault)
    case .interrupted: words.commands.match.interrupted
    case .unsatisfiable(let dispute): words.commands.match.contradiction(dispute.demands)
    }
  }
}

extension FileFault {
  /// Whether the wrong name was given, rather than the disk being in trouble.
  fileprivate var isMistaken: Bool {
    [.known(.missing), .known(.isFolder), .known(.tooBig), .known(.nameTooLong)].contains(reason)
  }
}
