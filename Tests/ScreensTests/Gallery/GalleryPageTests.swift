import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct GalleryPageTests {
  /// A gallery at one of its widgets, in the list or inside.
  static func stage(
    _ piece: GalleryPiece, inside: Bool = true, language: Language = .russian,
    size: Size = Size(width: 80, height: 24)
  ) throws -> Stage {
    var stage = Stage(language: language, size: size)
    _ = stage.program.run("shell.gallery")
    for _ in GalleryPiece.allCases.prefix(while: { $0 != piece }) { try stage.press("Down") }
    if inside { try stage.press("Tab") }
    return stage
  }

  private func page(_ stage: Stage) throws -> GalleryPage {
    try #require(stage.program.pages[.gallery] as? GalleryPage)
  }

  @Test func `lists every widget and shows the one with the focus`() throws {
    let stage = try Self.stage(.tree, inside: false)
    let text = stage.lines.joined(separator: "\n")
    for piece in GalleryPiece.allCases {
      #expect(text.contains(Language.russian.words.gallery.name(piece)))
    }
    #expect(text.contains("2.2 Согласия на обработку данных"))
    #expect(try page(stage).piece == .tree)
  }

  @Test(arguments: GalleryPiece.allCases) func `goes in and comes back`(piece: GalleryPiece) throws
  {
    for key in ["Enter", "Tab", "Right"] {
      var stage = try Self.stage(piece, inside: false)
      try stage.press(key)
      #expect(try page(stage).isInside)
      try stage.press("Esc", "Esc")
      let isHome = stage.program.chapter == .start
      #expect(try isHome || !page(stage).isInside)
      #expect(stage.program.chapter == .start || piece == .dialog)
    }
  }

  @Test(arguments: [GalleryPiece.table, .tree, .date])
  func `the help says what the keys of the widget do`(piece: GalleryPiece) throws {
    var stage = try Self.stage(piece)
    try stage.press("F1")
    let told = stage.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    let hint = Language.russian.words.gallery.hint(piece)
    #expect(told.contains(hint.prefix(30)))
  }

  @Test func `stays on the widget when it comes back`() throws {
    var stage = try Self.stage(.tree)
    try stage.press("Left", "Left", "Esc")
    #expect(try page(stage).piece == .tree)
    let text = stage.lines.joined()
    #expect(!text.contains("2.2 Согласия"))
    #expect(text.contains("▸ 2 Формирование"))
  }

  @Test func `shows its samples in the language of the screen`() throws {
    var stage = try Self.stage(.tree)
    try stage.press("Left")
    var preferences = stage.program.context.preferences
    preferences.language = .english
    stage.send(.adopted(preferences))
    #expect(stage.lines.joined().contains("2.2 Consents"))
  }

  @Test(arguments: GalleryPiece.allCases)
  func `puts the cursor where the keys go`(piece: GalleryPiece) throws {
    let outside = try Self.stage(piece, inside: false)
    let row = GalleryPiece.allCases.firstIndex(of: piece) ?? 0
    #expect(outside.program.view().cursor == Point(x: 1, y: row + 1))
    let inside = try Self.stage(piece)
    let layout = GalleryLayout(inside.program.context.body, Split())
    let cursor = try #require(inside.program.view().cursor)
    #expect(layout.stand.contains(cursor))
  }

  @Test(arguments: GalleryPiece.allCases)
  func `is entered by a click on the widget and left by one on the list`(piece: GalleryPiece)
    throws
  {
    let outside = try Self.stage(piece, inside: false).program.view()
    let layout = GalleryLayout(try Self.stage(piece).program.context.body, Split())
    let place = Point(x: layout.stand.x + 3, y: layout.stand.y + 2)
    #expect(outside.zone(at: place)?.act == .key(.enter, times: 1))
    var stage = try Self.stage(piece)
    #expect(stage.program.view().zone(at: Point(x: 4, y: 3))?.act == .handle("gallery.list"))
    let context = stage.program.context
    var page = try page(stage)
    _ = page.grasp("gallery.list", .click, context)
    #expect(!page.isInside)
    stage.forget()
  }

  @Test func `moves its border by the mouse`() throws {
    let stage = try Self.stage(.table, inside: false)
    let context = stage.program.context
    var page = try page(stage)
    let before = GalleryLayout(context.body, page.split).list.width
    _ = page.grasp("split", .drag(by: Point(x: 6, y: 0)), context)
    _ = page.grasp("split", .release, context)
    #expect(GalleryLayout(context.body, page.split).list.width == before + 6)
  }

  @Test func `moves its border by the keys of every page`() throws {
    var stage = try Self.stage(.table, inside: false)
    let before = GalleryLayout(stage.program.context.body, try page(stage).split).list.width
    try stage.press("Alt+Right", "Alt+Right", "Alt+Left")
    #expect(GalleryLayout(stage.program.context.body, try page(stage).split).list.width > before)
  }

  @Test(arguments: [
    GalleryPiece.table, .tree, .form, .choice, .date, .tags, .bars, .gauge, .matrix, .pager,
    .dialog, .progress, .split,
  ])
  func `can be used by the mouse`(piece: GalleryPiece) throws {
    let stage = try Self.stage(piece)
    let layout = GalleryLayout(stage.program.context.body, Split())
    let zones = stage.program.view().zones.filter {
      layout.stand.intersection($0.area) == $0.area && $0.act != .nothing
    }
    #expect(!zones.isEmpty)
  }

  @Test(arguments: GalleryPiece.allCases)
  func `never traps, whatever is pressed at any size`(piece: GalleryPiece) throws {
    var random = SeededRandom(seed: UInt64(piece.rawValue.count))
    let names = [
      "Enter", "Esc", "Tab", "Shift+Tab", "Space", "Up", "Down", "Left", "Right", "Home", "End",
      "PgUp", "PgDn", "Ins", "F2", "F4", "F7", "+", "-", "0", "1", "3", "а", "n", "Backspace",
      "Alt+Left", "Alt+Down",
    ]
    var stage = try Self.stage(piece)
    for step in 0..<120 {
      if step % 10 == 0 {
        stage.send(
          .resized(
            Size(
              width: .random(in: 1...160, using: &random),
              height: .random(in: 1...50, using: &random))))
      }
      try stage.press(try #require(names.randomElement(using: &random)))
      if stage.program.chapter != .gallery { stage = try Self.stage(piece) }
      #expect(stage.program.view().size == stage.program.context.size)
    }
    for size in [Size(width: 1, height: 1), Size(width: 500, height: 200)] {
      stage.send(.resized(size))
      let plain = stage.program.view().drawn(with: .ascii)
      #expect(plain.cells.allSatisfy { $0.glyph.base.isASCII })
    }
  }
}
