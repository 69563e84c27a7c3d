import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct GallerySnapshotTests {
  @Test(arguments: GalleryPiece.allCases, [Language.russian, .english])
  func `looks as it did`(piece: GalleryPiece, language: Language) throws {
    let stage = try GalleryPageTests.stage(piece, language: language)
    let page = try #require(stage.program.pages[.gallery])
    var grid = Grid(size: Size(width: 80, height: 22))
    page.draw(in: grid.bounds, on: &grid, stage.program.context)
    try expectSnapshot(grid, named: "gallery-\(piece.rawValue)-\(language.rawValue)")
  }

  @Test(arguments: GalleryPiece.allCases)
  func `has its words at the smallest size`(piece: GalleryPiece) throws {
    let stage = try GalleryPageTests.stage(piece, size: Size(width: 40, height: 10))
    let title = Language.russian.words.gallery.name(piece)
    #expect(stage.lines[0].hasSuffix(title))
  }
}
