extension Color {
  /// The first 16 places of the palette by the names that they have in a theme's file.
  ///
  /// How they look is for the person's terminal to say.
  public static let named: [(name: String, color: Color)] = {
    let hues = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    let names = hues + hues.map { "bright-" + $0 }
    return names.enumerated().map { (name: $1, color: .indexed(UInt8($0))) }
  }()
}
