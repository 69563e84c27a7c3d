import Mentoring
import Settings

/// Where that is kept which stands in a form of no programme: a file for each running program,
/// beside what it remembers.
struct FormFolder: Hashable, Sendable {
  /// The folder; nothing where the program has no place to keep anything in.
  let path: String?

  /// The most that is read of one form.
  private static let limit = 1_000_000
  private static let (start, end) = ("form ", ".yaml")

  /// Keeps a draft, in the place of the one of the same writer.
  ///
  /// - Throws: ``FileFault``.
  func keep(_ draft: Draft, by writer: String, at moment: Moment) throws(FileFault) {
    guard let path, let file = file(of: writer) else { return }
    let form = KeptForm(
      form: draft.key.form, kept: moment.iso, focus: draft.focus,
      fields: draft.fields.map { .init(name: $0.name, text: $0.text, before: $0.before) })
    try SmallFile.makeFolder(path)
    try SmallFile.write(form.bytes, to: file)
  }

  /// Drops the draft of a writer, where there is one.
  ///
  /// - Throws: ``FileFault``.
  func drop(of writer: String) throws(FileFault) {
    if let file = file(of: writer) { try SmallFile.delete(file) }
  }

  /// The draft of `writer`, or the newest of those that are left by their own writers, which is
  /// theirs from now on; the others stay as they are.
  func draft(of writer: String, takingWhere isLeft: (_ writer: String, Moment?) -> Bool) -> Draft? {
    if let own = form(of: writer) { return own.draft }
    let left = writers.compactMap { other in
      form(of: other).flatMap { isLeft(other, Moment(iso: $0.kept)) ? (other, $0) : nil }
    }
    guard let (other, newest) = left.max(by: { $0.1.kept < $1.1.kept }) else { return nil }
    guard let old = file(of: other), let new = file(of: writer), SmallFile.move(old, to: new) else {
      return nil
    }
    return newest.draft
  }

  private func file(of writer: String) -> String? {
    path.map { "\($0)/\(Self.start)\(writer)\(Self.end)" }
  }

  private var writers: [String] {
    guard let path else { return [] }
    return SmallFile.names(in: path).filter { $0.hasPrefix(Self.start) && $0.hasSuffix(Self.end) }
      .map { String($0.dropFirst(Self.start.count).dropLast(Self.end.count)) }
  }

  /// What is kept of a writer; a file that cannot be read is of nobody.
  private func form(of writer: String) -> KeptForm? {
    guard let file = file(of: writer), SmallFile.exists(file) else { return nil }
    do throws(FileFault) {
      return KeptForm.read(try SmallFile.read(file, limit: Self.limit), source: file).0
    } catch {
      return nil
    }
  }
}

extension KeptForm {
  /// The form as a page opens it again.
  fileprivate var draft: Draft {
    Draft(
      key: Draft.Key(form: form, subject: nil),
      fields: fields.map { Draft.Field($0.name, $0.text, before: $0.before) }, focus: focus)
  }
}
