import PlainText

/// What stands in a cell: a scalar and at most one combining mark over it, in 42 bits.
///
/// A longer cluster is cut to its first scalar and first mark; what cannot be drawn is U+FFFD.
@frozen public struct Glyph: Hashable, Sendable {
  @usableFromInline let bits: UInt64

  @usableFromInline init(bits: UInt64) { self.bits = bits }

  /// An empty place.
  public static let space = Glyph(bits: 0x20)
  /// The sign for what cannot be drawn.
  public static let replacement = Glyph(bits: 0xFFFD)
  /// The sign that a text goes on.
  public static let ellipsis = Glyph(bits: 0x2026)

  /// Takes over a scalar, or U+FFFD in its place when it cannot be drawn by itself.
  public init(scalar: Unicode.Scalar) {
    let isDrawn =
      scalar.isPlainAndNarrow || DisplayWidth.isDrawable(scalar) && DisplayWidth.of(scalar) > 0
    bits = isDrawn ? UInt64(scalar.value) : 0xFFFD
  }

  /// Takes over the first scalar of a cluster and the first mark drawn upon it.
  public init(_ character: Character) {
    let scalars = character.unicodeScalars
    let base = Glyph(scalar: scalars.first ?? " ")
    let mark = scalars.dropFirst().first { $0.columns == 0 }
    self = mark.map { base.adding($0) } ?? base
  }

  /// The same glyph with a mark upon it, unless it has one.
  func adding(_ mark: Unicode.Scalar) -> Glyph {
    bits >> 21 == 0 ? Glyph(bits: bits | UInt64(mark.value) << 21) : self
  }

  /// The scalar.
  @inlinable public var base: Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: bits & 0x1F_FFFF)) ?? "\u{FFFD}"
  }

  /// The combining mark over it.
  @inlinable public var mark: Unicode.Scalar? {
    let value = UInt32(truncatingIfNeeded: bits >> 21 & 0x1F_FFFF)
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The columns that it takes, 1 or 2.
  public var width: Int { max(1, base.columns) }

  /// The cluster, as text.
  public var character: Character {
    guard let mark else { return Character(base) }
    return "\(base)\(mark)".first ?? Character(base)
  }
}
