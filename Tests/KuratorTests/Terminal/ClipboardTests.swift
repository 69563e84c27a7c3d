import Foundation
import Testing

@testable import kurator

struct ClipboardTests {
  private let file = FileManager.default.temporaryDirectory
    .appending(component: "clipboard-\(UUID().uuidString)")

  @Test(arguments: [
    (["TMUX": "/tmp/tmux-0/default,1,0", "DISPLAY": ":0"], "tmux"),
    (["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"], "wl-copy"), (["DISPLAY": ":0"], "xclip"),
    (["WAYLAND_DISPLAY": "", "DISPLAY": ""], nil), ([:], nil),
  ])
  func `is that of the desktop`(environment: [String: String], program: String?) {
    #expect(Clipboard(environment).command?.first == program)
  }

  @Test func `hands the text over as it is, whatever is in it`() throws {
    defer { try? FileManager.default.removeItem(at: file) }
    let text = String(repeating: "Ёлкина; $(rm) \u{1B}[31m\u{0}\n", count: 20_000)
    let clipboard = Clipboard(command: ["/bin/sh", "-c", "cat > \"$0\"", file.path()])
    #expect(clipboard.take(text))
    try #expect(String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test(arguments: [["/bin/false"], ["/no/such/program"], ["no-such-program"], nil])
  func `tells when that did not work`(command: [String]?) {
    #expect(!Clipboard(command: command).take("текст"))
  }

  @Test func `ends a program that does not come to an end`() {
    let start = ContinuousClock.now
    #expect(!Clipboard(command: ["/bin/sleep", "600"], limit: .milliseconds(20)).take("текст"))
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func `a program that needs none of the text is no trouble`() {
    #expect(Clipboard(command: ["/bin/true"]).take(String(repeating: "x", count: 1 << 20)))
  }

  @Test func `gives the program no terminal and no file of ours`() throws {
    defer { try? FileManager.default.removeItem(at: file) }
    let script = "(ls /proc/self/fd | wc -l; [ -t 1 ] || [ -t 2 ] || echo none) > \"$0\""
    #expect(Clipboard(command: ["/bin/sh", "-c", script, file.path()]).take(""))
    // The three that every program has, and the folder that `ls` reads.
    try #expect(String(contentsOf: file, encoding: .utf8) == "4\nnone\n")
  }
}
