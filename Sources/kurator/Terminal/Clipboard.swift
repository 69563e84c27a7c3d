import CTerminal
import Foundation

/// The clipboard of a desktop, reached by the program that comes with it.
struct Clipboard: Sendable {
  /// The program and its arguments; nothing where there is no desktop.
  let command: [String]?

  /// How long the program may take.
  private let limit: Duration

  /// Takes a command; nothing is no clipboard.
  init(command: [String]?, limit: Duration = .seconds(1)) {
    self.command = command
    self.limit = limit
  }

  /// That of the environment of this process.
  static var ofProcess: Clipboard { Clipboard(ProcessInfo.processInfo.environment) }

  /// Goes by an environment.
  init(_ environment: [String: String]) {
    func has(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    if has("TMUX") {
      // It gives the text on to the clipboard of the terminal that it is in.
      self.init(command: ["tmux", "load-buffer", "-w", "-"])
    } else if has("WAYLAND_DISPLAY") {
      self.init(command: ["wl-copy", "--type", "text/plain;charset=utf-8"])
    } else if has("DISPLAY") {
      self.init(command: ["xclip", "-selection", "clipboard"])
    } else {
      self.init(command: nil)
    }
  }

  /// Puts `text` onto the clipboard, waiting for the program; false where that is not possible.
  func take(_ text: String) -> Bool {
    guard let command else { return false }
    let milliseconds = Int32(limit / .milliseconds(1))
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        withCStrings(command) {
          ct_hand_over($0, bytes.baseAddress, bytes.count, milliseconds) != 0
        }
      }
    }
  }

  private func withCStrings(
    _ strings: [String], _ pointers: [UnsafePointer<CChar>?] = [],
    _ body: ([UnsafePointer<CChar>?]) -> Bool
  ) -> Bool {
    guard let first = strings.first else { return body(pointers + [nil]) }
    return first.withCString {
      withCStrings(Array(strings.dropFirst()), pointers + [$0], body)
    }
  }
}
