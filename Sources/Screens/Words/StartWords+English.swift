extension StartWords {
  static let english = StartWords(
    welcome: "A kindergarten's or school's mentoring programme – from the roadmap to the order.",
    new: ActionWords("New programme", "Make a programme for your organisation"),
    open: ActionWords("Open", "Open a programme's file"),
    demo: ActionWords("Sample", "Look at a filled sample; nothing can be spoilt"),
    choose: ActionWords("Choose"), up: ActionWords("Up"), down: ActionWords("Down"),
    submit: ActionWords("Done", "Make or open it"), cancel: ActionWords("Back"),
    newHeading: "New programme", openHeading: "Open a programme",
    fullName: "Full name", shortName: "Short name", kind: "Kind", place: "Place",
    headTitle: "Title of the head", headName: "Head", year: "School year",
    roadmap: "Roadmap", file: "File", path: "Programme file",
    fullNameHint: "the official one; orders print it",
    shortNameHint: "as screens and annexes show it", placeHint: "as orders print it: г. Киров",
    headTitleHint: "заведующий, директор", headNameHint: "family name, given name, patronymic",
    yearHint: "2026 is 2026/27", fileHint: "empty – made from the name and the year",
    pathHint: "path of a .kurator file",
    roadmapBuiltIn: "built-in", roadmapFromFile: "from a file", roadmapFile: "Roadmap file",
    roadmapFileHint: "the table's text as saved from Word",
    school: "school", kindergarten: "kindergarten", additional: "additional education",
    vocational: "vocational college",
    missing: "Fill this in", badYear: "Write the school year as 2026 or 2026/27",
    nothingOpen: "Make or open a programme first")
}
