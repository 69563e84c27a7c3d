import Mentoring

extension StartWords {
  static let english = StartWords(
    welcome: "A kindergarten’s or school’s mentoring programme – from the roadmap to the order.",
    new: ActionWords(
      "New programme", "Create a programme for your organisation", also: "create new"),
    open: ActionWords("Open", "Open a programme’s file", also: "load"),
    demo: ActionWords("Sample", "Explore a filled-in sample; nothing can go wrong", also: "demo"),
    choose: ActionWords("Choose"), up: ActionWords("Up"), down: ActionWords("Down"),
    submit: ActionWords("Done", "Create or open it"), cancel: ActionWords("Back"),
    make: ActionWords("Create", "Create the programme with this roadmap"),
    newHeading: "New programme", openHeading: "Open a programme",
    roadmap: "Roadmap", file: "File", path: "Programme file",
    fileHint: "empty – the name is made from the organisation and the year",
    pathHint: "path of a .kurator file",
    builtInRoadmap: builtInRoadmapInEnglish, roadmapFromFile: "from a file",
    roadmapHint: "built-in – for this school year; your own can be read from a file",
    roadmapFile: "Roadmap file", roadmapFileHint: "a Word document (.docx), a .csv table or text",
    nothingOpen: "First create or open a programme")

  private static func builtInRoadmapInEnglish(_ template: RoadmapTemplate) -> String {
    let name =
      switch template.code {
      case "": "built-in"
      case "r145": "built-in, Р-145"
      case "az1128": "built-in, АЗ-1128"
      default: "built-in, \(template.code)"
      }
    return name + (template.unverifiedSource == nil ? "" : " – compare with its source")
  }
}
