import StrictYAML

/// The problems of `text` with their places, as `line:column code`.
func told<Value>(_ text: String, _ body: (YAMLNode) -> Value?) -> [String] {
  YAMLDocument(text: text, source: "test.yaml").read(body).findings.map(told)
}

/// The problems that `text` has before anything is read of it.
func told(_ text: String, limits: YAMLLimits = .standard) -> [String] {
  YAMLDocument(text: text, source: "test.yaml", limits: limits).findings.map(told)
}

/// A finding as `line:column code`.
func told(_ finding: YAMLFinding) -> String {
  "\(finding.line):\(finding.column) \(finding.problem.code)"
}

/// What `body` reads of a text that must be without a mistake.
func read<Value>(_ text: String, _ body: (YAMLNode) -> Value?) -> Value? {
  YAMLDocument(text: text, source: "test.yaml").read(body).faultless
}
