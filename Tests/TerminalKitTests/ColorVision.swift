import Foundation

@testable import TerminalKit

/// How colours look to a person, by the matrices of Machado, Oliveira and Fernandes (2009) at full
/// severity, on linear light.
enum ColorVision: CaseIterable {
  case ordinary
  /// Protanopia.
  case withoutRed
  /// Deuteranopia.
  case withoutGreen

  private var matrix: [[Double]] {
    switch self {
    case .ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutRed:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .withoutGreen:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    }
  }

  /// How far two colours are apart to the eye: the distance in CIE L*a*b*, 0 for the same.
  func distance(_ one: Color, _ other: Color) -> Double {
    zip(lab(of: one), lab(of: other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private func lab(of color: Color) -> [Double] {
    guard let (red, green, blue) = color.components else { return [] }
    let light = [red, green, blue].map(Palette.linear)
    let seen = Self.product(matrix, light).map { min(1, max(0, $0)) }
    let xyz = Self.product(
      [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], seen)
    let f = zip(xyz, [0.9505, 1, 1.089]).map { part, white in
      part / white > 0.008856 ? cbrt(part / white) : 7.787 * part / white + 16 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
