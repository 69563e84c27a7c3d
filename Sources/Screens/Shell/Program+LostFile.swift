import Mentoring
import TerminalKit

/// The open file may be lost: it was replaced, moved, deleted, emptied or overwritten while it was
/// open.
extension Program {
  /// The file is lost, or in its place again: that is told before anything more is typed.
  mutating func lose(_ loss: FileLoss?, _ remains: Remains) -> [Effect] {
    guard isOpen, !isLeaving, loss != context.loss else { return [] }
    (context.loss, context.remains) = (loss, remains)
    if loss == nil {
      notice = Notice(context.words.lost.back)
      return keepForms() + reload(telling: nil)
    }
    return asksWhereToSave ? [] : push(Question(.lost, context))
  }

  /// Whether it is being typed where to save.
  var asksWhereToSave: Bool { stack.contains { $0.sheet is SaveAsSheet } }

  /// Opens the file that has the name now; what stands in open forms goes over into it.
  mutating func reopen() -> [Effect] {
    guard let path = context.path else { return [] }
    if let unkept = ([chapter] + Chapter.allCases).first(where: { isTyping(in: $0) }) {
      return bring(unkept) + fulfil([.tell(Notice(formIsOpen, .obstacle))])
    }
    carried = Chapter.allCases.compactMap { chapter in
      form(of: chapter).map { $0.draft(in: chapter) }
    }
    return fulfil([.effect(.open(path: path))])
  }

  /// Whether something is typed in a chapter that cannot go over into another file.
  private func isTyping(in chapter: Chapter) -> Bool {
    pages[chapter]?.hasUnkept == true && form(of: chapter) == nil
  }

  /// The form of the programme that something is typed into, also where that is on its way.
  private func form(of chapter: Chapter) -> OpenForm? {
    guard chapter.isOfProgramme, let open = pages[chapter]?.openForm, open.form.isTouched else {
      return nil
    }
    return open
  }

  /// Keeps in the file that was just opened what was typed before.
  mutating func unload() -> [Effect] {
    defer { carried = [] }
    return carried.map { .keepDraft($0) }
  }

  /// Everything was written into another file, in which the work goes on, or that was refused.
  mutating func savedAs(_ result: Result<String, StoreTrouble>) -> [Effect] {
    switch result {
    case .failure(let trouble):
      notice = Notice(context.words.sentence(trouble), .trouble)
      return []
    case .success(let path):
      (context.path, context.loss) = (path, nil)
      stack.removeAll { $0.sheet is SaveAsSheet }
      kept = nil
      notice = Notice(context.words.lost.goesOnIn(path), path: path)
      return keepForms() + remember() + reload(telling: nil)
    }
  }

  /// Keeps what stands in open forms, as the file does not have it yet.
  private mutating func keepForms() -> [Effect] {
    (drafts, undropped) = ([:], [])
    return Chapter.allCases.flatMap { keepForm(of: $0) }
  }

  /// What is wrong with the file, in one sentence.
  var lossNotice: Notice? {
    context.loss.map { loss in
      Notice(context.words.lost.happened(loss, context.path ?? ""), .obstacle)
    }
  }
}
