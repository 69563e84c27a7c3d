import Mentoring

/// The part that holds the text, made block by block.
struct DocxBody {
  private var xml = XMLWriter()
  /// The next paragraph begins a new page.
  private var breaksPage = false
  /// A signature follows, which never stands on a page of its own.
  private var keepsWithNext = false
  /// The last thing written is a table: two in a row would become one, and none may come last.
  private var endsInTable = false

  static func document(_ paper: Paper) -> [UInt8] {
    XMLWriter.document { xml in
      xml.element("w:document", ["xmlns:w": DocxPackage.wordSpace, "xmlns:r": DocxPackage.office]) {
        xml in
        xml.element("w:body") { xml in
          var body = Self()
          swap(&body.xml, &xml)
          for (place, block) in paper.blocks.enumerated() {
            body.keepsWithNext = paper.blocks.dropFirst(place + 1).first?.isSignature == true
            body.write(block)
          }
          if body.endsInTable { body.paragraph(.tableEnd) { _ in } }
          body.writePage()
          swap(&body.xml, &xml)
        }
      }
    }
  }

  private mutating func write(_ block: Paper.Block) {
    switch block {
    case .centred(let lines): paragraph(.centred, lines: lines)
    case .title(let text): paragraph(.title, lines: [text])
    case .registration(let date, let place, let number):
      paragraph(.registration, cells: [date, place, number])
    case .heading(let text): paragraph(.heading, lines: [text])
    case .paragraph(let text): paragraph(.paragraph, lines: [text])
    case .command(let text): paragraph(.command, lines: [text])
    case .point(let number, let text): paragraph(.point, cells: ["\(number).", text])
    case .signature(let post, let name): paragraph(.signature, cells: [post, name])
    case .acquaintance(let title, let names): write(names: names, under: title)
    case .pageBreak: breaksPage = true
    case .annexHead(let lines): paragraph(.annexHead, lines: lines)
    case .table(let table): self.table { DocxTable.write(table, to: &$0) }
    }
  }

  private mutating func write(names: [String], under title: String) {
    guard !names.isEmpty else { return }
    paragraph(.acquaintance, lines: [title])
    table { DocxTable.write(acquainted: names, to: &$0) }
  }

  private mutating func table(_ content: (inout XMLWriter) -> Void) {
    if endsInTable || breaksPage { paragraph(.tableEnd) { _ in } }
    content(&xml)
    endsInTable = true
  }

  private mutating func paragraph(_ style: DocxStyle, lines: [String]) {
    paragraph(style) { $0.run(lines.joined(separator: "\n")) }
  }

  private mutating func paragraph(_ style: DocxStyle, cells: [String]) {
    paragraph(style) { xml in
      for (index, cell) in cells.enumerated() {
        if index > 0 { xml.element("w:r") { $0.element("w:tab") } }
        xml.run(cell)
      }
    }
  }

  private mutating func paragraph(_ style: DocxStyle, _ content: (inout XMLWriter) -> Void) {
    xml.paragraph(style, keepsWithNext: keepsWithNext, breaksPage: breaksPage, content)
    breaksPage = false
    endsInTable = false
  }

  private mutating func writePage() {
    xml.element("w:sectPr") { xml in
      xml.element("w:headerReference", ["w:type": "default", "r:id": DocxPackage.headerId])
      xml.element(
        "w:pgSz", ["w:w": "\(PageMeasure.width)", "w:h": "\(PageMeasure.height)"])
      xml.element(
        "w:pgMar",
        [
          "w:top": "\(PageMeasure.top)", "w:right": "\(PageMeasure.right)",
          "w:bottom": "\(PageMeasure.bottom)", "w:left": "\(PageMeasure.left)",
          "w:header": "567", "w:footer": "567", "w:gutter": "0",
        ])
      xml.element("w:titlePg")
    }
  }
}

extension Paper.Block {
  fileprivate var isSignature: Bool {
    if case .signature = self { true } else { false }
  }
}

extension XMLWriter {
  /// A paragraph of a style around `content`.
  mutating func paragraph(
    _ style: DocxStyle, keepsWithNext: Bool = false, breaksPage: Bool = false,
    _ content: (inout Self) -> Void
  ) {
    element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": style.rawValue])
        if keepsWithNext { xml.element("w:keepNext") }
        if breaksPage { xml.element("w:pageBreakBefore") }
      }
      content(&xml)
    }
  }

  /// Text of the paragraph's own look; a line end in it begins a new line.
  ///
  /// - Parameters:
  ///   - text: The text; nothing is written where it is empty.
  ///   - size: Half points, where they are not those of the style.
  mutating func run(_ text: String, size: Int? = nil) {
    guard !text.isEmpty else { return }
    element("w:r") { xml in
      if let size {
        xml.element("w:rPr") { xml in
          xml.element("w:sz", ["w:val": "\(size)"])
          xml.element("w:szCs", ["w:val": "\(size)"])
        }
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { xml.element("w:br") }
        xml.element("w:t", ["xml:space": "preserve"]) { $0.characters(String(line)) }
      }
    }
  }
}
