extension YAMLMap {
  /// The text of `key`.
  public func text(_ key: String) -> String? { node(key)?.text() }

  /// The text of `key`, if it is there.
  public func optionalText(_ key: String) -> String? { optionalNode(key)?.text() }

  /// The whole number of `key`, within `allowed`.
  public func int(_ key: String, in allowed: ClosedRange<Int>) -> Int? {
    node(key)?.int(in: allowed)
  }

  /// The whole number of `key` within `allowed`, if it is there.
  public func optionalInt(_ key: String, in allowed: ClosedRange<Int>) -> Int? {
    optionalNode(key)?.int(in: allowed)
  }

  /// The answer of `key`: `true`, `да`, `false` or `нет`.
  public func flag(_ key: String) -> Bool? { node(key)?.flag() }

  /// The answer of `key`, if it is there.
  public func optionalFlag(_ key: String) -> Bool? { optionalNode(key)?.flag() }

  /// What the word of `key` stands for; `choices` are all words there are.
  public func oneOf<Choice>(_ key: String, _ choices: KeyValuePairs<String, Choice>) -> Choice? {
    node(key)?.oneOf(choices)
  }

  /// What the word of `key` stands for, if it is there.
  public func optionalOneOf<Choice>(
    _ key: String, _ choices: KeyValuePairs<String, Choice>
  ) -> Choice? {
    optionalNode(key)?.oneOf(choices)
  }

  /// The list of `key` with `allowed` members, each read by `body`.
  public func list<Value>(
    _ key: String, count allowed: ClosedRange<Int> = 0...Int.max, _ body: (YAMLNode) -> Value?
  ) -> [Value]? {
    node(key)?.list(count: allowed, body)
  }

  /// The list of `key`, if it is there, each member read by `body`.
  public func optionalList<Value>(
    _ key: String, count allowed: ClosedRange<Int> = 0...Int.max, _ body: (YAMLNode) -> Value?
  ) -> [Value]? {
    optionalNode(key)?.list(count: allowed, body)
  }

  /// What `body` makes of the map of `key`.
  public func map<Value>(_ key: String, _ body: (YAMLMap) -> Value?) -> Value? {
    node(key)?.map(body)
  }

  /// What `body` makes of the map of `key`, if it is there.
  public func optionalMap<Value>(_ key: String, _ body: (YAMLMap) -> Value?) -> Value? {
    optionalNode(key)?.map(body)
  }
}
