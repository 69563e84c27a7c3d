internal import Mentoring
internal import StrictYAML

extension RoadmapTemplate {
  /// The roadmap of a file of the folder `roadmaps`.
  static func read(_ file: YAMLMap) -> RoadmapTemplate? { read(file, code: "") }

  /// The roadmap of the set of stages of that name.
  static func read(_ file: YAMLMap, code: String) -> RoadmapTemplate? {
    let links = ActionLinks()
    let title = file.line("title", upTo: 300)
    let stages = file.list("stages", count: 1...50) { node in node.map { stage($0, links) } }
    let after = links.resolved()
    let isUnverified = file.optionalNode("compare-source").map { $0.flag() } ?? false
    guard let title, let stages, let after, let isUnverified else { return nil }
    var template = RoadmapTemplate(code: code, title: title, stages: stages, after: after)
    if isUnverified { template.unverifiedSource = "" }
    return template
  }

  private static func stage(_ map: YAMLMap, _ links: ActionLinks) -> Stage? {
    links.enterStage()
    let title = map.line("title", upTo: 300)
    let measures = map.list("measures", count: 1...100) { node in
      node.map { measure($0, links) }
    }
    guard let title, let measures else { return nil }
    return Stage(title: title, measures: measures)
  }

  private static func measure(_ map: YAMLMap, _ links: ActionLinks) -> Measure? {
    links.enterMeasure()
    let title = map.line("title", upTo: 500)
    let terms = map.optionalNode("terms").map { $0.list(count: 1...20, Timing.read) } ?? []
    let responsibles = map.list("responsibles", count: 1...20) { $0.line(upTo: 200) }
    let actions = map.list("actions", count: 1...100) { action($0, links) }
    guard let title, let terms, let responsibles, let actions else { return nil }
    return Measure(title: title, terms: terms, responsibles: responsibles, actions: actions)
  }

  /// A text, or `{text: …, key: …, document: …, fact: …, terms: […], responsibles: […],
  /// after: […]}`.
  private static func action(_ node: YAMLNode, _ links: ActionLinks) -> Action? {
    links.enterAction()
    guard node.type == .map else { return node.line(upTo: 1_000).map { Action(text: $0) } }
    return node.map { map -> Action? in
      let text = map.line("text", upTo: 1_000)
      let terms = map.optionalNode("terms").map { $0.list(count: 1...20, Timing.read) } ?? []
      let responsibles =
        map.optionalNode("responsibles").map { $0.list(count: 1...20) { $0.line(upTo: 200) } } ?? []
      let result = map.optionalNode("document").map { $0.line(upTo: 300) } ?? ""
      let fact = map.optionalNode("fact").map { $0.oneOf(facts).map(Optional.some) } ?? .some(nil)
      let isLinked = links.read(map)
      guard let text, let terms, let responsibles, let result, let fact, isLinked else {
        return nil
      }
      return Action(
        text: text, terms: terms, responsibles: responsibles, result: result, fact: fact)
    }
  }

  private static let facts = FactCode.known.map { ($0.text, $0) }

  /// `{month: март, year: start}` or `{from: май, to: июнь, year: start}`, with `to-year` where the
  /// last month is in another year.
  static func months(_ node: YAMLNode) -> Months? {
    let bounds = node.map { map -> (Int, Int)? in
      let year = map.oneOf("year", years)
      if let only = map.optionalNode("month") {
        guard let month = only.oneOf(monthNames), let year else { return nil }
        return (month + year, month + year)
      }
      let lastYear = map.optionalNode("to-year").map { $0.oneOf(years) } ?? year
      let first = map.node("from")?.oneOf(monthNames)
      let last = map.node("to")?.oneOf(monthNames)
      guard let year, let lastYear, let first, let last else { return nil }
      return (first + year, last + lastYear)
    }
    guard let bounds else { return nil }
    return Months(first: bounds.0, last: bounds.1) ?? node.refused(.monthsOutOfOrder)
  }

  /// What turns the number of a month into months from the September that begins the school year.
  private static let years: KeyValuePairs = ["start": -9, "next": 3]

  /// A roadmap of no stage.
  static let empty = RoadmapTemplate(title: "", stages: [])
}
