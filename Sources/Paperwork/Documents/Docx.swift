public import Mentoring

/// Writes papers as Office Open XML (ECMA-376), the format of Word.
public enum Docx {
  /// The whole file; the same paper gives the same bytes, and nothing in it tells day or author.
  public static func bytes(of paper: Paper) -> [UInt8] {
    archive(of: parts(of: paper))
  }

  /// A file around the part that holds the text.
  static func bytes(title: String, document: [UInt8]) -> [UInt8] {
    archive(of: parts(title: title, document: document))
  }

  private static func archive(of parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    var archive = ZipArchive()
    for part in parts { archive.add(part.name, part.content) }
    return archive.bytes
  }

  /// The parts in the order of the file.
  static func parts(of paper: Paper) -> [(name: String, content: [UInt8])] {
    parts(title: title(of: paper), document: DocxBody.document(paper))
  }

  private static func parts(title: String, document: [UInt8])
    -> [(name: String, content: [UInt8])]
  {
    [
      ("[Content_Types].xml", DocxPackage.contentTypes),
      ("_rels/.rels", DocxPackage.relations),
      ("docProps/core.xml", DocxPackage.properties(title: title)),
      ("word/document.xml", document),
      ("word/_rels/document.xml.rels", DocxPackage.documentRelations),
      ("word/header.xml", DocxPackage.header),
      ("word/styles.xml", DocxStyles.part),
      ("word/settings.xml", DocxPackage.settings),
    ]
  }

  /// The heading, which is what the paper is about.
  private static func title(of paper: Paper) -> String {
    for case .heading(let text) in paper.blocks { return text }
    return ""
  }
}
