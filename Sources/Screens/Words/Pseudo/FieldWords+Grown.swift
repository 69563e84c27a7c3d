extension FieldWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> FieldWords {
    FieldWords(
      form: form, calendar: calendar, command: grow(command), hindered: grow(hindered),
      dateShape: grow(dateShape), badDay: grow(badDay),
      badFullDay: grow(badFullDay), noSuchDay: grow(noSuchDay), notYet: grow(notYet),
      onlyOneName: grow(onlyOneName), lowercaseName: grow(lowercaseName), badName: grow(badName),
      badMail: grow(badMail), badPhone: grow(badPhone), badNumber: grow(badNumber))
  }
}
