internal import Mentoring
internal import StrictYAML

extension Questionnaire {
  /// The questionnaire of a file of the folder `questionnaires`.
  static func read(_ file: YAMLMap) -> Questionnaire? {
    var codes: Set<String> = []
    let code = file.code("code", notIn: &codes)
    let title = file.line("title", upTo: 300)
    let englishTitle = file.optionalNode("title-en").map { $0.line(upTo: 300) }
    let side = file.oneOf("side", ["mentee": Side.mentee, "mentor": .mentor])
    let wave = file.oneOf("wave", ["before": Wave.before, "after": .after])
    let items = items(file)
    guard let code, let title, englishTitle != .some(nil), let side, let wave, let items else {
      return nil
    }
    return Questionnaire(
      code: Code(code), title: title, englishTitle: englishTitle ?? nil, side: side, wave: wave,
      items: items)
  }

  private static func items(_ file: YAMLMap) -> [Item]? {
    guard let nodes = file.list("items", count: 1...99, { $0 }) else { return nil }
    var measured: Set<Item.Measure> = []
    let items = nodes.enumerated().map { index, node in
      node.map { Item.read($0, number: index + 1, of: nodes.count, measured: &measured) }
    }
    let read = items.compactMap(\.self)
    return read.count == items.count ? read : nil
  }
}

extension Questionnaire.Item {
  private enum Way { case scale, frequency, yesNo, open }

  /// The item that must have that `number`, of so many; `measured` are the measures that items
  /// before it take.
  static func read(
    _ map: YAMLMap, number: Int, of count: Int, measured: inout Set<Measure>
  ) -> Self? {
    let told = map.int("number", in: number...number)
    let text = map.line("text", upTo: 500)
    let label = map.line("label", upTo: 80)
    let way = map.oneOf(
      "kind", ["scale": Way.scale, "frequency": .frequency, "yes-no": .yesNo, "open": .open])
    let kind = way.flatMap { Self.kind($0, map, number: number, of: count) }
    let measure = way == .frequency ? Self.measure(map, measured: &measured) : nil
    guard told != nil, let text, let label, let kind else { return nil }
    return Self(number: number, text: text, label: label, kind: kind, measure: measure)
  }

  private static func kind(_ way: Way, _ map: YAMLMap, number: Int, of count: Int) -> Kind? {
    switch way {
    case .open: return .open
    case .scale:
      let low = map.line("low", upTo: 40)
      let high = map.line("high", upTo: 40)
      guard let low, let high else { return nil }
      return .scale(low: low, high: high)
    case .frequency:
      var taken: Set<String> = []
      let options = map.list("options", count: 2...9) { $0.word(upTo: 40, notIn: &taken) }
      return options.map { .frequency($0) }
    case .yesNo:
      guard let node = map.optionalNode("no-goes-to") else { return .yesNo(noGoesTo: nil) }
      return node.int(in: min(number + 2, count + 1)...count + 1).map { .yesNo(noGoesTo: $0) }
    }
  }

  private static func measure(_ map: YAMLMap, measured: inout Set<Measure>) -> Measure? {
    guard let node = map.optionalNode("measures") else { return nil }
    guard let measure = node.oneOf(["eventFrequency": Measure.eventFrequency]) else { return nil }
    return measured.insert(measure).inserted ? measure : node.refused(.measuredTwice)
  }
}
