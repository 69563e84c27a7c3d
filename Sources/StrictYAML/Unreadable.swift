/// Why no text could be made of the bytes of a file.
struct Unreadable: Error {
  let problem: YAMLProblem
  let place: YAMLPlace
}

extension Unreadable {
  /// More bytes than may be.
  init(size: Int, limit: Int) {
    self.init(problem: .tooLarge(bytes: size, limit: limit), place: .start)
  }

  /// Bytes that are no UTF-8, told at the first of them.
  init(_ bytes: [UInt8]) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var valid = String.UnicodeScalarView()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { valid.append(scalar) }
    let text = String(valid)
    let byte = bytes.dropFirst(text.utf8.count).first ?? 0
    self.init(problem: .notUTF8(byte: byte), place: Lines(text + "?").end)
  }
}
