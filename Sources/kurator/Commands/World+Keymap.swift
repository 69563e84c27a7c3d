import Screens
import Settings
import TerminalKit

extension World {
  /// The lines of a `keys.yaml` that names every action with the keys that it has now.
  func keymapFile() -> [String] {
    let settled = environment.settings.read()
    complain(of: settled)
    let registry = ActionRegistry(environment.language)
    let parts = [registry.first, registry.last] + registry.pages
    let titles = parts.flatMap(\.entries).map { ($0.id, $0.words.title) }
    let title = Dictionary(titles) { first, _ in first }
    let text = KeymapFile.text(
      settled.keymap, actions: KeymapActions(registry),
      heading: words.commands.report.keymapHeading, title: { title[$0] ?? "" })
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
