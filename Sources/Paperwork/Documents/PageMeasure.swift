/// How a page of an official paper lies (ГОСТ Р 7.0.97); lengths in twentieths of a point.
enum PageMeasure: Hashable, Sendable {
  /// A4 on its short edge.
  case upright
  /// A4 on its long edge, for a wide table; its binding margin is the upper one.
  case turned

  private static let shortEdge = 11_906, longEdge = 16_838
  private static let binding = 1_701, outer = 567, side = 1_134

  var width: Int { self == .upright ? Self.shortEdge : Self.longEdge }
  var height: Int { self == .upright ? Self.longEdge : Self.shortEdge }

  /// Margins of 30, 10, 20 and 20 mm, the widest where the sheet is bound.
  var left: Int { self == .upright ? Self.binding : Self.side }
  var right: Int { self == .upright ? Self.outer : Self.side }
  var top: Int { self == .upright ? Self.side : Self.binding }
  var bottom: Int { self == .upright ? Self.side : Self.outer }

  /// What lies between the margins.
  var textWidth: Int { width - left - right }

  /// What lies between the margins of an upright page.
  static let textWidth = upright.textWidth
  /// The indent of a first line, 12.5 mm.
  static let indent = 709
  /// Where the text of a numbered point begins, 20 mm.
  static let pointText = 1_134
  /// The length of a line to sign on, 38 mm.
  static let signRoom = 2_154

  /// Widths for columns that are given in parts of a whole; they add up to ``textWidth``.
  func widths(_ parts: [Int]) -> [Int] {
    let whole = max(1, parts.reduce(0, +))
    var edge = 0
    var sum = 0
    return parts.map { part in
      sum += part
      let next = textWidth * sum / whole
      defer { edge = next }
      return next - edge
    }
  }
}
