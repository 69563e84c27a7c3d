@testable import Handbook
import StrictYAML

/// What `body` makes of a text that must be without a mistake.
func read<Value>(_ text: String, _ body: (YAMLMap) -> Value?) -> Value? {
  YAMLDocument(text: text, source: "").read { $0.map(body) }.faultless
}

/// The mistakes of a text, as `line:column code`.
func told<Value>(_ text: String, _ body: (YAMLMap) -> Value?) -> [String] {
  YAMLDocument(text: text, source: "").read { $0.map(body) }.findings.map {
    "\($0.line):\($0.column) \($0.problem.code)"
  }
}
