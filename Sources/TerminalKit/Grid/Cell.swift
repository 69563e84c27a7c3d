/// One cell of a picture in 8 bytes: a glyph, its role, the columns it takes, and its link.
///
/// Two cells of one picture look the same exactly when they are equal; a wide glyph is followed by a
/// cell of width 0 that carries its role.
@frozen public struct Cell: Hashable, Sendable {
  @usableFromInline let bits: UInt64

  @usableFromInline init(bits: UInt64) { self.bits = bits }

  @usableFromInline init(glyph: Glyph, role: Role, width: Int) {
    bits = glyph.bits | UInt64(role.rawValue) << 42 | UInt64(width) << 50
  }

  /// Creates a cell; without arguments, an empty one.
  public init(_ glyph: Glyph = .space, role: Role = .text) {
    self.init(glyph: glyph, role: role, width: glyph.width)
  }

  /// Creates a cell from the first cluster that fits into a ``Glyph``.
  public init(_ character: Character, role: Role = .text) {
    self.init(Glyph(character), role: role)
  }

  static func blank(_ role: Role) -> Cell { Cell(glyph: .space, role: role, width: 1) }

  static func continuation(_ role: Role) -> Cell {
    Cell(glyph: Glyph(bits: 0), role: role, width: 0)
  }

  /// What is drawn; nothing to draw where the width is 0.
  @inlinable public var glyph: Glyph { Glyph(bits: bits & 0x3FF_FFFF_FFFF) }

  /// What it is for.
  @inlinable public var role: Role {
    Role(rawValue: UInt8(truncatingIfNeeded: bits >> 42)) ?? .text
  }

  /// The columns that it takes: 1, 2, or 0 for the second half of a wide glyph.
  @inlinable public var width: Int { Int(truncatingIfNeeded: bits >> 50 & 3) }

  /// The number of its link among those of the picture, from 1; 0 where it is none.
  @inlinable public var link: Int { Int(truncatingIfNeeded: bits >> 52) }

  func linked(_ number: Int) -> Cell {
    Cell(bits: bits & (1 << 52 - 1) | UInt64(number) << 52)
  }

  func with(_ role: Role) -> Cell {
    Cell(bits: bits & ~(0xFF << 42) | UInt64(role.rawValue) << 42)
  }
}
