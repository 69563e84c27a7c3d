public import TerminalKit

/// The words of `kurator doctor`.
public struct DoctorWords: Sendable {
  /// What a line is about.
  let label: @Sendable (Item) -> String
  /// What was found.
  let found: @Sendable (Fact) -> String
  /// What will be done.
  let deed: @Sendable (Deed) -> String
  /// What is wrong, and what to do.
  let trouble: @Sendable (Trouble) -> String
  /// The last line: how much is wrong.
  let summary: @Sendable (Int) -> String

  /// What is looked at, in the order of the lines.
  public enum Item: String, Hashable, Sendable, CaseIterable {
    case terminal, size, locale, colours, theme, input, clipboard
    case config, keys, themes, handbook, state, disk
  }

  /// What was found.
  public enum Fact: Hashable, Sendable {
    /// Something that has a name in no language.
    case name(String)
    /// A variable that is not set.
    case unset
    /// Neither end, or only one, is a terminal.
    case noTerminal
    /// Columns and lines.
    case size(Int, Int)
    /// The locale that is wished for, and the encoding of the one in use.
    case locale(wished: String?, codeset: String)
    /// How many colours the terminal has; nothing where there is no terminal to ask.
    case colours(Int?)
    /// How dark the ground is, and whether the terminal was asked and has answered.
    case ground(Theme.Kind?, isAsked: Bool, isAnswered: Bool)
    /// How many files there are.
    case files(Int)
    /// A file that is there, or not.
    case present, missing
    /// Whether a folder can be written to.
    case writable(Bool)
    /// Ways to the clipboard.
    case clipboards([Clipboard])
    /// There is no home folder.
    case noHome
    /// So much is free, in megabytes.
    case free(Int)
    /// What the terminal can do with input.
    case input(isConsole: Bool)
  }

  /// What will be done.
  public enum Deed: Hashable, Sendable {
    case draws(description: String), drawsNothing, drawsUnicode, drawsASCII
    case usesColours(Int), usesNoColour(isWished: Bool)
    case wears(String, isChosen: Bool)
    case fits, fitsBarely, fitsNot
    case takesInput(mouse: Bool)
    case copies(file: String, isOnly: Bool)
    case reads(String), readsWithFindings(String), usesOwn(place: String?)
    case remembers(in: String), forgets
    case locks, locksNot, hasRoom, hasTooLittle
  }

  /// A way to the clipboard.
  public enum Clipboard: Hashable, Sendable {
    /// By the terminal itself.
    case terminal
    /// By a program of the desktop.
    case program(String)
  }

  /// What is wrong.
  public enum Trouble: Hashable, Sendable {
    /// TERM is not set, or is a terminal that cannot move its cursor.
    case dumb(term: String?)
    /// TERM is described nowhere on this machine; another name is used, or none.
    case notDescribed(term: String, used: String?)
    /// The window is too small.
    case tooSmall(Int, Int)
    /// The machine has no locale for UTF-8.
    case noUTF8
    /// The locale names another encoding, so that only ASCII is drawn.
    case otherEncoding(_ locale: String)
    /// Nothing can be kept in the folder; why.
    case notWritable(String, reason: String)
    /// The folder's disk gives no locks on files.
    case noLocks(String)
    /// The disk is nearly full, so many megabytes are left.
    case littleSpace(String, Int)
    /// There is no home folder.
    case noHome

    /// The name for other programs.
    public var code: String {
      switch self {
      case .dumb: "terminal-dumb"
      case .notDescribed: "terminal-not-described"
      case .tooSmall: "window-too-small"
      case .noUTF8: "locale-without-utf8"
      case .otherEncoding: "locale-of-other-encoding"
      case .notWritable: "state-not-writable"
      case .noLocks: "disk-without-locks"
      case .littleSpace: "disk-nearly-full"
      case .noHome: "no-home"
      }
    }
  }
}

extension DoctorWords {
  /// A line: what it is about, what was found, what will be done.
  public func line(_ item: Item, _ found: Fact, _ deed: Deed) -> [String] {
    [label(item), self.found(found), self.deed(deed)]
  }

  /// The sentence: what is wrong, and what to do.
  public func sentence(_ trouble: Trouble) -> String { self.trouble(trouble) }

  /// The last line.
  public func summary(of count: Int) -> String { summary(count) }
}
