import Screens

/// Puts papers into files and never over what somebody has changed: a file is replaced only while
/// it is byte for byte what the program wrote there last.
struct PaperTray: Sendable {
  /// What was written before.
  let written: WrittenFiles

  /// The most bytes of a file that are compared.
  private static let limit = 64_000_000

  /// What stands under a name.
  private enum Standing {
    case nothing, same, ours, changed
  }

  /// Writes a paper under its full path, or, where that file was changed, under the first name with
  /// a number that is free or ours.
  ///
  /// - Throws: ``FileFault``; nothing was replaced then.
  func put(_ bytes: [UInt8], at path: String) throws(FileFault) -> Printed {
    var number = 1
    while true {
      let place = self.place(for: bytes, at: path, from: &number)
      do throws(FileFault) {
        let hasReplaced = try write(bytes, to: place)
        written.note(bytes, of: place)
        return Printed(path: place, kept: number > 1 ? path : nil, hasReplaced: hasReplaced)
      } catch {
        // Another program took the name meanwhile.
        guard error.reason == .known(.exists) else { throw error }
        number += 1
      }
    }
  }

  /// Where ``put(_:at:)`` would write now.
  func rehearse(_ bytes: [UInt8], at path: String) -> Printed {
    var number = 1
    let place = self.place(for: bytes, at: path, from: &number)
    return Printed(path: place, kept: number > 1 ? path : nil, isWritten: false)
  }

  /// Whether the file of that full path may be replaced without losing work, or is not there.
  func mayWrite(_ bytes: [UInt8], to path: String) -> Bool {
    if case .changed = standing(of: path, bytes) { false } else { true }
  }

  /// Whether the file of that full path is as the program wrote it.
  func isOurs(_ path: String) -> Bool {
    if case .ours = standing(of: path, []) { true } else { false }
  }

  private func place(for bytes: [UInt8], at path: String, from number: inout Int) -> String {
    while !mayWrite(bytes, to: Path.numbered(path, number)) { number += 1 }
    return Path.numbered(path, number)
  }

  /// Whether another paper stood there before.
  private func write(_ bytes: [UInt8], to place: String) throws(FileFault) -> Bool {
    switch standing(of: place, bytes) {
    case .same: return false
    case .ours:
      try SmallFile.write(bytes, to: place)
      return true
    case .nothing, .changed:
      try SmallFile.write(bytes, to: place, present: .keep)
      return false
    }
  }

  private func standing(of path: String, _ bytes: [UInt8]) -> Standing {
    guard SmallFile.exists(path) else { return .nothing }
    do throws(FileFault) {
      let present = try SmallFile.read(path, limit: Self.limit)
      if present == bytes { return .same }
      return written.holds(present, of: path) ? .ours : .changed
    } catch {
      return .changed
    }
  }
}
