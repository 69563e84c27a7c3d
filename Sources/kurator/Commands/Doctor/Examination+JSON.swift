import Screens
import TerminalKit

extension Examination {
  /// What other programs read.
  func json(in words: Words) -> JSON {
    .document([
      "terminal": .optional(report?.description), "term": .optional(term),
      "columns": .optional(report?.size.width), "lines": .optional(report?.size.height),
      "colours": .optional(report?.colours), "locale": .optional(locale.wished),
      "codeset": .string(otherEncoding?.codeset ?? locale.codeset), "theme": .string(theme.name),
      "ground": .optional(ground?.rawValue), "asked": .boolean(report?.isAsked ?? false),
      "answered": .boolean(report?.answer != nil), "mouse": .boolean(preferences.usesMouse),
      "clipboard": .array(clipboard), "files": .array(files), "state": stateJSON,
      "findings": .array(
        findings(in: words).map { ["code": .string($0.code), "message": .string($0.message)] }),
    ])
  }

  private var clipboard: [JSON] {
    (traits.hasClipboard ? ["terminal"] : []) + (copyProgram.map { [.string($0)] } ?? [])
      + ["file"]
  }

  private var files: [JSON] {
    let known = [folder.configPath, folder.keysPath].compactMap(\.self)
    let all = known + settled.files.keys.filter { !known.contains($0) }.sorted()
    return all.map { path in
      ["path": .string(path), "exists": .boolean(settled.files[path] != nil)]
    }
  }

  private var stateJSON: JSON {
    guard let state else { return .null }
    return [
      "path": .string(state.path), "writable": .boolean(state.obstacle == nil),
      "locks": state.hasLocks.map { .boolean($0) } ?? .null, "free_mb": .integer(Int64(state.free)),
    ]
  }
}
