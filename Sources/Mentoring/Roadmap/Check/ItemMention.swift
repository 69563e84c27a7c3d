internal import PlainText

/// The items of the roadmap that a text names as what it follows.
///
/// So do «после п. 3», «см. п. 2.1» and «по итогам п. 4».
enum ItemMention {
  /// The numbers that are named, each of one to three numbers, in order.
  ///
  /// An item of another paper, «п. 3 Положения», is none: behind the number must be a sign, the end,
  /// or the plan itself.
  static func all(in text: String) -> [[Int]] {
    let words = spaced(SearchForm(text).text).split(separator: " ").map(String.init)
    var found: [[Int]] = []
    for index in words.indices where isItem(words[index]) && isFollowed(words[..<index]) {
      found += numbers(words[(index + 1)...]) ?? []
    }
    return found
  }

  /// A blank behind `п.` and `пп.` that touch their number.
  private static func spaced(_ text: String) -> String {
    var spaced = text.replacing("п.п.", with: "пп.")
    for digit in 0...9 { spaced.replace("п.\(digit)", with: "п. \(digit)") }
    return spaced
  }

  private static func isItem(_ word: String) -> Bool {
    ["п", "п.", "пп", "пп.", "пункт", "пункта", "пункты", "пунктов", "пунктам"].contains(word)
  }

  /// Whether words end in one that says what follows on what.
  private static func isFollowed(_ words: ArraySlice<String>) -> Bool {
    let last = words.suffix(2).map { $0.drop { "(«\"".contains($0) } }
    guard let word = last.last else { return false }
    if ["после", "см.", "см"].contains(word) { return true }
    return last.count == 2
      && [["по", "итогам"], ["по", "результатам"], ["на", "основании"]].contains(last)
  }

  /// The numbers at the beginning of words; nothing where words of another paper follow.
  private static func numbers(_ words: ArraySlice<String>) -> [[Int]]? {
    var found: [[Int]] = []
    var goesOn = true
    for word in words {
      let bare = String(word.reversed().drop { ",;.):!?»\"".contains($0) }.reversed())
      if word == "и", !found.isEmpty {
        goesOn = true
      } else if goesOn, let number = number(bare) {
        found.append(number)
        let tail = word.dropFirst(bare.count)
        guard tail.isEmpty || tail == "," else { return found }
        goesOn = tail == ","
      } else {
        // A comma or a dash ends the reference; any other word says of what paper it is.
        return goesOn && !found.isEmpty || own.contains(bare) || bare == "-" ? found : nil
      }
    }
    return found
  }

  private static let own: Set<String> = ["плана", "карты", "дорожной", "настоящей", "настоящего"]

  private static func number(_ text: String) -> [Int]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count <= 2 ? CalendarDay.digits($0) : nil }
    return numbers.count == parts.count && (1...3).contains(parts.count) && !numbers.contains(0)
      ? numbers : nil
  }
}

extension RoadmapCheck {
  /// What an action names in its words as what it follows, where there is no doubt which items these
  /// are: by three numbers an action, by two a measure, by one another action of the same measure.
  func named(in placed: PlacedAction) -> [PlacedAction] {
    ItemMention.all(in: placed.action.text).flatMap { numbers -> [PlacedAction] in
      let own = placed.place
      let found: [PlacedAction] =
        switch numbers.count {
        case 3:
          actions.filter {
            [$0.place.stage, $0.place.measure, $0.place.action] == numbers
          }
        case 2: actions.filter { [$0.place.stage, $0.place.measure] == numbers }
        default:
          actions.filter {
            ($0.place.stage, $0.place.measure, [$0.place.action]) == (
              own.stage, own.measure, numbers
            )
          }
        }
      return found.contains { $0.place == own } ? [] : found
    }
  }
}
