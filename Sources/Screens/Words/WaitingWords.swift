/// The words about what the reader waits for: a long answer of the file, a copy, another program.
struct WaitingWords: Sendable {
  /// That a chapter is being read, and how much of it was.
  let reading: @Sendable (Chapter) -> String
  let soFar: @Sendable (_ done: Int, _ all: Int) -> String
  /// The same in one line, beside what is shown already.
  let rereading: @Sendable (_ done: Int, _ all: Int) -> String
  /// The reading was broken off, and how it goes on.
  let halted: String
  /// A share in hundredths, and what remains of it.
  let percent, percentLeft: @Sendable (Int) -> String
  /// The writing of a copy was broken off; and one is being written already.
  let copyStopped, copyGoesOn: String
  /// A change was broken off; why it cannot be any more; and why nothing is taken back while one is
  /// being written, or taken back.
  let changeStopped, finishing, changeGoesOn, undoGoesOn: String
  /// Another program holds the file; how long it is waited for at most, and the key that ends that.
  let held: @Sendable (_ seconds: Int, _ key: String) -> String
}
