public import Mentoring
public import TerminalKit

/// Everything that can happen to the program, from a key press to the answer of the file.
public enum Message: Sendable {
  /// Something came in from the terminal.
  case input(InputEvent)
  /// Something came in together with what was before it, so that nobody has seen yet what that
  /// has brought.
  case hurried(InputEvent)
  /// The picture must have this size from now on.
  case resized(Size)
  /// A programme was opened, with where its reader was last time.
  case opened(path: String, Overview, Session?)
  /// No programme could be opened or made.
  case notOpened(Failure)
  /// A load was answered.
  case loaded(Query, request: Int, Result<Loaded, StoreTrouble>)
  /// How far a load that goes on for long has been read; 0 of 0 where nobody knows.
  case reading(Query, request: Int, ReadSoFar)
  /// What was asked of the file waits for another program that holds it, and has for some time, and
  /// will for this many seconds at most; nothing where it does not wait any more.
  case held(seconds: Int?)
  /// A change was written, or refused.
  case performed(Change, Result<Receipt, Refusal>)
  /// What stands in a form could not be kept, or not be dropped.
  case draftNotKept(Draft.Key, StoreTrouble)
  /// A roadmap was read from a file and waits for a yes.
  case roadmapRead(path: String, Roadmap, [RoadmapRemark])
  /// A paper was written.
  case printed(Printed)
  /// A copy of the programme was written beside its file.
  case backedUp(path: String)
  /// No copy of the programme could be written.
  case notBackedUp(StoreTrouble)
  /// A text was copied to the clipboard, or kept in a file.
  case copied(Copied)
  /// How far a work is, once it has gone on long enough to be told of; nothing of nothing where the
  /// work does not know.
  case progressed(Work.ID, done: Int, of: Int)
  /// A work is done; what came of it is for whoever asked.
  case worked(Work.ID, any Sendable)
  /// The reader has broken off a work.
  case stopped(Work.ID)
  /// The program is now as the reader wants it.
  case adopted(Preferences)
  /// Other keys stand for the actions from now on.
  case keymap(Keymap)
  /// The themes that there are, and what is wrong in the reader's own settings, a sentence each;
  /// none takes away what was told of them before.
  case themes([ThemeChoice], findings: [String])
  /// Something that was asked for was not done.
  case failed(Failure)
  /// Another program wrote to the file.
  case changedOutside
  /// The name of the open file does not lead to it any more, for this reason, or does again.
  case fileLost(FileLoss?, Remains = Remains())
  /// All of the programme was written into the file of this path, in which it is open now, or not.
  case savedAs(Result<String, StoreTrouble>)
  /// The programme that was just opened is that of a new school year, made of the one in the file of
  /// this path, which is as it was.
  case rolledOver(from: String)
  /// What a lost file had and the one opened in its place has not was kept in the file of this path.
  case rescued(path: String)
  /// Something to know from the beginning, until the first key.
  case greeting(String)
  /// A new day began.
  case today(CalendarDay)

  /// Where a copied text went.
  public enum Copied: Hashable, Sendable {
    /// To the terminal, which gives it to the clipboard.
    case terminal(CopiedText)
    /// To the clipboard of the desktop.
    case desktop(CopiedText)
    /// To a file.
    case file(path: String, CopiedText)
  }
}

/// What is left of an open file that was lost.
public struct Remains: Hashable, Sendable {
  /// Whether all that it had can still be read.
  public let isWhole: Bool
  /// The newest copy beside it, where it matters.
  public let copy: String?

  /// Creates what is left: everything, unless it is said otherwise.
  public init(isWhole: Bool = true, copy: String? = nil) {
    self.isWhole = isWhole
    self.copy = copy
  }
}

/// Why something was not done, as far as a sentence must name it.
public enum Failure: Error, Hashable, Sendable {
  /// A rule or the file.
  case refused(Refusal)
  /// A file that cannot be read.
  case unreadable(path: String, reason: String)
  /// A file that cannot be written.
  case unwritable(path: String, reason: String)
  /// A programme's file that is damaged; the copy of it that lies beside it, where one does.
  case damaged(path: String, copy: String?)
  /// A text that is not a roadmap; carries the line where reading stopped, and why.
  case notARoadmap(path: String, line: Int, CommandWords.Fault)
}
