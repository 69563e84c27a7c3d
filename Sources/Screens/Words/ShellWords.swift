import Mentoring
import TerminalKit

/// The words of the frame around the pages, and those that all pages share.
struct ShellWords: Sendable {
  /// The name of each chapter, as its tab shows it.
  let chapter: @Sendable (Chapter) -> String
  /// The badge of the sample programme.
  let demo: String
  /// How to begin a programme of one's own, shown with the badge.
  let demoOffers: @Sendable (KeyNames) -> [String]
  /// «Сохранено 14:05».
  let saved: @Sendable (Moment) -> String
  /// A change is on its way to the file.
  let saving: String
  /// Before the first answer has come.
  let loading: String
  /// The picture is smaller than the program can use; needed and actual columns and lines.
  let tooSmall: @Sendable (_ needed: (Int, Int), _ actual: (Int, Int)) -> String
  /// The space bar, as a key.
  let spaceKey: String
  /// The arrow keys, where their signs cannot be drawn.
  let upKey, downKey, leftKey, rightKey: String
  /// Actions that every page has.
  let help, undo, redo, savedAlready, backup: ActionWords
  let quit, suspend, begin, organisation, history: ActionWords
  let settings, gallery, palette, language, mouse, notices, find, back: ActionWords
  /// The palette: what may be typed, that nothing was found, and what Enter does.
  let paletteHeading, paletteHint, noSuchAction, carryOut: String
  /// An action of the page while something lies over it.
  let sheetIsOpen: String
  /// That what the mouse was moving is where it was.
  let dragGivenUp: String
  /// The mouse was taken from the terminal, and given back.
  let mouseTaken, mouseReleased: String
  /// The heading of the messages; no messages yet; and no text that could be searched.
  let noticesHeading, noNotices, nothingToFindIn: String
  /// What a long work does, how much of it is done, what remains, and breaking it off.
  let work: @Sendable (Work.Title) -> String
  let progress: @Sendable (_ done: Int, _ total: Int) -> String
  let remaining: @Sendable (Int) -> String
  let stop: String
  /// Help, where the key bar has no place for all keys.
  let more: String
  /// What undo takes back, beside when it was saved; in few words; and the key alone.
  let undoes: @Sendable (StepTitle, _ subject: String, _ count: Int, KeyNames) -> String
  let undoesShort: @Sendable (StepTitle, _ count: Int, KeyNames) -> String
  let undoKey: @Sendable (KeyNames) -> String
  /// Going to a chapter, and the words that it is sought by besides.
  let goTo, sought: @Sendable (Chapter) -> String
  /// An action of another chapter in the palette, and that its key works now.
  let elsewhere: @Sendable (Chapter, _ title: String) -> String
  let worksHere: @Sendable (_ key: String, _ title: String) -> String
  /// Buttons.
  let yes, no, cancel, delete: String
  /// The letters that answer a question with yes and with no.
  let yesLetters, noLetters: [Character]
  /// Closing a form while something typed is not kept, its answers, and that the program ends then.
  let discardQuestion, discardText, discard, keepTyping, leaveText: String
  /// What Enter does in a list, a calendar or a question.
  let choose: String
  /// Going back to an earlier step.
  let goBackQuestion: String
  let goBackText: @Sendable (_ steps: Int, KeyNames) -> String
  /// Undo while something typed is not kept.
  let formIsOpen: @Sendable (_ save: String?, _ close: String?) -> String
  /// The heading of the help.
  let helpHeading: @Sendable (_ place: String) -> String
  /// The part of the help about this page, and about all pages.
  let helpHere, helpEverywhere: String
  /// The part of the help about what lies over the page.
  let helpInSheet: String
  /// What was changed, and how it is taken back.
  let changed: @Sendable (StepTitle, _ count: Int, KeyNames) -> String
  /// What was to be kept stands in the file already.
  let nothingChanged: String
  /// So many steps were undone, one after another.
  let undoneSteps: @Sendable (_ steps: Int, KeyNames) -> String
  /// What was undone and redone, and whom or what it was about, where that is known.
  let undone, redone: @Sendable (StepTitle, _ subject: String, _ count: Int) -> String
  /// Everything is saved already, when the last time, and in which file.
  let allSaved: @Sendable (Moment?, _ path: String?, KeyNames) -> String
  /// What is typed into a form is not written yet: how it is.
  let notSavedYet: @Sendable (_ save: String?, _ isDraftKept: Bool) -> String
  /// A copy of the file is being written; is there, and where; could not be written.
  let backingUp: String
  /// A key does nothing on this screen; where to look up what can be done.
  let unusedKey: @Sendable (_ key: String, KeyNames) -> String
  let backedUp: @Sendable (_ path: String) -> String
  let notBackedUp: @Sendable (StoreTrouble) -> String
  /// A programme was made, in which file.
  let created: @Sendable (_ path: String) -> String
  /// Pasting outside of a field.
  let noFieldToPaste: String
  /// A text was copied, and where to.
  let copied: @Sendable (Message.Copied) -> String
  /// Another program changed the file.
  let changedOutside: String
  /// No value.
  let none: String
}

extension ShellWords {
  /// A number with thin gaps between its thousands.
  @Sendable static func number(_ number: Int) -> String {
    let digits = Array(String(number))
    let parts = digits.enumerated().map { place, digit in
      let rest = digits.count - place
      return place > 0 && rest % 3 == 0 && digits.count > 4 ? "\u{A0}\(digit)" : "\(digit)"
    }
    return parts.joined()
  }
}
