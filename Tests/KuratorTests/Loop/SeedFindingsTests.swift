import Mentoring
import TerminalKit
import Testing

@testable import Screens
@testable import kurator

/// Every finding of the real roadmap, in the program: Enter goes to its cure, one key mends what is
/// certain, Ctrl+Z takes that back.
@MainActor struct SeedFindingsTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    let made = trial.run(
      "new", "a.kurator", "--organization", "Рябинка", "--year", "2022", "--roadmap",
      trial.fixture("roadmap.txt"))
    #expect(made.status == .done, "\(made.err)")
  }

  private func played(_ keys: String) throws -> Rehearsal {
    let world = try trial.world()
    let opened = try world.beginning(.init(path: trial.path("a.kurator"), screen: .roadmap))
    let played = world.launch(.disk(world.environment), world.handbook()).rehearse(
      opened, size: Size(width: 120, height: 40), events: try KeyScript.events(of: keys))
    played.runner.close()
    return played
  }

  private func outline(_ rehearsal: Rehearsal) throws -> RoadmapOutline {
    try #require((rehearsal.program.pages[.roadmap] as? RoadmapPage)?.outline)
  }

  @Test func `one key mends what is certain, and Ctrl+Z takes it back`() throws {
    let before = try outline(try played("c"))
    #expect(!before.findings.isEmpty)
    var mended = 0
    for (place, finding) in before.findings.enumerated() {
      let keys = "c" + String(repeating: " Down", count: place) + " F5"
      let fixed = try outline(try played(keys))
      let fix = RoadmapCheck.fix(
        finding, in: before.roadmap, of: before.year, HandbookOfTrial.contents)
      guard fix != nil else {
        #expect(fixed.roadmap == before.roadmap, "\(finding)")
        continue
      }
      mended += 1
      #expect(!fixed.findings.contains(finding), "\(finding)")
      #expect(fixed.findings.count == before.findings.count - 1)
      #expect(try outline(try played("Ctrl+Z")).roadmap == before.roadmap, "\(finding)")
    }
    #expect(mended >= 1)
  }

  @Test func `Enter goes to the line of a finding, or to where it is mended`() throws {
    let before = try outline(try played("c"))
    for (place, finding) in before.findings.enumerated() {
      let keys = "c" + String(repeating: " Down", count: place) + " Enter"
      let program = try played(keys).program
      let page = try #require(program.pages[.roadmap] as? RoadmapPage)
      if let name = before.name(of: finding.place) {
        #expect(page.focusedName == name, "\(finding)")
      } else if case .titleYears = finding.kind {
        guard case .editing(let form) = page.mode, let form = form as? RoadmapPartForm else {
          Issue.record("no form of the title for \(finding)")
          continue
        }
        #expect(form.part == .title)
      } else {
        Issue.record("nothing is known of \(finding)")
      }
    }
  }
}
