internal import GRDB
internal import Mentoring
internal import PlainText

extension Writing {
  func apply(_ edit: OrganisationEdit) throws {
    switch edit {
    case .save(let programme): try save(programme)
    }
  }

  private func save(_ programme: Programme) throws {
    try OrganisationRules.check(programme)
    let (organization, coordinator) = (programme.organization, programme.coordinator)
    let values: StatementArguments = [
      Sanitized(organization.fullName).text, Sanitized(organization.shortName).text,
      organization.kind.rawValue, Sanitized(organization.place).text,
      Sanitized(organization.headTitle).text, Sanitized(organization.headName.full).text,
      programme.year.start, programme.isDemo, Sanitized(coordinator.name.full).text.nonEmpty,
      Sanitized(coordinator.orderNumber).text.nonEmpty, coordinator.orderDate?.iso,
    ]
    try database.run(
      """
      UPDATE programme SET (fullName, shortName, kind, place, headTitle, headName, year, isDemo,
        coordinatorName, coordinatorOrder, coordinatorDate) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, values)
    guard database.changesCount == 0 else { return }
    try database.run(
      """
      INSERT INTO programme
      (id, fullName, shortName, kind, place, headTitle, headName, year, isDemo, coordinatorName,
        coordinatorOrder, coordinatorDate)
      VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, values)
  }
}
