/// A paragraph style of a paper; what a person sees of a block is said here and nowhere else.
enum DocxStyle: String, CaseIterable, Hashable, Sendable {
  case normal = "Normal"
  case centred = "Centred"
  case title = "PaperTitle"
  case registration = "Registration"
  case heading = "Heading1"
  case paragraph = "BodyText"
  case command = "Command"
  case point = "Point"
  case signature = "SignatureLine"
  case acquaintance = "Acquaintance"
  case reader = "Reader"
  case signRoom = "SignRoom"
  case annexHead = "AnnexHead"
  case pageNumber = "Header"
  case tableHead = "TableHead"
  case tableText = "TableText"
  case tableNumber = "TableNumber"
  case tableStage = "TableStage"
  case tableEnd = "TableEnd"
  case planTitle = "Title"
  case planYear = "PlanYear"
  case stamp = "Stamp"

  /// How a paragraph stands between the margins.
  enum Alignment: String, Hashable, Sendable {
    case left, center, right, both
  }

  /// A tab stop at a distance from the left margin.
  struct Tab: Hashable, Sendable {
    let alignment: Alignment
    let at: Int
    /// Whether the room before it is a line.
    var isLine = false
  }

  /// The looks; lengths in twentieths of a point.
  struct Look: Hashable, Sendable {
    var alignment = Alignment.left
    var before = 0
    var after = 0
    /// 240 is one line.
    var line = 240
    var firstLine = 0
    var left = 0
    var right = 0
    var tabs: [Tab] = []
    var keepsWithNext = false
    var keepsTogether = false
    var outline: Int?
    /// Half points.
    var size = 28
    var isBold = false
    /// Room between letters.
    var spacing = 0
  }

  /// The name that Word lists.
  var name: String {
    switch self {
    case .normal: "Normal"
    case .heading: "heading 1"
    case .paragraph: "Body Text"
    case .pageNumber: "header"
    default: rawValue
    }
  }

  var look: Look {
    let end = PageMeasure.textWidth
    return switch self {
    case .normal: Look()
    case .centred: Look(alignment: .center, after: 240, keepsWithNext: true)
    case .title:
      Look(alignment: .center, after: 240, keepsWithNext: true, isBold: true, spacing: 60)
    case .registration:
      Look(
        after: 360, tabs: [Tab(alignment: .center, at: end / 2), Tab(alignment: .right, at: end)],
        keepsWithNext: true)
    case .heading: Look(after: 360, right: end / 2, keepsWithNext: true, outline: 0, isBold: true)
    case .paragraph:
      Look(alignment: .both, after: 120, line: 276, firstLine: PageMeasure.indent)
    case .command: Look(after: 120, line: 276, keepsWithNext: true)
    case .point:
      Look(
        alignment: .both, after: 60, line: 276, firstLine: PageMeasure.indent,
        tabs: [Tab(alignment: .left, at: PageMeasure.pointText)])
    case .signature:
      Look(
        before: 840, tabs: [Tab(alignment: .right, at: end)], keepsTogether: true)
    case .acquaintance: Look(before: 720, after: 120, keepsWithNext: true)
    case .reader: Look(before: 80)
    case .signRoom:
      Look(tabs: [Tab(alignment: .right, at: PageMeasure.signRoom - 20, isLine: true)])
    case .annexHead: Look(alignment: .right, after: 360, left: end / 2, keepsWithNext: true)
    case .pageNumber: Look(alignment: .center, size: 24)
    case .tableHead:
      Look(alignment: .center, keepsWithNext: true, size: TableFit.letters, isBold: true)
    case .tableText: Look(size: TableFit.letters)
    case .tableNumber: Look(alignment: .center, size: TableFit.letters)
    case .tableStage: Look(keepsWithNext: true, size: TableFit.letters, isBold: true)
    case .tableEnd: Look(line: 20, size: 2)
    case .planTitle:
      Look(alignment: .center, before: 360, after: 240, keepsWithNext: true, isBold: true)
    case .planYear: Look(alignment: .center, after: 240, keepsWithNext: true)
    case .stamp: Look(after: 40, size: TableFit.letters)
    }
  }
}
