/// The page of an official paper (ГОСТ Р 7.0.97) in twentieths of a point.
enum PageMeasure {
  /// A4.
  static let width = 11_906, height = 16_838
  /// Margins of 30, 10, 20 and 20 mm.
  static let left = 1_701, right = 567, top = 1_134, bottom = 1_134
  /// What lies between the margins.
  static let textWidth = width - left - right
  /// The indent of a first line, 12.5 mm.
  static let indent = 709
  /// Where the text of a numbered point begins, 20 mm.
  static let pointText = 1_134
  /// The length of a line to sign on, 38 mm.
  static let signRoom = 2_154

  /// Widths for columns that are given in thousandths; they add up to ``textWidth``.
  static func widths(_ thousandths: [Int]) -> [Int] {
    let whole = max(1, thousandths.reduce(0, +))
    var edge = 0
    var sum = 0
    return thousandths.map { part in
      sum += part
      let next = textWidth * sum / whole
      defer { edge = next }
      return next - edge
    }
  }
}
