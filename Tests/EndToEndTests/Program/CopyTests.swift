import Foundation
import Testing

extension EndToEnd {
  /// The path of a printed order on its way to the clipboard.
  struct CopyTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    /// Prints an order and copies where it is.
    private func copy(_ environment: [String: String]) throws -> Coordinator {
      let person = try home.open(
        "x.kurator", "--screen", "orders", columns: 160,
        environment: environment.merging(["PATH": "\(home.path("bin")):/usr/bin:/bin"]) { $1 })
      try person.press(showing: "Ins Начать")
      try person.reads("Проект приказа")
      try person.press(showing: "F5 Печать")
      try person.reads("Записано: ")
      try person.pty.press("с")
      return person
    }

    private var paper: String { home.path("Проект приказа о парах.docx") }

    /// Puts a program of this name there that keeps what it is given; a broken one keeps it too, and
    /// fails.
    private func putClipboard(_ name: String, works: Bool = true) throws {
      try FileManager.default.createDirectory(
        atPath: home.path("bin"), withIntermediateDirectories: true)
      try home.put(
        "#!/bin/sh\necho \"$@\" > '\(home.path("told"))'\ncat > '\(home.path("clip"))'\n"
          + "exit \(works ? 0 : 1)\n", at: "bin/\(name)")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: home.path("bin/\(name)"))
    }

    private func text(_ name: String) throws -> String {
      String(decoding: try home.bytes(name), as: UTF8.self)
    }

    @Test func `the terminal is asked first`() throws {
      try putClipboard("wl-copy")
      let person = try copy(["WAYLAND_DISPLAY": "wayland-0"])
      try person.reads("Отправлено терминалу в буфер обмена: \(paper)")
      let request = "\u{1B}]52;c;\(Data(paper.utf8).base64EncodedString())\u{1B}\\"
      #expect(String(decoding: person.pty.received, as: UTF8.self).contains(request))
      #expect(!FileManager.default.fileExists(atPath: home.path("clip")))
    }

    @Test(arguments: [
      ("wl-copy", "WAYLAND_DISPLAY", "--type text/plain;charset=utf-8"),
      ("xclip", "DISPLAY", "-selection clipboard"),
      ("tmux", "TMUX", "load-buffer -w -"),
    ])
    func `the desktop takes what the terminal does not`(
      program: String, variable: String, arguments: String
    ) throws {
      try putClipboard(program)
      let person = try copy(["VTE_VERSION": "7600", variable: ":0"])
      try person.reads("в буфер обмена: \(paper)")
      try #expect(text("clip") == paper)
      try #expect(text("told") == arguments + "\n")
      #expect(!String(decoding: person.pty.received, as: UTF8.self).contains("\u{1B}]52"))
    }

    @Test(arguments: [["TERM": "linux"], ["VTE_VERSION": "7600", "DISPLAY": ":0"]])
    func `a file takes what no clipboard does, and its name is told`(
      environment: [String: String]
    ) throws {
      try putClipboard("xclip", works: false)
      let person = try copy(environment)
      try person.reads("Буфер обмена недоступен, текст записан в файл ")
      let line = try #require(person.lines.first { $0.contains("записан в файл") })
      let path = line.split(separator: "в файл ").last.map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let file = try #require(path)
      try #expect(String(contentsOfFile: file, encoding: .utf8) == paper)
    }
  }
}
