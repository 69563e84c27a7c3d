import StrictYAML
import Testing

@Suite struct YAMLMapTests {
  @Test func `reads every kind of value`() throws {
    let yaml = "t: слово\nn: 7\nf: да\nc: b\nl: [1, 2]\nm: {x: y}\n"
    let values = read(yaml) { node in
      node.map { map in
        (
          map.text("t"), map.int("n", in: 0...9), map.flag("f"), map.oneOf("c", ["a": 1, "b": 2]),
          map.list("l") { $0.int(in: 0...9) }, map.map("m") { $0.text("x") }
        )
      }
    }
    let (text, number, flag, choice, list, inner) = try #require(values)
    #expect(text == "слово")
    #expect(number == 7)
    #expect(flag == true)
    #expect(choice == 2)
    #expect(list == [1, 2])
    #expect(inner == "y")
  }

  @Test func `tells every key that is missing at the map`() {
    let findings = told("\nm:\n  x: 1\n") { node in
      node.map { map in
        map.map("m") { map in
          _ = map.text("y")
          _ = map.list("z") { $0.text() }
          return map.text("x")
        }
      }
    }
    #expect(findings == ["3:3 missing-key", "3:3 missing-key"])
  }

  @Test func `does not miss an optional key`() {
    let values = read("{}") { node in
      node.map { map in
        [
          map.optionalText("a") == nil, map.optionalInt("b", in: 0...9) == nil,
          map.optionalFlag("c") == nil, map.optionalOneOf("d", ["x": 1]) == nil,
          map.optionalList("e") { $0.text() } == nil, map.optionalMap("f") { $0.text("x") } == nil,
          map.optionalNode("g") == nil,
        ]
      }
    }
    #expect(values == Array(repeating: true, count: 7))
  }

  @Test func `reads an optional key that is there`() {
    let values = read("a: x\nb: 1\nc: нет\nd: x\ne: [y]\nf: {x: z}") { node in
      node.map { map in
        [
          map.optionalText("a") == "x", map.optionalInt("b", in: 0...9) == 1,
          map.optionalFlag("c") == false, map.optionalOneOf("d", ["x": 1]) == 1,
          map.optionalList("e") { $0.text() } == ["y"],
          map.optionalMap("f") { $0.text("x") } == "z",
        ]
      }
    }
    #expect(values == Array(repeating: true, count: 6))
  }

  @Test func `tells an optional key that has no value`() {
    #expect(told("a:\n\n") { $0.map { $0.optionalText("a") } } == ["1:1 wrong-type"])
    #expect(told("{a: #b\n}") { $0.map { $0.optionalText("a") } } == ["1:2 wrong-type"])
  }

  @Test func `proposes the known key that is not there yet`() {
    let yaml = "title: x\ntitel: y\nqwerty: z\n"
    let reading = YAMLDocument(text: yaml, source: "").read { node in
      node.map { map in
        _ = map.optionalText("titles")
        return map.text("title")
      }
    }
    #expect(
      reading.findings.map(\.problem) == [
        .unknownKey("titel", nearest: "title"), .unknownKey("qwerty", nearest: nil),
      ])
    #expect(reading.findings.map(\.place.line) == [2, 3])
  }

  @Test func `takes no list for a map`() {
    #expect(told("[a]") { $0.map { $0.text("a") } } == ["1:1 wrong-type"])
    #expect(told("a") { $0.entries { _, node in node.text() } } == ["1:1 wrong-type"])
  }

  @Test func `takes an empty file for an empty map`() {
    #expect(told("# nothing\n") { $0.map { $0.text("name") } } == ["1:1 missing-key"])
  }
}
