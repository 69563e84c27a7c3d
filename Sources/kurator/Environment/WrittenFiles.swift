/// What the program wrote last into files that people change too, kept as digests in `written.txt`;
/// what cannot be read or kept is forgotten.
///
/// A line is a digest, a blank and a full path; the newest comes first.
struct WrittenFiles: Hashable, Sendable {
  /// The file; nothing where the program has no place to remember in.
  let path: String?

  private static let most = 500
  private static let limit = 1_000_000

  /// Names the file of the folder.
  init(folder: String?) { path = folder.map { $0 + "/written.txt" } }

  /// Whether `bytes` are what the program wrote last into the file of that full path.
  func holds(_ bytes: [UInt8], of file: String) -> Bool {
    lines().first { $0.path == file }?.digest == Self.digest(of: bytes)
  }

  /// Notes what was written into the file of that full path.
  func note(_ bytes: [UInt8], of file: String) {
    guard let path, !file.contains("\n") else { return }
    let others = lines().filter { $0.path != file }.prefix(Self.most - 1)
    let all = [(digest: Self.digest(of: bytes), path: file)] + others
    let text = all.map { "\($0.digest) \($0.path)\n" }.joined()
    do throws(FileFault) {
      try SmallFile.makeFolder(Path.folder(of: path))
      try SmallFile.write(Array(text.utf8), to: path, isDurable: false)
    } catch {
      return
    }
  }

  private func lines() -> [(digest: String, path: String)] {
    guard let path else { return [] }
    do throws(FileFault) {
      let text = String(decoding: try SmallFile.read(path, limit: Self.limit), as: UTF8.self)
      return text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ", maxSplits: 1)
        return parts.count == 2 ? (digest: String(parts[0]), path: String(parts[1])) : nil
      }
    } catch {
      return []
    }
  }

  /// The length and FNV-1a in 64 bits: nobody is fended off, only changes are seen.
  static func digest(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return "\(bytes.count)-\(String(hash, radix: 16))"
  }
}
