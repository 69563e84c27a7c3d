/// What of a Word document does not count: what a tracked change struck out, how something looked
/// before one, a second drawing of the same, and words that are never printed.
struct DocxSilence {
  private var stack: [String] = []
  /// How deep the element lies within which nothing counts.
  private var deafDepth: Int?
  /// How deep the element lies of which the words do not count, but the cells do.
  private var muteDepth: Int?

  private static let deaf: Set<String> = [
    "del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "tcPrChange", "trPrChange",
    "tblPrChange", "tblPrExChange", "tblGridChange", "sectPrChange", "numberingChange",
  ]

  /// Whether words do not count here.
  var isMute: Bool { deafDepth != nil || muteDepth != nil }

  /// The element around the one that began last.
  var parent: String { stack.dropLast().last ?? "" }

  /// Whether the element that began last is a property of the mark that ends a paragraph.
  var isAtParagraphMark: Bool {
    parent == "rPr" && stack.dropLast(2).last == "pPr"
  }

  /// An element begins; whether it counts itself.
  mutating func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    stack.append(name)
    guard deafDepth == nil else { return false }
    if Self.deaf.contains(name) { deafDepth = stack.count }
    if muteDepth == nil, hides(name, attributes["val"]) { muteDepth = stack.count - 2 }
    return true
  }

  /// The element that began last ends; whether that counts.
  mutating func end(_ name: String) -> Bool {
    let depth = stack.count
    if !stack.isEmpty { stack.removeLast() }
    if muteDepth == depth { muteDepth = nil }
    guard let deafDepth else { return true }
    if deafDepth == depth { self.deafDepth = nil }
    return false
  }

  /// Hidden letters of a run, or the hint that stands in a field until it is filled in: a property
  /// of the element two levels above.
  private func hides(_ name: String, _ value: String?) -> Bool {
    let owner = stack.dropLast(2).last
    return switch name {
    case "vanish": parent == "rPr" && owner == "r" && !["0", "false", "off"].contains(value)
    case "showingPlcHdr": parent == "sdtPr" && owner == "sdt"
    default: false
    }
  }
}
