/// The lists of a Word document: which paragraphs Word numbers, or marks by a bullet, by itself.
struct DocxLists {
  /// What makes a paragraph an item of a list.
  struct Item: Hashable, Sendable {
    /// How deep the item is, from 0.
    let level: Int
    /// Whether it has a bullet for a number.
    let isBullet: Bool
  }

  /// A style of paragraphs.
  struct Style: Hashable, Sendable {
    var name = ""
    /// The style of which it has what it does not say itself.
    var parent = ""
    var list: String?
    var level: Int?
  }

  /// The styles by their codes.
  var styles: [String: Style] = [:]
  /// Which kind of list each list is of, by their numbers.
  var kinds: [String: String] = [:]
  /// The levels of each kind that have bullets, and those that have nothing.
  var bullets: [String: Set<Int>] = [:], bare: [String: Set<Int>] = [:]

  /// The lists of a document without parts that describe any.
  init() {}

  /// The lists that the parts beside `part`, the text of a document, describe.
  init(beside part: String, in archive: ZipReader) {
    let folder = part.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    let listener = DocxListListener()
    for name in ["styles.xml", "numbering.xml"] where archive.contains(folder + name) {
      // What cannot be read describes nothing; the text is read all the same.
      do { try XMLReader.read(try archive.content(of: folder + name), listener) } catch { continue }
    }
    self = listener.found
  }

  /// What a paragraph is: `list` and `level` are its own where it has them, `style` is the code of its
  /// style.
  func item(list: String?, level: Int?, style: String) -> Item? {
    let chain = chain(of: style)
    let isNamed = chain.contains { Self.isList($0.name) } || Self.isList(style)
    let list = list ?? chain.lazy.compactMap(\.list).first
    guard list != "0", list != nil || isNamed else { return nil }
    let level = level ?? chain.lazy.compactMap(\.level).first ?? 0
    guard let kind = list.flatMap({ kinds[$0] }) else {
      return Item(
        level: level, isBullet: ([style] + chain.map(\.name)).contains(where: Self.isBullet))
    }
    guard bare[kind]?.contains(level) != true else { return nil }
    return Item(level: level, isBullet: bullets[kind]?.contains(level) == true)
  }

  /// The style and those on which it is based.
  private func chain(of code: String) -> [Style] {
    var chain: [Style] = []
    var code = code
    while let style = styles[code], chain.count < 10 {
      chain.append(style)
      code = style.parent
    }
    return chain
  }

  /// Whether a style is one of Word's own for lists.
  private static func isList(_ name: String) -> Bool {
    let name = name.lowercased().filter { $0 != " " }
    return name.hasPrefix("listnumber") || name.hasPrefix("нумерованныйсписок") || isBullet(name)
  }

  private static func isBullet(_ name: String) -> Bool {
    let name = name.lowercased().filter { $0 != " " }
    return name.hasPrefix("listbullet") || name.hasPrefix("маркированныйсписок")
  }
}

/// Gathers styles and kinds of lists.
private final class DocxListListener: XMLListener {
  var found = DocxLists()
  /// The style, the kind and the list that are open, and the level of the kind.
  private var style: String?
  private var kind: String?
  private var list: String?
  private var level = 0

  func begin(_ name: String, _ attributes: [String: String]) {
    let value = attributes["val"]
    switch name {
    case "style":
      style = attributes["styleId"] ?? ""
      change { $0 = DocxLists.Style() }
    case "name": change { $0.name = value ?? "" }
    case "basedOn": change { $0.parent = value ?? "" }
    case "numId": change { $0.list = value }
    case "ilvl": change { $0.level = value.flatMap { Int($0) } }
    case "abstractNum": kind = attributes["abstractNumId"]
    case "lvl": level = attributes["ilvl"].flatMap { Int($0) } ?? 0
    case "numFmt": note(value)
    case "num": list = attributes["numId"]
    case "abstractNumId": if let list { found.kinds[list] = value }
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "style": style = nil
    case "abstractNum": kind = nil
    case "num": list = nil
    default: break
    }
  }

  func text(_ text: String) {}

  private func change(_ change: (inout DocxLists.Style) -> Void) {
    if let style { change(&found.styles[style, default: DocxLists.Style()]) }
  }

  private func note(_ format: String?) {
    guard let kind else { return }
    if format == "bullet" { found.bullets[kind, default: []].insert(level) }
    if format == "none" { found.bare[kind, default: []].insert(level) }
  }
}
