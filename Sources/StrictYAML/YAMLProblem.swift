/// What can be wrong in a YAML file; each case carries the values that a message needs.
public enum YAMLProblem: Hashable, Sendable {
  /// The file has more bytes than ``YAMLLimits/bytes``; nothing of it was read.
  case tooLarge(bytes: Int, limit: Int)
  /// The byte at the place begins no UTF-8 character; nothing of the file was read.
  case notUTF8(byte: UInt8)
  /// A control or direction character, as it stands or from an escape such as `"\e"`.
  case forbiddenCharacter(Unicode.Scalar)
  /// The text is no YAML; what follows the place was not read.
  case syntax(SyntaxFault)
  /// Lists and maps lie deeper in each other than ``YAMLLimits/depth``.
  case tooDeep(limit: Int)
  /// The file has more values than ``YAMLLimits/values``.
  case tooManyValues(limit: Int)
  /// There are more mistakes than ``YAMLLimits/findings``; the rest is not told.
  case tooManyFindings(limit: Int)
  /// `&name`: the same value under a name is not used here.
  case anchor(String)
  /// `*name`: a value by its name is not used here.
  case alias(String)
  /// `!name`: values say by themselves of which type they are.
  case tag(String)
  /// `%NAME`: directives are not used here.
  case directive
  /// `---` for the second time: a file holds one document.
  case secondDocument
  /// The key of a map is a list, a map or nothing.
  case keyNotText
  /// The key stands twice in one map; the first is at `first`.
  case duplicateKey(String, first: YAMLPlace)
  /// The key means nothing here; `nearest` is the known key that resembles it.
  case unknownKey(String, nearest: String?)
  /// The map at the place lacks the key.
  case missingKey(String)
  /// The value is of another type.
  case wrongType(expected: YAMLType, found: YAMLType)
  /// The number is outside of what is allowed.
  case outOfRange(Int, allowed: ClosedRange<Int>)
  /// The word is none of those allowed; `nearest` is the one that resembles it.
  case notOneOf(String, allowed: [String], nearest: String?)
  /// The list has too few or too many values.
  case wrongCount(Int, allowed: ClosedRange<Int>)
  /// The reader of the file refuses the value; `rule` is the reader's own stable English code.
  case refused(value: String, rule: String)

  /// A stable English name of the kind of mistake, for scripts.
  public var code: String {
    switch self {
    case .tooLarge: "too-large"
    case .notUTF8: "not-utf8"
    case .forbiddenCharacter: "forbidden-character"
    case .syntax(let fault): "syntax-\(fault.rawValue)"
    case .tooDeep: "too-deep"
    case .tooManyValues: "too-many-values"
    case .tooManyFindings: "too-many-findings"
    case .anchor: "anchor"
    case .alias: "alias"
    case .tag: "tag"
    case .directive: "directive"
    case .secondDocument: "second-document"
    case .keyNotText: "key-not-text"
    case .duplicateKey: "duplicate-key"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .wrongType: "wrong-type"
    case .outOfRange: "out-of-range"
    case .notOneOf: "not-one-of"
    case .wrongCount: "wrong-count"
    case .refused(_, let rule): rule
    }
  }
}

/// What a value of a YAML file is.
public enum YAMLType: String, Hashable, Sendable, CaseIterable {
  /// A word or a line of text.
  case text
  /// A whole number.
  case number
  /// `true`, `false`, `да`, `нет`.
  case flag
  /// A sequence of values.
  case list
  /// Keys with values.
  case map
  /// A key with no value, `~` or `null`.
  case nothing
}
