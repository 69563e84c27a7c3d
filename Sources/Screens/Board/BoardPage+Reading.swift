import Mentoring
import TerminalKit

extension BoardPage: Reader {
  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    seek(pasted: text, context)
  }

  /// Everything that is said of the line, also what its place beside the list cuts off.
  func text(_ context: Context) -> [Pager.Line] {
    guard let board else { return [] }
    let story = BoardStory(board: board, context: context, isRoomy: true, hasRivals: true)
    return story.blocks(of: self).filter { !$0.isEmpty }.flatMap { lines(of: $0, context) }
  }

  private func lines(of block: BoardBlock, _ context: Context) -> [Pager.Line] {
    switch block {
    case .text(let run): return [Pager.Line([run])]
    case .ends(let left, let right):
      return [Pager.Line([left])] + (right.text.isEmpty ? [] : [Pager.Line([right])])
    case .part(let part):
      let sentence = context.words.board.part(part, context.handbook)
      return [Pager.Line(sentence, role: BoardPen.role(of: part))]
    case .cards(let mentee, let mentor):
      let cards = [mentee, mentor].map { card in
        card.filter { !$0.text.isEmpty }.map { Pager.Line([$0]) }
      }
      return [Pager.Line("")] + cards[0] + [Pager.Line("")] + cards[1] + [Pager.Line("")]
    }
  }
}
