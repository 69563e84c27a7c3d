internal import GRDB
internal import Glibc
internal import Mentoring

extension StoreTrouble {
  /// Runs `work` and lets only a ``StoreTrouble`` out of it.
  static func translating<Value>(_ path: String, _ work: () throws -> Value)
    throws(StoreTrouble) -> Value
  {
    do {
      return try work()
    } catch {
      throw StoreTrouble(error, at: path)
    }
  }

  /// Says in our words what SQLite, the system or a row reported.
  init(_ error: any Error, at path: String) {
    switch error {
    case let trouble as StoreTrouble: self = trouble
    case let error as DatabaseError: self.init(error, at: path)
    case let error as Unreadable: self = .damaged(path: path, finding: error.column)
    default: self = .failed(path: path, reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, at path: String) {
    if error.extendedResultCode == .SQLITE_READONLY_DBMOVED {
      self = .lost(path: path, DiskPath(text: path).identity == nil ? .gone : .replaced)
      return
    }
    let reason = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .notAProgramme(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, finding: reason)
    default: self = .failed(path: path, reason: reason)
    }
  }

  /// Says in our words what a call of the system reported by `errno`.
  init(errno code: Int32, at path: String) {
    switch code {
    case EEXIST, ELOOP: self = .exists(path: path)
    case ENOENT, ENOTDIR: self = .missing(path: path)
    case EACCES, EPERM, EROFS: self = .readOnly(path: path)
    case ENOSPC, EDQUOT: self = .full(path: path)
    default: self = .failed(path: path, reason: String(cString: strerror(code)))
    }
  }
}

extension Refusal {
  /// Runs `work` and lets only a ``Refusal`` out of it.
  static func translating<Value>(_ path: String, _ work: () throws -> Value)
    throws(Refusal) -> Value
  {
    do {
      return try work()
    } catch let refusal as Refusal {
      throw refusal
    } catch let rule as BrokenRule {
      throw .rule(rule)
    } catch {
      throw .store(StoreTrouble(error, at: path))
    }
  }
}
