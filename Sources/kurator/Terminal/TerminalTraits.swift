import Foundation
import TerminalKit

/// What is known of a terminal without asking it, by its name and by the environment.
struct TerminalTraits: Hashable, Sendable {
  /// Whether it puts a text onto the clipboard when it is asked to (OSC 52).
  let hasClipboard: Bool
  /// Whether it makes links of letters (OSC 8), or at least passes over what it does not know.
  let knowsLinks: Bool
  /// Whether it can be asked for the colour behind its letters.
  let answers: Bool
  /// What the environment says of that colour.
  let ground: Theme.Kind?
  /// How long after the byte of Esc the rest of another key may come.
  let escapeDelay: Duration

  /// The terminal of this process.
  static var ofProcess: TerminalTraits { TerminalTraits(ProcessInfo.processInfo.environment) }

  /// Goes by an environment.
  init(_ environment: [String: String]) {
    let term = environment["TERM"] ?? ""
    let version = environment["VTE_VERSION"].flatMap { Int($0) }
    let isConsole = Self.consoles.contains { term.hasPrefix($0) }
    // Within tmux only tmux itself tells whether the text arrived, and GNU screen knows no OSC 52.
    let isWithin = environment["TMUX"]?.isEmpty == false || term.hasPrefix("screen")
    hasClipboard = !isConsole && version == nil && !isWithin
    knowsLinks =
      !isConsole && (version ?? .max) >= Self.firstWithLinks
      && !["screen", "rxvt"].contains { term.hasPrefix($0) }
    answers = !isConsole
    ground = environment["COLORFGBG"].flatMap { Self.ground(of: $0) }
    escapeDelay = .milliseconds(environment["ESCDELAY"].flatMap { Int($0) } ?? 25)
  }

  /// The beginnings of the names of terminals that show what they do not understand.
  private static let consoles = ["linux", "vt", "cons", "ansi", "cygwin", "sun", "wsvt", "dumb"]
  /// The first version of VTE that does not break on links.
  private static let firstWithLinks = 5_000

  /// Reads `15;0` or `15;default;0`: places in the palette, the last one behind the letters.
  ///
  /// The first eight but white are dark, and so is the bright black.
  private static func ground(of text: String) -> Theme.Kind? {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    guard parts.count >= 2, let index = parts.last.flatMap({ UInt8($0) }), index < 16 else {
      return nil
    }
    return index < 7 || index == 8 ? .dark : .light
  }
}
