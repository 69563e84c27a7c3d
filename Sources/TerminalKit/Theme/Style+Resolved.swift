extension Style {
  /// The contrast that letters need to be read with ease (WCAG 2.1, 1.4.3, level AA).
  public static let readableContrast = 4.5

  /// The style in a palette of `count` colours.
  ///
  /// The nearest colours are taken; ink that was readable on its paper stays readable.
  func resolved(of count: Int) -> ResolvedStyle {
    let paper = Style.place(of: background, count: count, keepingHue: false)
    let ink = Style.place(of: foreground, count: count, keepingHue: true)
    guard let ink, let paper else {
      return ResolvedStyle(
        foreground: ink.map { Int16($0) } ?? -1, background: paper.map { Int16($0) } ?? -1,
        attributes: attributes)
    }
    let wanted = min(foreground.contrast(with: background) ?? 0, Style.readableContrast)
    let isReadable = !Color.indexed(ink).isCloser(to: .indexed(paper), than: wanted)
    let shown = isReadable ? ink : readableInk(on: paper, wanted: wanted, count: count) ?? ink
    return ResolvedStyle(
      foreground: Int16(shown), background: Int16(paper),
      attributes: attributes(of: shown, on: paper))
  }

  /// The contrast below which letters cannot be made out at all.
  private static let visibleContrast = 1.5

  /// The attributes, without bold where that would hide the letters: many terminals draw bold ones
  /// of the first eight colours in the brighter of the pair.
  private func attributes(of ink: UInt8, on paper: UInt8) -> Attributes {
    let isLost =
      ink < 8
      && Color.indexed(ink + 8).isCloser(to: .indexed(paper), than: Style.visibleContrast)
    return isLost ? attributes.subtracting(.bold) : attributes
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
