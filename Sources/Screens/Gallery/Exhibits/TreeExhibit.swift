import TerminalKit

/// An outline that folds.
struct TreeExhibit: Exhibit {
  private static let toggling: Set<Key> = [.space, .enter]
  private let outline: Tree.Outline
  private var state: Tree.State

  init(_ sample: GallerySample) {
    outline = Tree.Outline(
      sample.stages.enumerated().map { Tree.Row("\($0)", depth: $1.depth) })
    state = Tree.State(folded: ["8"], focus: "7")
  }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    switch key {
    case .character("+"): state.unfoldAll(outline, height: area.height)
    case .character("-"): state.foldAll(outline, height: area.height)
    default:
      return state.handle(key, outline, height: area.height, toggling: Self.toggling).isUsed
    }
    return true
  }

  mutating func grasp(_ handle: String, _ motion: Motion, in area: Rect, _ context: Context) {
    guard motion == .click else { return }
    _ = state.handle(clickOn: handle, outline, height: area.height)
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let stages = context.words.gallery.sample.stages
    Tree(outline, state, isFocused: isFocused) { row in
      let stage = stages[row]
      let role: Role = stage.state.hasPrefix("!") ? .late : .muted
      return Tree.Content(
        [TextRun(stage.text, role: stage.depth == 0 ? .title : .text)],
        end: [TextRun(stage.state, role: role)])
    }.draw(in: area, on: &grid)
  }
}
