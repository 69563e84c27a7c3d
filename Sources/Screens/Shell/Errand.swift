/// Something beside a change that a page has asked for, until it is answered.
struct Errand: Hashable, Sendable {
  /// What was asked for.
  enum Kind: Hashable, Sendable {
    /// A text for the clipboard.
    case copy
    /// The paper of an order, a table, or the roadmap.
    case print
    /// A roadmap from a file.
    case read

    /// What `effect` asks for; nothing where its answer tells whom it is for.
    init?(_ effect: Effect) {
      switch effect {
      case .copy: self = .copy
      case .print, .write, .export: self = .print
      case .readRoadmap: self = .read
      case .open, .create, .openDemo, .load, .perform, .save, .keepDraft, .dropDraft, .undo,
        .redo, .backUp, .stopWaiting, .work, .cancel, .adopt, .preview, .remember, .suspend, .quit,
        .saveAs, .rollOver:
        return nil
      }
    }
  }

  /// What was asked for.
  let kind: Kind
  /// The chapter that asked for it.
  let chapter: Chapter
}
