import Mentoring
import TerminalKit

/// Where everything of the open programme is to be written, to go on there.
///
/// It stays until that is done, so that a path that is refused can be mended.
struct SaveAsSheet: Sheet {
  private var form: Form

  init(_ context: Context) {
    form = Form(Self.fields(context.words.lost))
    let moment = context.now ?? Moment(day: context.today, second: 0)
    form.fill(["path": DatedName.beside(context.path ?? "", at: moment)])
    form.width = context.size.width
  }

  private static func fields(_ words: LostFileWords) -> [FormField] {
    [FormField("path", words.path, .text(limit: 1_000), hint: words.pathHint, isRequired: true)]
  }

  var formInFront: Form? { form }

  func title(_ words: Words) -> String { words.lost.saveAs.title }

  mutating func translate(_ context: Context) {
    form.takeWords(of: Form(Self.fields(context.words.lost)))
  }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    form.width = context.size.width
    guard key != .enter, key != .function(2) else { return save() }
    return switch form.handle(key) {
    case .submitted: save()
    case .edited, .moved: .stays()
    case .ignored, .cancelled: .ignored
    }
  }

  private func save() -> SheetOutcome {
    let path = form.text("path")
    return .stays(path.isEmpty ? [] : [.effect(.saveAs(path: path))])
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    _ = form.paste(text)
    return .stays()
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    [
      KeyBar.Item(
        key: context.name(of: .enter), label: context.words.lost.save, act: .key(.enter, times: 1)),
      KeyBar.Item(
        key: context.name(of: .escape), label: context.words.shell.back.label,
        act: .key(.escape, times: 1)),
    ]
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    form.draw(in: area, on: &grid)
  }
}
