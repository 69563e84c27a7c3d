internal import Foundation

/// Makes a tree of the events of one text and tells what is refused on the way.
struct Composer {
  private let events: EventStream
  private let log: FindingLog
  private let limits: YAMLLimits
  private var values = 0

  init(text: String, limits: YAMLLimits, log: FindingLog) {
    events = EventStream(text)
    self.limits = limits
    self.log = log
  }

  /// Why composing ended before the text did; it has been told.
  enum Stop: Error { case told }

  /// The only document of the text; an empty map if there is none, nil if the text is no YAML.
  mutating func root() -> Node? {
    do {
      return try document()
    } catch {
      return nil
    }
  }

  private mutating func document() throws(Stop) -> Node {
    var root: Node?
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd: return root ?? Node(content: .map([]), place: .start)
      case .streamStart, .documentEnd, .collectionEnd: continue
      case .documentStart(let hasDirective):
        if hasDirective { log.tell(.directive, at: event.place) }
        if let root {
          log.tell(.secondDocument, at: event.place)
          return root
        }
      case .alias, .scalar, .listStart, .mapStart: root = try node(event, depth: 1)
      }
    }
  }

  private func next() throws(Stop) -> Event {
    do {
      return try events.next()
    } catch {
      if error.isTooDeep { throw stop(.tooDeep(limit: limits.depth), at: error.place) }
      let fault = SyntaxFault(
        problem: error.problem, context: error.context, character: log.character(at: error.place))
      throw stop(.syntax(fault), at: fault.isTimely ? error.place : error.opening)
    }
  }

  private func stop(_ problem: YAMLProblem, at place: YAMLPlace) -> Stop {
    log.tell(problem, at: place)
    return .told
  }

  private mutating func node(_ event: Event, depth: Int) throws(Stop) -> Node {
    values += 1
    guard values <= limits.values else {
      throw stop(.tooManyValues(limit: limits.values), at: event.place)
    }
    switch event.kind {
    case .scalar(let scalar, let properties):
      refuse(properties, at: event.place)
      return Node(content: .scalar(checked(scalar, at: event.place)), place: event.place)
    case .listStart(let properties):
      refuse(properties, at: event.place)
      try checkDepth(depth, at: event.place)
      return Node(content: .list(try list(depth: depth)), place: event.place)
    case .mapStart(let properties):
      refuse(properties, at: event.place)
      try checkDepth(depth, at: event.place)
      return Node(content: .map(try map(depth: depth)), place: event.place)
    case .alias(let name):
      log.tell(.alias(name), at: event.place)
      return Node(content: .refused, place: event.place)
    case .documentStart, .documentEnd, .collectionEnd, .streamStart, .streamEnd:
      return Node(content: .refused, place: event.place)
    }
  }

  private func checkDepth(_ depth: Int, at place: YAMLPlace) throws(Stop) {
    guard depth <= limits.depth else { throw stop(.tooDeep(limit: limits.depth), at: place) }
  }

  private mutating func list(depth: Int) throws(Stop) -> [Node] {
    var nodes: [Node] = []
    while true {
      let event = try next()
      if case .collectionEnd = event.kind { return nodes }
      nodes.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func map(depth: Int) throws(Stop) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    var places: [String: YAMLPlace] = [:]
    while true {
      let event = try next()
      if case .collectionEnd = event.kind { return entries }
      let key = try node(event, depth: depth + 1)
      let value = try node(try next(), depth: depth + 1)
      guard let name = name(of: key) else { continue }
      if let first = places.updateValue(key.place, forKey: name) {
        log.tell(.duplicateKey(name, first: first), at: key.place)
        places[name] = first
      } else {
        let place = value.isAbsent ? key.place : value.place
        let value = Node(content: value.content, place: place)
        entries.append(Node.Entry(key: name, keyPlace: key.place, value: value))
      }
    }
  }

  private func name(of key: Node) -> String? {
    if case .scalar(let scalar) = key.content, scalar.type != .nothing { return scalar.text }
    if case .refused = key.content { return nil }
    log.tell(.keyNotText, at: key.place)
    return nil
  }

  private func refuse(_ properties: Event.Properties, at place: YAMLPlace) {
    if let anchor = properties.anchor { log.tell(.anchor(anchor), at: place) }
    if let tag = properties.tag { log.tell(.tag(tag), at: place) }
  }

  /// The same line of text in composed form (NFC); a character that only an escape can bring in is
  /// told.
  private func checked(_ scalar: Node.Scalar, at place: YAMLPlace) -> Node.Scalar {
    var isComposed = true
    for character in scalar.text.unicodeScalars {
      if !character.isAllowedInYAML { log.tell(.forbiddenCharacter(character), at: place) }
      isComposed = isComposed && character.isSurelyComposed
    }
    if isComposed { return scalar }
    return Node.Scalar(
      text: scalar.text.precomposedStringWithCanonicalMapping, isPlain: scalar.isPlain)
  }
}
