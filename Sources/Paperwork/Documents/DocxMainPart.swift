/// Where the text of a Word document is: `word/document.xml` mostly, but the package says it.
enum DocxMainPart {
  /// Where it is usually.
  static let usual = "word/document.xml"

  /// The name of the part, by the relationships of the package, else by the types of its parts.
  static func name(in archive: ZipReader) -> String {
    let related = Relationships.read("_rels/.rels", in: archive)
    let typed = Relationships.read("[Content_Types].xml", in: archive)
    return (related + typed).first(where: archive.contains) ?? usual
  }

  /// Listens for parts that are the text of a document.
  private final class Relationships: XMLListener {
    private(set) var names: [String] = []

    static func read(_ part: String, in archive: ZipReader) -> [String] {
      let listener = Relationships()
      do {
        try XMLReader.read(try archive.content(of: part), listener)
      } catch {
        return []
      }
      return listener.names
    }

    func begin(_ name: String, _ attributes: [String: String]) {
      switch name {
      case "Relationship":
        guard attributes["Type"]?.hasSuffix("/officeDocument") == true,
          attributes["TargetMode"] != "External"
        else { return }
        add(attributes["Target"])
      case "Override":
        guard attributes["ContentType"]?.contains(".main+xml") == true else { return }
        add(attributes["PartName"])
      default: break
      }
    }

    func end(_ name: String) {}

    func text(_ text: String) {}

    private func add(_ path: String?) {
      let steps = path?.split(separator: "/").filter { $0 != "." } ?? []
      if !steps.isEmpty { names.append(steps.joined(separator: "/")) }
    }
  }
}
