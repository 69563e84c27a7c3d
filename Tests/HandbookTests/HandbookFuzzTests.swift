@testable import Handbook
import Mentoring
import StrictYAML
import TestSupport
import Testing

@Suite struct HandbookFuzzTests {
  /// The readers by the name of their file; each gives whether what it read keeps the rules.
  static let readers: [String: @Sendable (YAMLMap) -> Bool?] = [
    "calendar.yaml": { NonWorkingDays.read($0).map { _ in true } },
    "calendar/2022.yaml": { isYear($0, 2022) }, "calendar/2023.yaml": { isYear($0, 2023) },
    "calendar/2024.yaml": { isYear($0, 2024) }, "calendar/2025.yaml": { isYear($0, 2025) },
    "calendar/2026.yaml": { isYear($0, 2026) },
    "forms.yaml": { file in
      MentoringForm.list(file).map { forms in Set(forms.map(\.code)).count == forms.count }
    },
    "law.yaml": { file in
      LegalReference.list(file).map { acts in Set(acts.map(\.code)).count == acts.count }
    },
    "matching.yaml": { MatchingWeights.read($0).map { !$0.frequency.isEmpty } },
    "reminders.yaml": { file in
      YearlyReminder.list(file).map { $0.allSatisfy { (0...120).contains($0.ahead) } }
    },
    "orders/pairs.yaml": { file in
      let acts = ["r-145", "az-1128-08"].map {
        ($0, LegalReference(code: $0, citation: "актом", short: "акт"))
      }
      return OrderText.read(file, acts: Dictionary(uniqueKeysWithValues: acts)).map {
        !$0.points.isEmpty && !$0.basis.isEmpty
      }
    },
    "questionnaires/educator-mentee-before.yaml": questionnaire,
    "questionnaires/educator-mentor-before.yaml": questionnaire,
    "roadmaps/az1128.yaml": roadmap, "roadmaps/r145.yaml": roadmap,
    "tags.yaml": { tags($0).map { Set($0).count == $0.count } },
  ]

  @Sendable static func roadmap(_ file: YAMLMap) -> Bool? {
    RoadmapTemplate.read(file).map { roadmap in
      roadmap.stages.allSatisfy { !$0.measures.isEmpty }
        && roadmap.stages.flatMap(\.measures).allSatisfy { !$0.actions.isEmpty }
    }
  }

  static func isYear(_ file: YAMLMap, _ year: Int) -> Bool? {
    NonWorkingDays.transfers(file, of: year).map { transfers in
      transfers.allSatisfy { $0.from.year == year && $0.to.year == year }
    }
  }

  @Sendable static func questionnaire(_ file: YAMLMap) -> Bool? {
    Questionnaire.read(file).map { questionnaire in
      let jumps = questionnaire.items.allSatisfy { item in
        guard case .yesNo(let target?) = item.kind else { return true }
        return target > item.number && target <= questionnaire.items.count + 1
      }
      return jumps && questionnaire.items.map(\.number) == Array(1...questionnaire.items.count)
    }
  }

  /// The file with one to three of its lines taken away, doubled, indented or exchanged, or a few
  /// of its bytes replaced.
  static func damaged(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let line = Int.random(in: 0..<lines.count, using: &random)
      let other = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where lines.count > 1: lines.remove(at: line)
      case 1: lines.insert(lines[line], at: other)
      case 2: lines[line].insert(contentsOf: [0x20, 0x20], at: 0)
      case 3: lines.swapAt(line, other)
      case 4 where !lines[line].isEmpty:
        let column = Int.random(in: 0..<lines[line].count, using: &random)
        lines[line][column] = UInt8.random(in: 0x20...0x7E, using: &random)
      default: lines[line] = Array(lines[line].dropLast(Int.random(in: 0...8, using: &random)))
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  @Test func `knows a reader for every file`() {
    #expect(Self.readers.keys.sorted() == EmbeddedFiles.all.keys.sorted())
  }

  @Test(arguments: EmbeddedFiles.all.keys.sorted())
  func `reads a damaged file by the rules or tells where it is wrong`(name: String) throws {
    let whole = try #require(EmbeddedFiles.all[name])
    let reader = try #require(Self.readers[name])
    var refused = 0
    for seed in FuzzRuns.seeds(short: 60, inputs: EmbeddedFiles.all.count) {
      FuzzRuns.note(1)
      let bytes = Self.damaged(whole, seed: seed)
      let reading = YAMLDocument(bytes: bytes, source: name).read { node in
        node.map { map in
          _ = map.optionalText("source")
          return reader(map)
        }
      }
      let lines = bytes.count { $0 == 0x0A } + 1
      #expect(reading.findings.allSatisfy { (1...lines).contains($0.line) }, "seed \(seed)")
      if reading.findings.isEmpty {
        #expect(reading.value == true, "seed \(seed)")
      } else {
        refused += 1
      }
    }
    #expect(refused > 10)
  }
}
