extension TourWords {
  static let english = TourWords(
    title: { step in
      switch step {
      case .welcome: "Tour"
      case .chapters: "Chapters"
      case .keys: "Keys"
      case .palette: "Everything at once"
      case .undo: "Saving and undo"
      case .beginning: "Where to begin"
      }
    },
    place: { "\($0) of \($1)" }, text: textInEnglish,
    next: "Next", back: "Back", leave: "Close", close: "Begin",
    show: ActionWords("Tour", "Show how everything is arranged", also: "tutorial introduction help")
  )

  @Sendable private static func textInEnglish(
    _ step: TourStep, _ keys: TourKeys, _ isOpen: Bool
  ) -> [String] {
    switch step {
    case .welcome:
      [
        "Kurator runs a mentoring programme for a year: the roadmap, two bases,"
          + " questionnaires, pairs, the order.",
        "Six short hints. Esc closes them at any time.",
      ]
    case .chapters:
      [
        isOpen
          ? "At the top are the chapters in the order of the work, each with a digit:"
            + " from \(keys.firstChapter) to \(keys.lastChapter)."
          : "When a programme is open, the chapters stand at the top in the order of the work,"
            + " each with a digit: from \(keys.firstChapter) to \(keys.lastChapter).",
        "“Now” gathers what is to be done and leads to where it is done.",
      ]
    case .keys:
      [
        "The last line tells what can be done on this screen and with which key."
          + " What is pale is not possible now: press it, and you will be told why.",
        "\(keys.help) shows all keys of the screen.",
      ]
    case .palette:
      [
        keys.palette.isEmpty
          ? "\(keys.help) shows everything that can be done."
          : "Forgot a key? \(keys.palette) lists all actions:"
            + " type a part of the name and press Enter.",
        keys.settings.isEmpty
          ? "The settings are there too: language, theme, layout, mouse."
          : "\(keys.settings) – settings: language, theme, layout, mouse.",
      ]
    case .undo:
      [
        "There is nothing to save by hand: every change is written at once, and the top line"
          + " says “Saved” and the time.",
        "\(keys.undo) takes back the last step, whatever it was, and names it;"
          + " \(keys.history) shows all steps.",
      ]
    case .beginning:
      isOpen
        ? ["Begin with “Now” (\(keys.firstChapter)): its first row is the most urgent."]
        : [
          "\(keys.demo) opens a filled-in sample: nothing can go wrong in it.",
          "\(keys.new) creates a programme of your own.",
        ]
    }
  }
}
