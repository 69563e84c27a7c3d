extension PeopleSlice {
  /// A part of a packed row; in two rows the same bytes mean the same value, and in one base of one
  /// side other bytes mostly mean another.
  public enum Part: Hashable, Sendable {
    case birthDate, position, workplace
    /// The words and the tags of the request.
    case topics
    /// The consent to the processing of personal data.
    case consent
    /// How many mentees a mentor takes, both consents, and how many partners there are.
    case load
    case partners
    /// What was answered.
    case answers
  }

  /// Hands over the packed bytes of a part of each row of `range`, in rising order; they hold only
  /// as long as the call.
  public func each(
    _ part: Part, in range: Range<Int>, _ body: (Int, UnsafeRawBufferPointer) -> Void
  ) {
    withPacked { bytes, ends in
      var start = range.lowerBound == 0 ? 0 : Int(ends[range.lowerBound - 1])
      for row in range {
        var reader = PackedReader(bytes, from: start)
        body(row, UnsafeRawBufferPointer(rebasing: bytes[reader.range(of: part)]))
        start = Int(ends[row])
      }
    }
  }
}

extension PackedReader {
  /// Where a part of the row that begins here lies.
  fileprivate mutating func range(of part: PeopleSlice.Part) -> Range<Int> {
    passTexts(1)
    if part == .birthDate { return passed { $0.passNumbers(1) } }
    passNumbers(1)
    passTexts(1)
    if part == .position { return passed { $0.passTexts(1) } }
    passTexts(1)
    if part == .workplace { return passed { $0.passTexts(1) } }
    passTexts(1)
    passNumbers(1)
    let topics = passed {
      $0.passTexts(1)
      $0.passCountedTexts()
    }
    if part == .topics { return topics }
    passOptionalText()
    passOptionalText()
    passNumbers(2)
    return rangePastWishes(of: part)
  }

  private mutating func rangePastWishes(of part: PeopleSlice.Part) -> Range<Int> {
    if part == .load { return passed { $0.passNumbers(4) } }
    passNumbers(1)
    if part == .consent { return passed { $0.passNumbers(1) } }
    passNumbers(2)
    let partners = passed { $0.passCountedTexts() }
    if part == .partners { return partners }
    passNumbers(1)
    passOptionalText()
    return passed { $0.passCountedNumbers() }
  }
}
