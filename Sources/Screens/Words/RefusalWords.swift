public import Mentoring

/// Why something was refused: one sentence each – what, where, what to do.
struct RefusalWords: Sendable {
  let rule: @Sendable (BrokenRule) -> String
  let trouble: @Sendable (StoreTrouble) -> String
  let unreadable: @Sendable (_ path: String, _ reason: String) -> String
  let unwritable: @Sendable (_ path: String, _ reason: String) -> String
  let damaged: @Sendable (_ path: String, _ copy: String?) -> String
  let notARoadmap: @Sendable (_ path: String, _ line: Int) -> String
  let line: @Sendable (_ path: String, _ line: Int) -> String
}

extension Words {
  /// The sentence for a broken rule.
  public func sentence(_ rule: BrokenRule) -> String { refusals.rule(rule) }

  /// The sentence for a trouble with the file.
  public func sentence(_ trouble: StoreTrouble) -> String { refusals.trouble(trouble) }

  /// The sentence for a refusal.
  public func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .rule(let rule): sentence(rule)
    case .store(let trouble): sentence(trouble)
    }
  }

  /// The sentence for anything that was not done.
  public func sentence(_ failure: Failure) -> String {
    switch failure {
    case .refused(let refusal): sentence(refusal)
    case .unreadable(let path, let reason): refusals.unreadable(path, reason)
    case .unwritable(let path, let reason): refusals.unwritable(path, reason)
    case .damaged(let path, let copy): refusals.damaged(path, copy)
    case .notARoadmap(let path, let line, .tableMissing): refusals.notARoadmap(path, line)
    case .notARoadmap(let path, let line, let fault):
      commands.source.fault(refusals.line(path, line), fault)
    }
  }
}
