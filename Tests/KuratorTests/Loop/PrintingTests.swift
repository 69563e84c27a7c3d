import Mentoring
import Paperwork
import Screens
import TerminalKit
import Testing

@testable import kurator

/// Printing an order from the screen, with files that people change.
@MainActor struct PrintingTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.writeDemo()
  }

  private nonisolated static let name = "Проект приказа о парах.docx"
  private nonisolated static let second = "Проект приказа о парах (2).docx"

  private func play(_ keys: String, on beginning: Launch.Beginning) throws -> [String] {
    let world = try trial.world()
    let played = world.launch(.disk(world.environment), world.handbook()).rehearse(
      beginning, size: Size(width: 120, height: 30), events: try KeyScript.events(of: keys))
    played.runner.close()
    return Frame(played.program.view(), repertoire: .unicode).lines
  }

  /// The frame after these keys on the sample, as running text.
  private func play(_ keys: String) throws -> String {
    let world = try trial.world()
    let opened = try world.beginning(.init(path: trial.path("demo.kurator"), screen: .orders))
    return try play(keys, on: opened).map(\.trimmed).joined(separator: " ")
  }

  @Test func `prints again in place, and beside a paper that was changed by hand`() throws {
    #expect(try play("Ins F5").contains("Записано: \(trial.path(Self.name))"))
    let first = try SmallFile.read(trial.path(Self.name), limit: 1_000_000)
    _ = try play("F4 '42' F2 F5")
    let again = try SmallFile.read(trial.path(Self.name), limit: 1_000_000)
    #expect(again != first)
    #expect(!SmallFile.exists(trial.path(Self.second)))

    try SmallFile.write(again + [0], to: trial.path(Self.name))
    let shown = try play("F5")
    #expect(shown.contains(trial.path(Self.second)))
    #expect(shown.contains("прежний файл изменён не программой"))
    #expect(try SmallFile.read(trial.path(Self.name), limit: 1_000_000) == again + [0])
    #expect(try SmallFile.read(trial.path(Self.second), limit: 1_000_000) == again)
  }

  @Test func `says of a rehearsal where the paper would be, and writes none`() throws {
    let line = ["show", "orders", "--file", "demo.kurator", "--keys", "Ins F5"]
    let dry = trial.run(line).out

    #expect(dry.contains("Было бы записано: "))
    #expect(!dry.contains("Записано"))
    #expect(!SmallFile.exists(trial.path(Self.name)))
    #expect(trial.run(line + ["--write"]).out.contains("Записано: "))
    #expect(SmallFile.exists(trial.path(Self.name)))
  }

  /// The file that these keys write of the roadmap, read back as text.
  private func write(_ keys: String, _ suffix: String) throws -> String {
    let world = try trial.world()
    let opened = try world.beginning(.init(path: trial.path("demo.kurator"), screen: .roadmap))
    let frame = try play(keys, on: opened).map(\.trimmed).joined(separator: " ")
    let path = trial.path("Дорожная карта 2026-27.\(suffix)")
    #expect(frame.contains("Карта записана: \(path)"))
    return String(decoding: try SmallFile.read(path, limit: 10_000_000), as: UTF8.self)
  }

  @Test func `writes the roadmap as what was chosen, in the columns that were chosen`() throws {
    #expect(try write("q F2", "docx").hasPrefix("PK"))
    let fitting = try write("q Right F2", "csv")
    #expect(fitting.contains("Наименование этапа"))
    let numbered = try write("q Right Tab Left F2", "csv")
    #expect(numbered.contains("№ п/п"))
    #expect(try write("q Right Right F2", "txt").contains("Наименование этапа"))
    #expect(try write("q Right Right Right F2", "ics").contains("BEGIN:VEVENT"))
    #expect(try write("q Left F2", "svg").contains("<svg"))
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
