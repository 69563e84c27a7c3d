extension StartWords {
  static let english = StartWords(
    welcome: "A kindergarten's or school's mentoring programme – from the roadmap to the order.",
    new: ActionWords("New programme", "Make a programme for your organisation"),
    open: ActionWords("Open", "Open a programme's file"),
    demo: ActionWords("Sample", "Look at a filled sample; nothing can be spoilt"),
    choose: ActionWords("Choose"), up: ActionWords("Up"), down: ActionWords("Down"),
    submit: ActionWords("Done", "Make or open it"), cancel: ActionWords("Back"),
    make: ActionWords("Make", "Make the programme with this roadmap"),
    newHeading: "New programme", openHeading: "Open a programme",
    roadmap: "Roadmap", file: "File", path: "Programme file",
    fileHint: "empty – made from the name and the year", pathHint: "path of a .kurator file",
    roadmapBuiltIn: "built-in", roadmapFromFile: "from a file",
    roadmapHint: "built-in – for this school year; your own can be read from a file",
    roadmapFile: "Roadmap file", roadmapFileHint: "the table's text as saved from Word",
    nothingOpen: "Make or open a programme first")
}
