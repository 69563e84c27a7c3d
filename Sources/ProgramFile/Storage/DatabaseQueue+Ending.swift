internal import GRDB
internal import Synchronization

extension DatabaseQueue {
  /// Closes the connection for good.
  ///
  /// The closed value is kept as long as the process lives: to free it would run its dispatch
  /// queue's destructor on a worker thread, whose watch wakes an idle program once a second from
  /// then on. What is kept is small, and a program opens few files.
  func end() throws {
    Self.ended.withLock { $0[ObjectIdentifier(self)] = self }
    try close()
  }

  private static let ended = Mutex<[ObjectIdentifier: DatabaseQueue]>([:])
}
