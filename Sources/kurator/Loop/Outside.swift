import Screens

/// The world beside the programme's own file: other files, and where readers were last time.
///
/// The command line makes the real one of the environment; tests give one that keeps everything in
/// memory.
struct Outside: Sendable {
  /// The path from the root, as people are told where something is.
  let full: @Sendable (_ path: String) -> String
  /// The bytes of a file, at most so many.
  let read: @Sendable (_ path: String, _ limit: Int) throws(Failure) -> [UInt8]
  /// Writes a paper in one piece, and nothing over what somebody has changed.
  let print: @Sendable (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Printed
  /// Keeps a text that no clipboard takes, and tells the full path of the file.
  let keep: @Sendable (_ text: String) throws(Failure) -> String
  /// Where the reader of a programme was last time.
  let session: @Sendable (_ path: String) -> Session?
  /// Keeps where the reader of a programme is, and that it was the last one open.
  let remember: @Sendable (_ path: String, Session) -> Void
  /// A path that a new programme may have: one that nothing has yet.
  let freePath: @Sendable (_ wished: String) -> String
  /// The copy of a programme made last that lies beside its file, where one does.
  var newestCopy: @Sendable (_ path: String) -> String? = { _ in nil }
  /// Where what stands in a form of no programme is kept.
  var forms = FormFolder(path: nil)
  /// Who keeps drafts, and whose are left behind.
  var writer = DraftWriter.ofProcess
}
