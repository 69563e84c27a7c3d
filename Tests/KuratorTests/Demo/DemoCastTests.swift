import Mentoring
import ProgramFile
import Testing

@testable import kurator

/// Who takes part in a sample.
struct DemoCastTests {
  @Test(arguments: [(0, 0, 0), (1, 1, 0), (3, 2, 1), (100, 67, 33)])
  func `has every third be a mentor`(_ count: Int, _ mentees: Int, _ mentors: Int) {
    let cast = DemoCast.crowd(of: count)

    #expect(cast.mentees.count == mentees)
    #expect(cast.mentors.count == mentors)
  }

  @Test func `never has two of one name born on one day`() {
    let cast = DemoCast.crowd(of: 100_000)
    let people = (cast.mentees + cast.mentors).map { "\($0.name) \($0.age) \($0.birthday)" }

    #expect(Set(people).count == 100_000)
  }

  @Test func `knows tags and offers places`() {
    let cast = DemoCast.crowd(of: 300)
    let known = Set(DemoTests.handbook.tags)

    #expect((cast.mentees + cast.mentors).allSatisfy { known.isSuperset(of: $0.tags) })
    #expect((cast.mentees + cast.mentors).allSatisfy { Set($0.tags).count == 2 })
    #expect(cast.mentors.allSatisfy { (1...3).contains($0.capacity) })
    #expect(cast.mentees.allSatisfy { $0.capacity == 0 })
  }

  @Test func `has the names of women and of men agree`() {
    let cast = DemoCast.crowd(of: 1_000)
    for person in cast.mentees + cast.mentors {
      let parts = person.name.split(separator: " ")
      #expect(parts.count == 3)
      let isMan = parts[2].hasSuffix("ич")
      #expect(isMan != parts[2].hasSuffix("вна"), "\(person.name)")
      #expect(isMan != parts[0].hasSuffix("а"), "\(person.name)")
    }
    #expect((cast.mentees + cast.mentors).count { $0.name.hasSuffix("ич") } == 200)
  }

  @Test func `has sheets, papers and pairs for some`() throws {
    let demo = Demo(
      today: CalendarDay(number: 20_731), handbook: DemoTests.handbook, cast: .crowd(of: 300))
    let file = try demo.inMemory()

    #expect(try file.verify() == [])
    guard case .peopleCounts(_, let counts) = try file.load(.peopleCounts(.mentee)) else { return }
    #expect(counts.all == 200)
    #expect((1..<200).contains(counts.unpaired))
    #expect((1..<200).contains(counts.withoutConsent))
    guard case .surveys(let rows) = try file.load(.surveys) else { return }
    #expect(rows.count { !$0.sheets.isEmpty } == 30)
  }
}
