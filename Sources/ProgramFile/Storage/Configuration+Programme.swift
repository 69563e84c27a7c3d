internal import GRDB

extension Configuration {
  /// How every connection to a programme works; nothing of it is written into the file.
  ///
  /// `patience` is the seconds to wait for another program that holds it.
  static func programme(patience: Double) -> Configuration {
    programme(busyMode: .timeout(patience))
  }

  /// As ``programme(patience:)``, where `wait` tells how long to wait.
  static func programme(waiting wait: LockWait) -> Configuration {
    programme(busyMode: .callback { wait.goesOn($0) })
  }

  private static func programme(busyMode: Database.BusyMode) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = busyMode
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
