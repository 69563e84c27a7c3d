import Testing

@testable import kurator

struct LinkNumbersTests {
  @Test func `a target keeps its number from picture to picture`() {
    var table = LinkNumbers(most: 9)
    #expect(table.numbers(for: ["a", "b"]).numbers == [1, 2])
    let later = table.numbers(for: ["c", "b", "c"])
    #expect(later.numbers == [3, 2, 3])
    #expect(later.new.map(\.target) == ["c"])
    #expect(later.new.map(\.number) == [3])
    #expect(!later.isAnew)
  }

  @Test func `numbers begin anew when there are none left, and that is told`() {
    var table = LinkNumbers(most: 3)
    _ = table.numbers(for: ["a", "b"])
    let full = table.numbers(for: ["c", "d"])
    #expect(full.numbers == [1, 2])
    #expect(full.isAnew)
    #expect(full.new.map(\.target) == ["c", "d"])
    #expect(!table.numbers(for: ["d"]).isAnew)
  }

  @Test func `more targets than numbers have none`() {
    var table = LinkNumbers(most: 2)
    #expect(table.numbers(for: ["a", "b", "c"]).numbers == [1, 2, 0])
  }
}
