/// A YAML file that has been taken apart: a strict subset, with every mistake and its place.
///
/// Refused are anchors, aliases, tags, directives, a second document, doubled keys, keys that are
/// no text, control characters and whatever exceeds the limits. An empty file is an empty map.
/// Text comes in composed form (NFC).
///
/// ```swift
/// let document = YAMLDocument(bytes: bytes, source: "config.yaml")
/// let reading = document.read { node in
///   node.map { map in map.oneOf("language", ["ru": Language.russian, "en": .english]) }
/// }
/// ```
public struct YAMLDocument {
  /// What is wrong already before anything is read from the document, in the order of the file.
  public let findings: [YAMLFinding]

  private let source: String
  private let text: String
  private let limits: YAMLLimits
  private let root: Node?

  /// Takes the file apart in O(`bytes.count`); `source` is its name in findings.
  public init(bytes: [UInt8], source: String, limits: YAMLLimits = .standard) {
    let text: Result<String, Unreadable> =
      if bytes.count > limits.bytes {
        .failure(Unreadable(size: bytes.count, limit: limits.bytes))
      } else if let text = String(validating: bytes, as: UTF8.self) {
        .success(text)
      } else {
        .failure(Unreadable(bytes))
      }
    self.init(text, source: source, limits: limits)
  }

  /// Takes a text apart in O(its length); `source` is its name in findings.
  public init(text: String, source: String, limits: YAMLLimits = .standard) {
    let size = text.utf8.count
    self.init(
      size > limits.bytes
        ? .failure(Unreadable(size: size, limit: limits.bytes)) : .success(text),
      source: source, limits: limits)
  }

  private init(_ text: Result<String, Unreadable>, source: String, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    switch text {
    case .success(let text):
      self.text = text.withoutByteOrderMark
      let log = FindingLog(source: source, text: self.text, limit: limits.findings)
      root = compose(self.text, limits: limits, log: log)
      findings = log.findings.sorted { $0.place < $1.place }
    case .failure(let failure):
      self.text = ""
      root = nil
      findings = [YAMLFinding(source: source, place: failure.place, problem: failure.problem)]
    }
  }

  /// Reads the document with `body`, which is not called for a text that is no YAML.
  ///
  /// All mistakes come back: those of the document and those that `body` met, in the order of the
  /// file.
  public func read<Value>(_ body: (YAMLNode) -> Value?) -> YAMLReading<Value> {
    guard let root else { return YAMLReading(value: nil, findings: findings) }
    let log = FindingLog(source: source, text: text, limit: limits.findings - findings.count)
    let value = body(YAMLNode(root, log: log))
    let all = findings + log.findings
    return YAMLReading(value: value, findings: all.sorted { $0.place < $1.place })
  }
}

/// What reading a file gave: a value and all mistakes.
public struct YAMLReading<Value> {
  /// What the reader made of the file, nil if nothing could be made.
  public let value: Value?
  /// All mistakes of the file in its order; empty means that the value is as the file says.
  public let findings: [YAMLFinding]

  /// The value, if the file has no mistake at all.
  public var faultless: Value? { findings.isEmpty ? value : nil }
}

/// The tree of `text`, or nil if it is no YAML or holds what it may not.
private func compose(_ text: String, limits: YAMLLimits, log: FindingLog) -> Node? {
  if log.tellForbiddenCharacters(of: text) { return nil }
  var composer = Composer(text: text, limits: limits, log: log)
  return composer.root()
}

extension String {
  /// The same text without the mark that some editors put before it.
  fileprivate var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}
