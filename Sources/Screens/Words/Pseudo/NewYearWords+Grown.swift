extension NewYearWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> NewYearWords {
    NewYearWords(
      begin: grow(begin), noNextYear: grow(noNextYear), mentors: grow(mentors),
      stayMentees: grow(stayMentees), becomeMentors: grow(becomeMentors), pairs: grow(pairs),
      mayRepeat: grow(mayRepeat), stayApart: grow(stayApart), path: grow(path),
      pathHint: grow(pathHint), make: grow(make), whole: grow(whole), scroll: grow(scroll),
      making: grow(making), made: grow(made))
  }
}
