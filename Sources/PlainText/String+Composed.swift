@_spi(_Unicode) import Swift

extension String {
  /// The same text in Normalization Form C; text that is already plain is handed back as it is.
  var composed: String {
    if unicodeScalars.allSatisfy(\.isInert) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
