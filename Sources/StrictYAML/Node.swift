/// A value of the composed document.
struct Node {
  /// The shape of a value.
  enum Content {
    case scalar(Scalar)
    case list([Node])
    case map([Entry])
    /// Something that has been told already; whoever asks for it gets nothing and tells nothing.
    case refused
  }

  /// One line of text with the way it was written.
  struct Scalar {
    let text: String
    /// Without quotation marks, and no block of lines: only then it may be a number, a flag or
    /// nothing.
    let isPlain: Bool
  }

  /// A key with its value.
  struct Entry {
    let key: String
    let keyPlace: YAMLPlace
    let value: Node
  }

  let content: Content
  let place: YAMLPlace
}

extension Node {
  /// What the value is; nil for one that has been refused.
  var type: YAMLType? {
    switch content {
    case .scalar(let scalar): scalar.type
    case .list: .list
    case .map: .map
    case .refused: nil
    }
  }
}

extension Node {
  /// Whether nothing is written in the place of a value.
  var isAbsent: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.isPlain && scalar.text.isEmpty
  }
}

extension Node.Scalar {
  /// What the line of text is.
  var type: YAMLType {
    guard isPlain else { return .text }
    if ["", "~", "null"].contains(text) { return .nothing }
    if flag != nil { return .flag }
    return Int(text) == nil ? .text : .number
  }

  /// The answer that the text stands for.
  var flag: Bool? {
    switch text {
    case "true", "да": true
    case "false", "нет": false
    default: nil
    }
  }
}
