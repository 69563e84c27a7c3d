/// The palette of 256 colours as xterm has it, and the nearest place in it.
enum Palette {
  private static let basic: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  static func components(of index: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
    let index = Int(index)
    switch index {
    case 0..<16: return basic[index]
    case 16..<232:
      let cube = index - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    default:
      let grey = UInt8(8 + (index - 232) * 10)
      return (grey, grey, grey)
    }
  }

  /// The place among `places` that is nearest to `color` to the eye.
  ///
  /// With `hue`, a colour that has one keeps it in the first 16 places, as green is to stay green
  /// rather than become the grey of its brightness.
  static func nearest(
    to color: Color, among places: some Sequence<UInt8>, keepingHue hue: Bool = false
  ) -> UInt8? {
    guard let target = color.components else { return nil }
    func cost(_ index: UInt8) -> Int {
      distance(index, target)
        + (hue && index < 16 ? hueDistance(components(of: index), target) : 0)
    }
    var nearest: (place: UInt8, cost: Int)?
    for place in places {
      let cost = cost(place)
      if cost < nearest?.cost ?? .max { nearest = (place, cost) }
    }
    return nearest?.place
  }

  /// The places to choose from: of 256 never the first 16, which people change.
  static func places(of count: Int) -> ClosedRange<UInt8> {
    count > 16 ? 16...255 : 0...UInt8(max(1, count) - 1)
  }

  /// The "redmean" distance, in whole numbers.
  private static func distance(_ index: UInt8, _ target: (red: UInt8, green: UInt8, blue: UInt8))
    -> Int
  {
    let place = components(of: index)
    let mean = (Int(place.red) + Int(target.red)) / 2
    let red = Int(place.red) - Int(target.red)
    let green = Int(place.green) - Int(target.green)
    let blue = Int(place.blue) - Int(target.blue)
    return (512 + mean) * red * red / 256 + 4 * green * green + (767 - mean) * blue * blue / 256
  }

  /// How far two hues are apart: nothing for the same, 300,000 for none, twice that for opposites;
  /// nothing where `target` is too grey to have one.
  private static func hueDistance(
    _ place: (red: UInt8, green: UInt8, blue: UInt8),
    _ target: (red: UInt8, green: UInt8, blue: UInt8)
  ) -> Int {
    let all = [target.red, target.green, target.blue]
    guard let most = all.max(), let least = all.min(), most - least >= 48 else { return 0 }
    let one = chroma(place)
    let two = chroma(target)
    let lengths = (dot(one, one) * dot(two, two)).squareRoot()
    let cosine = lengths > 0 ? dot(one, two) / lengths : 0
    return Int(300_000 * (1 - cosine))
  }

  /// What a colour has beside grey.
  private static func chroma(_ color: (red: UInt8, green: UInt8, blue: UInt8)) -> [Double] {
    let parts = [Double(color.red), Double(color.green), Double(color.blue)]
    let grey = parts.reduce(0, +) / 3
    return parts.map { $0 - grey }
  }

  private static func dot(_ one: [Double], _ two: [Double]) -> Double {
    zip(one, two).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// One component of sRGB as light.
  static func linear(_ component: UInt8) -> Double {
    let share = Double(component) / 255
    return share <= 0.04045 ? share / 12.92 : power24((share + 0.055) / 1.055)
  }

  /// `base` to the power of 2.4, for 0 to 1: its fifth root, to the power of 12.
  private static func power24(_ base: Double) -> Double {
    guard base > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 {
      let square = root * root
      root -= (root * square * square - base) / (5 * square * square)
    }
    let cube = root * root * root
    return cube * cube * cube * cube
  }
}
