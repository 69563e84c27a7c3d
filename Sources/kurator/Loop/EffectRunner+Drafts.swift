import Mentoring
import ProgramFile
import Screens

/// What stands in forms: in the file of the programme, or beside all of them.
extension EffectRunner {
  /// Keeps a draft, and tells only where that was not possible.
  func keep(_ draft: Draft) -> [Message] {
    let now = clock.now()
    return onDraft(draft.key) { desk throws(StoreTrouble) in
      if let desk { return try desk.file.keep(draft, by: desk.writer, at: now) }
      try besideFiles { () throws(FileFault) in
        try outside.forms.keep(draft, by: looseWriter, at: now)
      }
    }
  }

  private func besideFiles(_ body: () throws(FileFault) -> Void) throws(StoreTrouble) {
    do throws(FileFault) { try body() } catch { throw StoreTrouble(error) }
  }

  /// Drops a draft, and tells only where that was not possible.
  func drop(_ key: Draft.Key) -> [Message] {
    onDraft(key) { desk throws(StoreTrouble) in
      if let desk { return try desk.file.drop(key, by: desk.writer) }
      try besideFiles { () throws(FileFault) in try outside.forms.drop(of: looseWriter) }
    }
  }

  /// The drafts of a programme and, before them, the one that belongs to none.
  func drafts(in desk: Desk) throws(StoreTrouble) -> [Draft] {
    guard keepsForms else { return [] }
    let (writer, now) = (outside.writer, clock.now())
    return loose()
      + (try desk.file.drafts(
        of: desk.writer, takingWhere: { writer.isLeft($0, desk.path, $1, now) },
        lettingGoWhere: { writer.isLost($0, desk.path, $1, now) }))
  }

  /// The draft that belongs to no programme.
  func looseDrafts() -> Loaded { .drafts(loose()) }

  private func loose() -> [Draft] {
    guard keepsForms else { return [] }
    let (writer, now) = (outside.writer, clock.now())
    let draft = outside.forms.draft(of: looseWriter) { writer.isLeft($0, "", $1, now) }
    return draft.map { [$0] } ?? []
  }

  /// The name of this program as the writer of what belongs to no programme.
  private var looseWriter: String { outside.writer.token("") }

  /// Lets `body` work on the programme that a draft belongs to, or on none.
  private func onDraft(_ key: Draft.Key, _ body: (Desk?) throws(StoreTrouble) -> Void) -> [Message]
  {
    let desk = key.isOfProgramme ? open : nil
    guard keepsForms, desk != nil || !key.isOfProgramme else { return [] }
    do throws(StoreTrouble) {
      try body(desk)
      return []
    } catch {
      return [.draftNotKept(key, error)]
    }
  }
}

extension StoreTrouble {
  /// Says of a file beside the programmes what the system said of it.
  fileprivate init(_ fault: FileFault) {
    switch fault.reason {
    case .known(.missing): self = .missing(path: fault.path)
    case .known(.full): self = .full(path: fault.path)
    case .known(.readOnly), .known(.notAllowed): self = .readOnly(path: fault.path)
    case .known(let reason): self = .failed(path: fault.path, reason: reason.rawValue)
    case .other(let number): self = .failed(path: fault.path, reason: "\(number)")
    }
  }
}
