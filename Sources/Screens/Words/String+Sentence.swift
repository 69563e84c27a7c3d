extension String {
  /// The text in «…», with its own quotes as those within quotes: „…“.
  var inQuotes: String {
    "«\(replacing("«", with: "„").replacing("»", with: "“"))»"
  }

  /// The text with a full stop, which it gets where it does not end with one already, as initials do.
  var asSentence: String { hasSuffix(".") ? self : self + "." }

  /// The text without the full stop at its end, as it stands in a list.
  var withoutFullStop: String { hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self }
}
