// The parser of Yams is used below its Swift surface: `Yams.compose` forgets anchors, gives up at
// the first doubled key, and overflows the stack of a thread at some hundred levels.
internal import CYaml

/// The events of one YAML text, as libyaml tells them.
final class EventStream {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Begins at the start of `text`, which must hold only what ``Unicode/Scalar/isAllowedInYAML``
  /// lets through.
  init(_ text: String) {
    var text = text
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    input = text.withUTF8 { utf8 in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: utf8.count)
      _ = copy.initialize(from: utf8)
      return copy
    }
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deinitialize(count: 1)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; not to be asked again after an error or the end of the stream.
  func next() throws(SyntaxError) -> Event {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else { throw SyntaxError(parser.pointee) }
    defer { yaml_event_delete(&raw) }
    return Event(raw)
  }
}

/// What libyaml could not read, in its own words.
struct SyntaxError: Error {
  let place: YAMLPlace
  /// Where the value begins that could not be read.
  let opening: YAMLPlace
  let problem: String
  let context: String
}

extension SyntaxError {
  /// Whether libyaml itself gave up on lists within lists.
  var isTooDeep: Bool { problem.hasPrefix("Maximum nesting level") }

  fileprivate init(_ parser: yaml_parser_t) {
    place = YAMLPlace(parser.problem_mark)
    opening = YAMLPlace(parser.context_mark)
    problem = parser.problem.map { String(cString: $0) } ?? ""
    context = parser.context.map { String(cString: $0) } ?? ""
  }
}

extension YAMLPlace {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

/// One event, freed from C.
struct Event {
  /// What happened.
  enum Kind {
    case documentStart(hasDirective: Bool)
    case documentEnd
    case alias(String)
    case scalar(Node.Scalar, Properties)
    case listStart(Properties)
    case mapStart(Properties)
    case collectionEnd
    case streamStart
    case streamEnd
  }

  /// What is written before a value.
  struct Properties {
    let anchor: String?
    let tag: String?
  }

  let kind: Kind
  let place: YAMLPlace
}

extension Event {
  fileprivate init(_ raw: yaml_event_t) {
    place = YAMLPlace(raw.start_mark)
    kind =
      switch raw.type {
      case YAML_STREAM_END_EVENT: .streamEnd
      case YAML_DOCUMENT_START_EVENT:
        .documentStart(hasDirective: raw.hasDirective)
      case YAML_DOCUMENT_END_EVENT: .documentEnd
      case YAML_ALIAS_EVENT: .alias(text(raw.data.alias.anchor) ?? "")
      case YAML_SCALAR_EVENT: .scalar(raw.scalar, raw.scalarProperties)
      case YAML_SEQUENCE_START_EVENT:
        .listStart(
          Properties(
            anchor: text(raw.data.sequence_start.anchor), tag: text(raw.data.sequence_start.tag)))
      case YAML_MAPPING_START_EVENT:
        .mapStart(
          Properties(
            anchor: text(raw.data.mapping_start.anchor), tag: text(raw.data.mapping_start.tag)))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .collectionEnd
      default: .streamStart
      }
  }
}

extension yaml_event_t {
  fileprivate var hasDirective: Bool {
    let start = data.document_start
    return start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
  }

  fileprivate var scalar: Node.Scalar {
    let bytes = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
    return Node.Scalar(
      text: String(decoding: bytes, as: UTF8.self),
      isPlain: data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
  }

  fileprivate var scalarProperties: Event.Properties {
    Event.Properties(anchor: text(data.scalar.anchor), tag: text(data.scalar.tag))
  }
}

private func text(_ pointer: UnsafePointer<UInt8>?) -> String? {
  pointer.map { String(cString: $0) }
}
