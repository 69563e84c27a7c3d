internal import HandbookFiles
internal import Mentoring
internal import StrictYAML

/// The files of the handbook while they are being read: the user's before the embedded ones.
struct Shelf {
  private(set) var findings: [HandbookFinding] = []
  private(set) var sources: [String: String] = [:]
  private let userFiles: [String: [UInt8]]
  private let embedded: [String: [UInt8]]

  init(userFiles: [String: [UInt8]]) {
    self.userFiles = userFiles
    embedded = EmbeddedFiles.all
  }

  /// What `body` makes of the file, its key `source` apart: of the user's, if it has no mistake,
  /// else of the embedded one.
  mutating func read<Value>(_ name: String, _ body: (YAMLMap) -> Value?) -> Value? {
    if let bytes = userFiles[name], let value = read(bytes, name, body) { return value }
    guard let bytes = embedded[name] else { return nil }
    return read(bytes, name, body)
  }

  private mutating func read<Value>(
    _ bytes: [UInt8], _ name: String, _ body: (YAMLMap) -> Value?
  ) -> Value? {
    let document = YAMLDocument(bytes: bytes, source: name)
    let reading = document.read { node in
      node.map { map -> (Value, String?)? in
        let source = map.optionalText("source")
        return body(map).map { ($0, source) }
      }
    }
    let isOnlyOne = embedded[name] == nil
    findings += reading.findings.map { (finding) -> HandbookFinding in
      isOnlyOne ? .leftOut(finding) : .mistake(finding)
    }
    guard let (value, source) = reading.faultless else { return nil }
    sources[name] = source
    return value
  }

  /// The acts that an order may name, by code: those of `law`, and those that the program brings
  /// along, whatever the user's list holds.
  func acts(of law: [LegalReference]) -> [String: LegalReference] {
    var acts = law
    if userFiles["law.yaml"] != nil {
      var own = Shelf(userFiles: [:])
      acts += own.read("law.yaml", LegalReference.list) ?? []
    }
    return Dictionary(acts.map { ($0.code, $0) }) { first, _ in first }
  }

  /// All questionnaires: the embedded ones and their replacements, then those that the user added.
  ///
  /// A replacement that is the same as another one leaves the embedded one in its place.
  mutating func questionnaires() -> [Questionnaire] {
    var read: [(file: String, questionnaire: Questionnaire)] = []
    let own = embedded.keys.filter(isQuestionnaire).sorted()
    let added = userFiles.keys.filter { isQuestionnaire($0) && embedded[$0] == nil }.sorted()
    for file in own + added {
      guard let questionnaire = self.read(file, Questionnaire.read) else { continue }
      guard let other = read.first(where: { $0.questionnaire.clashes(with: questionnaire) }) else {
        read.append((file, questionnaire))
        continue
      }
      findings.append(.sameQuestionnaire(file: file, as: other.file))
      let first = embeddedQuestionnaire(file)
      if let first, !read.contains(where: { $0.questionnaire.clashes(with: first) }) {
        read.append((file, first))
      }
    }
    return read.map(\.questionnaire)
  }

  private func embeddedQuestionnaire(_ file: String) -> Questionnaire? {
    var shelf = Shelf(userFiles: [:])
    return shelf.read(file, Questionnaire.read)
  }

  /// The title that the file gives what it holds, of the user's where it has no mistake.
  mutating func title(of name: String, _ kind: HandbookFile.Kind) -> String? {
    switch kind {
    case .stages(let code): roadmap(of: code)?.title
    case .questionnaire: read(name, Questionnaire.read)?.title
    default: nil
    }
  }

  /// Tells the user's files that nothing reads.
  mutating func tellUnknownFiles() {
    for name in userFiles.keys.sorted()
    where HandbookFile.Kind(file: name) == nil {
      let nearest = nearestWord(to: name, among: embedded.keys.sorted())
      findings.append(.unknownFile(name, nearest: nearest))
    }
  }

  /// The set of stages that is offered first.
  static let firstStages = "r145"

  /// The roadmaps of all sets of stages: the first one, then the others by their names.
  mutating func roadmaps() -> [RoadmapTemplate] {
    let codes = Set(embedded.keys).union(userFiles.keys).compactMap(Self.stages).sorted()
    let others = codes.filter { $0 != Self.firstStages }
    return ([Self.firstStages] + others).compactMap { roadmap(of: $0) }
  }

  /// The roadmap of a set of stages.
  mutating func roadmap(of code: String) -> RoadmapTemplate? {
    let name = "roadmaps/\(code).yaml"
    var template = read(name) { RoadmapTemplate.read($0, code: code) }
    if template?.unverifiedSource != nil { template?.unverifiedSource = sources[name] }
    return template
  }

  /// The set of stages of a file such as `roadmaps/r145.yaml`.
  private static func stages(_ name: String) -> String? {
    if case .stages(let code)? = HandbookFile.Kind(file: name) { code } else { nil }
  }

  /// The files of non-working days, one a year, by rising years: the embedded ones and the user's.
  var calendarFiles: [(year: Int, file: String)] {
    Set(embedded.keys).union(userFiles.keys)
      .compactMap { file in Self.calendarYear(file).map { ($0, file) } }
      .sorted { $0.0 < $1.0 }
  }

  /// The year of a file such as `calendar/2026.yaml`.
  private static func calendarYear(_ name: String) -> Int? {
    if case .calendarYear(let year)? = HandbookFile.Kind(file: name) { year } else { nil }
  }

  private func isQuestionnaire(_ name: String) -> Bool {
    HandbookFile.Kind(file: name) == .questionnaire
  }
}

extension Questionnaire {
  fileprivate func clashes(with other: Questionnaire) -> Bool {
    code == other.code || (side, wave) == (other.side, other.wave)
  }
}
