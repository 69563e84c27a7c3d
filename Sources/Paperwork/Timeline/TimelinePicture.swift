public import Mentoring

/// The timeline of a roadmap as a picture (SVG 1.1) that looks like the screen: a column of names, a
/// scale of months, bars, a rule for the present day.
///
/// It is cut into pages of A4 on the long edge; each has its own scale, and no stage or measure ends
/// a page without what belongs to it.
public struct TimelinePicture: Sendable {
  /// How many pages there are.
  public var pageCount: Int { sheets.count }

  private let title: String
  private let sheets: [[TimelineSheet.Line]]
  private let drawing: TimelineDrawing

  /// Draws a roadmap as of `today`.
  public init(_ roadmap: Roadmap, on today: CalendarDay, colors: TimelineColors) {
    title = SourceLine(number: 1, roadmap.title).text
    let months = roadmap.span ?? today.calendarMonth...today.calendarMonth
    drawing = TimelineDrawing(
      scale: TimelineScale(
        months: months, left: TimelineSheet.chart.lowerBound, width: TimelineSheet.chart.count),
      today: today, colors: colors)
    sheets = TimelineSheet.pages(of: TimelineRow.all(of: roadmap, on: today))
  }

  /// All pages in one picture, one below the other.
  public var whole: [UInt8] { bytes(of: Array(sheets.indices)) }

  /// Each page in a picture of its own, for printing.
  public var pages: [[UInt8]] { sheets.indices.map { bytes(of: [$0]) } }

  private func bytes(of chosen: [Int]) -> [UInt8] {
    let (width, height) = (TimelineSheet.width / 100, TimelineSheet.height / 100 * chosen.count)
    return XMLWriter.document { xml in
      xml.element(
        "svg",
        [
          "xmlns": "http://www.w3.org/2000/svg", "width": "\(width)mm", "height": "\(height)mm",
          "viewBox": "0 0 \(width) \(height)",
          "font-family": "Liberation Sans, Arial, Helvetica, DejaVu Sans, sans-serif",
        ]
      ) { xml in
        xml.element("title") { $0.characters(title) }
        drawing.writeDefinitions(to: &xml)
        xml.element("rect", ["width": "100%", "height": "100%", "fill": drawing.colors.paper])
        for (place, index) in chosen.enumerated() {
          let top = TimelineSheet.height / 100 * place
          xml.element("g", ["transform": "translate(0 \(top))"]) { xml in
            drawing.write(sheets[index], to: &xml)
            let number = sheets.count > 1 ? "стр. \(index + 1) из \(sheets.count)" : ""
            drawing.writeFrame(title: title, page: number, to: &xml)
          }
        }
      }
    }
  }
}
