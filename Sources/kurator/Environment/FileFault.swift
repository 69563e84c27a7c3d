import Glibc
import Screens

/// Why a file beside the programme was not read or written.
struct FileFault: Error, Hashable, Sendable {
  /// The file.
  let path: String
  /// What the system said.
  let reason: Reason

  /// What the system may say.
  enum Reason: Hashable, Sendable {
    /// Something that every language has a word for.
    case known(CommandWords.FileReason)
    /// A number that the system knows.
    case other(Int32)
  }

  /// Creates a fault.
  init(path: String, _ reason: CommandWords.FileReason) {
    self.path = path
    self.reason = .known(reason)
  }

  /// Creates a fault of another file with the same reason.
  init(path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Takes the number that the last call of the system left.
  init(path: String, errno number: Int32) {
    self.path = path
    reason = Self.reasons[number].map { .known($0) } ?? .other(number)
  }

  private static let reasons: [Int32: CommandWords.FileReason] = [
    ENOENT: .missing, ENOTDIR: .missing, EEXIST: .exists, EISDIR: .isFolder, EACCES: .notAllowed,
    EPERM: .notAllowed, EROFS: .readOnly, ENOSPC: .full, EDQUOT: .full, ENAMETOOLONG: .nameTooLong,
    ELOOP: .missing,
  ]
}

extension FileFault {
  /// The reason in words.
  func text(in words: Words) -> String {
    switch reason {
    case .known(let reason): words.commands.fileReason(reason)
    case .other(let number): String(cString: strerror(number))
    }
  }
}
