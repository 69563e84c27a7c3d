extension OrganisationWords {
  static let english = OrganisationWords(
    fullName: "Full name", shortName: "Short name", kind: "Kind", place: "Place",
    headTitle: "Title of the head", headName: "Head", year: "School year",
    fullNameHint: "the official one; orders print it",
    shortNameHint: "as screens and annexes show it",
    kindHint: "school, kindergarten, additional education or vocational college",
    placeHint: "as orders print it: г. Киров; while empty, they print ____",
    headTitleHint: "заведующий, директор: who signs the orders",
    headNameHint: "family name, given name, patronymic; while empty, orders print ____",
    yearHint: "2026 is 2026/27",
    coordinator: "Coordinator", coordinatorOrder: "Coordinator’s order No.",
    coordinatorDate: "Coordinator’s order of",
    coordinatorHint: "who runs the programme: family name, given name, patronymic",
    coordinatorOrderHint: "the number of the order that appoints the coordinator: 12-ОД",
    coordinatorDateHint: "the day of that order: 01.09.2026",
    school: "school", kindergarten: "kindergarten", additional: "additional education",
    vocational: "vocational college",
    headTitles: [
      "заведующий", "заведующая", "директор", "и. о. заведующего", "и. о. директора", "ректор",
      "начальник",
    ],
    badYear: "Write the school year as 2026 or 2026/27",
    fieldKeys: "Tab – next field, Shift+Tab – previous",
    save: ActionWords("Save", "Save the organisation"), back: ActionWords("Back"))
}
