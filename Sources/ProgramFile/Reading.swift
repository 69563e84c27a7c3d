internal import GRDB

/// Questions to a programme, within one transaction.
struct Reading {
  let database: Database
}
