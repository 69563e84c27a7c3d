import Handbook
import Mentoring

/// The handbook that ships, as the program has it.
enum HandbookOfTrial {
  static let contents = Handbook.load(userFiles: [:]).0.contents
}
