import Mentoring
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
    let cast = DemoCast.crowd(of: 50_000)
    let people = (cast.mentees + cast.mentors).map { "\($0.name) \($0.age) \($0.birthday)" }

    #expect(Set(people).count == 50_000)
  }

  @Test func `knows tags and offers places`() {
    let cast = DemoCast.crowd(of: 300)
    let known = Set(DemoTests.handbook.tags)

    #expect((cast.mentees + cast.mentors).allSatisfy { known.isSuperset(of: $0.tags) })
    #expect((cast.mentees + cast.mentors).allSatisfy { Set($0.tags).count == 2 })
    #expect(cast.mentors.allSatisfy { (1...3).contains($0.capacity) })
    #expect(cast.mentees.allSatisfy { $0.capacity == 0 })
  }
}
