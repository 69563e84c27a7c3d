import Mentoring

/// What the paper of a sheet says and lacks, made once for as long as nothing of it changes.
struct OrderPrint: Sendable {
  /// The paper, of a signed order the one that was signed.
  let paper: Paper
  /// The pairs of which the cards say something else by now than the signed paper.
  let changed: [OrderFacts.Line]
  /// What keeps the sheet from being signed, as far as the page can know.
  let obstacles: [BrokenRule]

  init(
    _ sheet: OrderSheet, on shelf: OrderShelf, _ programme: Programme, _ handbook: HandbookContents
  ) {
    paper = sheet.paper(programme, handbook).paper
    changed = PairOrderPaper.changed(
      since: sheet.listed, programme: programme, handbook: handbook)
    obstacles = shelf.obstacles(toSigning: sheet)
  }
}
