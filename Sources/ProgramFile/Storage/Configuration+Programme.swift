internal import GRDB

extension Configuration {
  /// How every connection to a programme works; nothing of it is written into the file.
  ///
  /// `patience` is the seconds to wait for another program that holds it.
  static func programme(patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = EXTRA;
          PRAGMA recursive_triggers = ON;
          PRAGMA secure_delete = ON;
          PRAGMA cell_size_check = ON;
          PRAGMA temp_store = MEMORY;
          """)
    }
    return configuration
  }
}
