/// What a form says of itself, which the kit has in no language of its own.
public struct FormWords: Hashable, Sendable {
  /// The sentence at a required field that is empty.
  public var missing: String
  /// The sentence at a field that has no room for all that was typed; `#` stands for the most
  /// characters that it takes.
  public var tooLong: String
  /// What the sign of a required field means, beside the hint.
  public var required: String
  /// The keys of a choice, of a list of suggestions and of a day, beside the hint.
  public var choiceKeys, listKeys, dayKeys: String
  /// What a list says where nothing is found.
  public var nothing: String
  /// The signs of the keys that choose, beside a choice.
  public var choiceSigns = "←→"

  /// Creates words; what is left out is not shown.
  public init(
    missing: String = "", tooLong: String = "", required: String = "", choiceKeys: String = "",
    listKeys: String = "", dayKeys: String = "", nothing: String = ""
  ) {
    self.missing = missing
    self.tooLong = tooLong
    self.required = required
    self.choiceKeys = choiceKeys
    self.listKeys = listKeys
    self.dayKeys = dayKeys
    self.nothing = nothing
  }

  func tooLong(_ limit: Int) -> String {
    tooLong.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "\(limit)")
  }
}
