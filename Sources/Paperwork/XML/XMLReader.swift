import CExpat

/// What a reader of XML is told, in the order of the document; names are without their prefixes.
protocol XMLListener: AnyObject {
  /// An element begins.
  func begin(_ name: String, _ attributes: [String: String])
  /// An element ends.
  func end(_ name: String)
  /// Text between tags, in pieces of any length.
  func text(_ text: String)
}

/// Why bytes are not XML that is read.
enum XMLError: Error, Hashable, Sendable {
  /// It is not well-formed, on this line.
  case notWellFormed(line: Int)
  /// It declares a document type, which is refused.
  case documentType
  /// Elements lie deeper within each other than is read.
  case tooDeep
}

/// Reads XML by expat: no document types, no entities of its own, at most 100 elements deep.
enum XMLReader {
  /// How deep elements may lie within each other.
  static let depth = 100

  /// Tells `listener` the whole document.
  static func read(_ bytes: [UInt8], _ listener: any XMLListener) throws(XMLError) {
    guard let parser = XML_ParserCreate(nil) else { throw .notWellFormed(line: 0) }
    defer { XML_ParserFree(parser) }
    let state = State(listener, parser)
    // The state outlives the calls below, which alone make use of the pointer.
    XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
    XML_SetElementHandler(parser, { State.of($0)?.begin($1, $2) }, { State.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { State.of($0)?.text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      State.of(data)?.refuse(.documentType)
    }
    let status = withExtendedLifetime(state) {
      bytes.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { chars in
          XML_Parse(parser, chars.baseAddress, Int32(clamping: chars.count), 1)
        }
      }
    }
    if let refusal = state.refusal { throw refusal }
    guard status == XML_STATUS_OK, bytes.count <= Int(Int32.max) else {
      throw .notWellFormed(line: Int(clamping: XML_GetCurrentLineNumber(parser)))
    }
  }

  private final class State {
    private(set) var refusal: XMLError?
    private let listener: any XMLListener
    private let parser: XML_Parser
    private var depth = 0

    init(_ listener: any XMLListener, _ parser: XML_Parser) {
      self.listener = listener
      self.parser = parser
    }

    static func of(_ data: UnsafeMutableRawPointer?) -> State? {
      data.map { Unmanaged<State>.fromOpaque($0).takeUnretainedValue() }
    }

    func refuse(_ error: XMLError) {
      refusal = refusal ?? error
      XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    func begin(
      _ name: UnsafePointer<XML_Char>?,
      _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) {
      guard refusal == nil, let name else { return }
      depth += 1
      guard depth <= XMLReader.depth else { return refuse(.tooDeep) }
      var found: [String: String] = [:]
      var place = 0
      while let key = attributes?[place], let value = attributes?[place + 1] {
        found[Self.local(key)] = String(cString: value)
        place += 2
      }
      listener.begin(Self.local(name), found)
    }

    func end(_ name: UnsafePointer<XML_Char>?) {
      guard refusal == nil, let name else { return }
      depth -= 1
      listener.end(Self.local(name))
    }

    func text(_ text: UnsafePointer<XML_Char>?, _ length: Int32) {
      guard refusal == nil, let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
        let bytes = UnsafeBufferPointer(start: bytes, count: Int(length))
        listener.text(String(decoding: bytes, as: UTF8.self))
      }
    }

    /// The name without its prefix.
    private static func local(_ name: UnsafePointer<XML_Char>) -> String {
      let name = String(cString: name)
      return name.utf8.lastIndex(of: UInt8(ascii: ":"))
        .map { String(name[name.utf8.index(after: $0)...]) } ?? name
    }
  }
}
