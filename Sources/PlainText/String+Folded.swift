extension String {
  /// Small letters, NFC, and one plain space for each run of blanks, none at the ends.
  ///
  /// `each` sees every small letter and puts what is to stand for it: at most six bytes for a
  /// letter of two.
  @inline(__always)
  func folded(_ each: (Unicode.Scalar, inout ScalarWriter) -> Void) -> String {
    var isQuick = true
    var large = 0
    for scalar in unicodeScalars {
      if !scalar.isQuicklyFolded { isQuick = false }
      if scalar.value >= 0x400, !(0x410..<0x450).contains(scalar.value) { large += 1 }
    }
    guard isQuick else { return composed.slowlyFolded(each) }
    return String(unsafeUninitializedCapacity: utf8.count + 4 * large) { bytes in
      var writer = ScalarWriter(bytes)
      eachFolded({ SmallLetters.of($0) }, each, &writer)
      return writer.count
    }
  }

  /// The same for any script, where a letter may grow by more than the quick way has room for.
  private func slowlyFolded(_ each: (Unicode.Scalar, inout ScalarWriter) -> Void) -> String {
    var small = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let lowered = scalar.quicklyLowered {
        small.append(lowered)
      } else {
        small.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    let lowered = String(small)
    return String(unsafeUninitializedCapacity: 3 * lowered.utf8.count) { bytes in
      var writer = ScalarWriter(bytes)
      lowered.eachFolded({ $0 }, each, &writer)
      return writer.count
    }.composed
  }

  @inline(__always)
  private func eachFolded(
    _ lowered: (Unicode.Scalar) -> Unicode.Scalar,
    _ each: (Unicode.Scalar, inout ScalarWriter) -> Void, _ writer: inout ScalarWriter
  ) {
    var hasGap = false
    for scalar in unicodeScalars {
      if scalar.isBlank {
        hasGap = writer.count > 0
        continue
      }
      if hasGap { writer.put(" ") }
      hasGap = false
      each(lowered(scalar), &writer)
    }
  }
}
