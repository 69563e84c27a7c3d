/// Collects the findings of one file and knows its lines.
final class FindingLog {
  private(set) var findings: [YAMLFinding] = []
  private let source: String
  private let limit: Int
  private let text: String
  /// Made only when there is something to tell.
  private lazy var lines = Lines(text)

  init(source: String, text: String, limit: Int) {
    self.source = source
    self.limit = limit
    self.text = text
  }

  /// Tells `problem` at `place`, moved to the end of the file if it lies behind that.
  func tell(_ problem: YAMLProblem, at place: YAMLPlace) {
    guard findings.count <= limit else { return }
    let told = findings.count < limit ? problem : .tooManyFindings(limit: limit)
    findings.append(YAMLFinding(source: source, place: lines.clamped(place), problem: told))
  }

  /// Where `part` stands for the `occurrence`-th time (from 0) at or after `place`.
  func place(of part: String, occurrence: Int, after place: YAMLPlace) -> YAMLPlace {
    lines.place(of: part, occurrence: occurrence, after: place)
  }

  /// The character at `place`, if it is within a line.
  func character(at place: YAMLPlace) -> Unicode.Scalar? { lines.character(at: place) }
}
