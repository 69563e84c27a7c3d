extension Style {
  /// The contrast that letters need to be read with ease (WCAG 2.1, 1.4.3, level AA).
  public static let readableContrast = 4.5

  /// The style in a palette of `count` colours.
  ///
  /// The nearest colours are taken; ink that was readable on its paper stays readable.
  func resolved(of count: Int) -> ResolvedStyle {
    let paper = Style.place(of: background, count: count, keepingHue: false)
    let ink = Style.place(of: foreground, count: count, keepingHue: true)
    let wanted = min(foreground.contrast(with: background) ?? 0, Style.readableContrast)
    if let ink, let paper, Color.indexed(ink).isCloser(to: .indexed(paper), than: wanted) {
      return ResolvedStyle(
        foreground: Int16(readableInk(on: paper, wanted: wanted, count: count) ?? ink),
        background: Int16(paper), attributes: attributes)
    }
    return ResolvedStyle(
      foreground: ink.map { Int16($0) } ?? -1, background: paper.map { Int16($0) } ?? -1,
      attributes: attributes)
  }

  private func readableInk(on paper: UInt8, wanted: Double, count: Int) -> UInt8? {
    let places = Palette.places(of: count).filter {
      !Color.indexed($0).isCloser(to: .indexed(paper), than: wanted)
    }
    return Palette.nearest(to: foreground, among: places, keepingHue: true)
  }

  private static func place(of color: Color, count: Int, keepingHue hue: Bool) -> UInt8? {
    if case .indexed(let index) = color, Int(index) < count { return index }
    return Palette.nearest(to: color, among: Palette.places(of: count), keepingHue: hue)
  }
}

extension Color {
  fileprivate func isCloser(to other: Color, than contrast: Double) -> Bool {
    self.contrast(with: other).map { $0 < contrast } ?? false
  }
}
