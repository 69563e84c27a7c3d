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
  /// A row is not as the last change of it left it; carries table and row.
  case rowDiffers(table: String, row: Int64)
  /// A row that the history does not know, or knows as gone; carries table and row.
  case rowWithoutHistory(table: String, row: Int64)
  /// A row that the history knows is not there; carries table and row.
  case rowLost(table: String, row: Int64)
}
