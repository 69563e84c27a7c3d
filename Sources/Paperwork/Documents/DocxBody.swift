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
  /// How the page in hand lies.
  private var page = PageMeasure.upright
  /// The first section, whose first page bears no number, is not closed yet.
  private var isFirst = true

  static func document(_ paper: Paper) -> [UInt8] {
    XMLWriter.document { xml in
      xml.element("w:document", ["xmlns:w": DocxPackage.wordSpace, "xmlns:r": DocxPackage.office]) {
        xml in
        xml.element("w:body") { xml in
          var body = Self()
          swap(&body.xml, &xml)
          let leaves = paper.blocks.split(separator: .pageBreak, omittingEmptySubsequences: false)
          body.page = leaves.first.map { PageMeasure(for: $0) } ?? .upright
          body.write(leaves.first ?? [])
          for leaf in leaves.dropFirst() {
            body.turn(to: leaf)
            body.write(leaf)
          }
          if body.endsInTable { body.paragraph(.tableEnd) { _ in } }
          writeSection(body.page, isFirst: body.isFirst, to: &body.xml)
          swap(&body.xml, &xml)
        }
      }
    }
  }

  private mutating func write(_ leaf: ArraySlice<Paper.Block>) {
    for (place, block) in zip(leaf.indices, leaf) {
      keepsWithNext = leaf[(place + 1)...].first?.isSignature == true
      write(block)
    }
  }

  /// Begins a new page; where it lies another way, a section of the document ends before it.
  private mutating func turn(to leaf: ArraySlice<Paper.Block>) {
    let next = leaf.isEmpty ? page : PageMeasure(for: leaf)
    guard next != page else {
      breaksPage = true
      return
    }
    xml.element("w:p") { [page, isFirst, breaksPage] xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": DocxStyle.tableEnd.rawValue])
        if breaksPage { xml.element("w:pageBreakBefore") }
        Self.writeSection(page, isFirst: isFirst, to: &xml)
      }
    }
    page = next
    isFirst = false
    breaksPage = false
    endsInTable = false
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
    case .pageBreak: break
    case .annexHead(let lines): paragraph(.annexHead, lines: lines)
    case .table(let table): write(table)
    }
  }

  private mutating func write(_ table: Paper.Table) {
    self.table { [page] in DocxTable.write(table, on: page, to: &$0) }
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

  /// How the pages up to here lie; later sections take the header over from the first.
  static func writeSection(
    _ page: PageMeasure, isFirst: Bool, to xml: inout XMLWriter
  ) {
    xml.element("w:sectPr") { xml in
      if isFirst {
        xml.element("w:headerReference", ["w:type": "default", "r:id": DocxPackage.headerId])
      }
      var size: XMLWriter.Attributes = ["w:w": "\(page.width)", "w:h": "\(page.height)"]
      if page == .turned {
        size = ["w:w": "\(page.width)", "w:h": "\(page.height)", "w:orient": "landscape"]
      }
      xml.element("w:pgSz", size)
      xml.element(
        "w:pgMar",
        [
          "w:top": "\(page.top)", "w:right": "\(page.right)", "w:bottom": "\(page.bottom)",
          "w:left": "\(page.left)", "w:header": "567", "w:footer": "567", "w:gutter": "0",
        ])
      if isFirst { xml.element("w:titlePg") }
    }
  }
}

extension PageMeasure {
  /// A page that holds a table too wide for an upright one is turned.
  fileprivate init(for leaf: ArraySlice<Paper.Block>) {
    let isNarrow = leaf.allSatisfy { block in
      if case .table(let table) = block { TableFit(table).isAsWished } else { true }
    }
    self = isNarrow ? .upright : .turned
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

  /// Text of the paragraph's own look; a line end in it begins a new line, and no text is nothing.
  mutating func run(_ text: String) {
    guard !text.isEmpty else { return }
    element("w:r") { xml in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { xml.element("w:br") }
        xml.element("w:t", ["xml:space": "preserve"]) { $0.characters(String(line)) }
      }
    }
  }
}
