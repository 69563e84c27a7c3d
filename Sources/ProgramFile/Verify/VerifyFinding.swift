/// Something that is not as it must be in a programme's file.
public enum VerifyFinding: Hashable, Sendable {
  /// SQLite found the file damaged; carries its words.
  case damage(String)
  /// A row refers to one that is not there; carries table, row and the table referred to.
  case danglingReference(table: String, row: Int64, parent: String)
  /// A table whose changes the history would miss; carries table and trigger.
  case triggerMissing(table: String, trigger: String)
  /// A table or index is not as this version makes it; carries its name.
  case schemaAltered(String)
}
