import Mentoring

/// Draws the parts of a timeline.
struct TimelineDrawing {
  let scale: TimelineScale
  let today: CalendarDay
  let colors: TimelineColors

  /// Bars whose ends fade, one pattern a colour.
  func writeDefinitions(to xml: inout XMLWriter) {
    xml.element("defs") { xml in
      for color in Set([colors.done, colors.late, colors.due, colors.planned]).sorted() {
        xml.element("linearGradient", ["id": Self.fade(color)]) { xml in
          for (offset, opacity) in [("0", "0.1"), ("0.3", "1"), ("0.7", "1"), ("1", "0.1")] {
            xml.element(
              "stop", ["offset": offset, "stop-color": color, "stop-opacity": opacity])
          }
        }
      }
    }
  }

  /// The rows of a page.
  func write(_ lines: [TimelineSheet.Line], to xml: inout XMLWriter) {
    let bottom = lines.last.map { $0.top + $0.height } ?? TimelineSheet.rows.lowerBound
    writeScale(to: bottom, &xml)
    for line in lines {
      writeName(line, to: &xml)
      writeBars(line, to: &xml)
    }
    writeToday(to: bottom, &xml)
  }

  /// What stands around the rows: title, what the signs mean, the number of the page.
  func writeFrame(title: String, page: String, to xml: inout XMLWriter) {
    let room = TimelineSheet.width - 2_000
    for (index, line) in TimelineText.lines(title, size: 420, isBold: true, width: room, most: 2)
      .enumerated()
    {
      text(line, at: (1_000, 1_100 + 500 * index), size: 420, color: colors.ink, "bold", to: &xml)
    }
    writeLegend(to: &xml)
    text(
      page, at: (TimelineSheet.width - 1_000, 20_300), size: 270, color: colors.quiet,
      anchor: "end", to: &xml)
  }

  private func writeLegend(to xml: inout XMLWriter) {
    var x = TimelineSheet.names.lowerBound
    let signs: [(TimelineSign, String)] = [
      (.done, "выполнено"), (.late, "опаздывает"), (.due, "пора"), (.planned, "впереди"),
      (.undated, "без дня"),
    ]
    for (sign, name) in signs {
      write(sign, at: (x + 130, 20_200), to: &xml)
      text(name, at: (x + 400, 20_300), size: 270, color: colors.quiet, to: &xml)
      x += 400 + 220 * (name.count + 2)
    }
    let lines: [(part: TimelineRow.Bar.Part, name: String)] = [
      (.baseline, "было по плану"), (.lateness, "опоздание"),
    ]
    for (part, name) in lines {
      let height = part == .baseline ? 60 : 80
      let color = part == .baseline ? colors.quiet : colors.late
      write(.solid, x..<x + 320, top: 20_200 - height / 2, height: height, color, to: &xml)
      text(name, at: (x + 450, 20_300), size: 270, color: colors.quiet, to: &xml)
      x += 450 + 220 * (name.count + 2)
    }
    text(
      "на \(today.dotted)", at: (x, 20_300), size: 270, color: colors.quiet, to: &xml)
  }
}

extension TimelineDrawing {
  private func writeScale(to bottom: Int, _ xml: inout XMLWriter) {
    let top = TimelineSheet.rows.lowerBound - 900
    var year: Int?
    for month in scale.all {
      let place = scale.place(of: month.first)
      let isFirst = month.year != year
      year = month.year
      rule(x: place, from: isFirst ? top : top + 400, to: bottom, isFirst ? "0.15" : "0.08", &xml)
      if isFirst {
        text(
          "\(month.year)", at: (place + 80, top + 320), size: 270, color: colors.ink, "bold",
          to: &xml)
      }
      let next = scale.place(of: month.last.adding(days: 1))
      text(
        scale.label(of: month), at: ((place + next) / 2, top + 770), size: 250, color: colors.quiet,
        anchor: "middle", to: &xml)
    }
    rule(x: TimelineSheet.chart.upperBound, from: top, to: bottom, "0.08", &xml)
  }

  private func writeToday(to bottom: Int, _ xml: inout XMLWriter) {
    guard scale.holds(today) else { return }
    let days = scale.places(of: today...today)
    let place = (days.lowerBound + days.upperBound) / 2
    let top = TimelineSheet.rows.lowerBound - 900
    line(from: (place, top), to: (place, bottom), colors.today, width: "0.35", &xml)
    text(
      "сегодня", at: (place, top - 90), size: 250, color: colors.today, "bold", anchor: "middle",
      to: &xml)
  }

  private func writeName(_ line: TimelineSheet.Line, to xml: inout XMLWriter) {
    if line.row.kind == .stage {
      self.line(
        from: (TimelineSheet.names.lowerBound, line.top),
        to: (TimelineSheet.chart.upperBound, line.top), colors.rule, width: "0.15", &xml)
    }
    let weight = line.row.kind == .action ? "normal" : "bold"
    let color = line.row.kind == .measure ? colors.quiet : colors.ink
    let first = line.top + line.size * 5 / 4
    text(
      line.row.number, at: (line.indent, first), size: line.size, color: color, weight, to: &xml)
    for (index, words) in line.texts.enumerated() {
      text(
        words, at: (line.indent + line.numberRoom, first + index * line.size * 5 / 4),
        size: line.size, color: color, weight, to: &xml)
    }
    if line.row.kind == .action {
      write(
        TimelineSign(line.row.state), at: (line.indent - 250, first - line.size * 2 / 5), to: &xml)
    }
  }

  private func writeBars(_ line: TimelineSheet.Line, to xml: inout XMLWriter) {
    let height = line.row.kind == .stage ? 120 : 260
    let top = line.top + (line.height - height) / 2
    var end = TimelineSheet.chart.lowerBound
    for bar in line.row.bars {
      let places = scale.places(of: bar.days)
      end = max(end, places.upperBound)
      let color = color(of: bar, line.row.state)
      switch bar.part {
      case .baseline:
        // Under the bars, so that what was meant first is seen where they lie over it.
        write(bar.shape, places, top: top + height + 40, height: 60, color, to: &xml)
      case .lateness:
        write(bar.shape, places, top: top + height / 2 - 40, height: 80, color, to: &xml)
      case .term, .stage: write(bar.shape, places, top: top, height: height, color, to: &xml)
      }
    }
    guard !line.row.note.isEmpty else { return }
    let isRight = end > TimelineSheet.chart.upperBound - 2_000 && !line.row.bars.isEmpty
    let start = line.row.bars.map { scale.places(of: $0.days).lowerBound }.min() ?? end
    text(
      line.row.note, at: (isRight ? start - 100 : end + 150, top + height / 2 + 90), size: 250,
      color: colors.quiet, anchor: isRight ? "end" : "start", to: &xml)
  }

  private func write(
    _ shape: TimelineRow.Bar.Shape, _ places: Range<Int>, top: Int, height: Int, _ color: String,
    to xml: inout XMLWriter
  ) {
    let width = max(places.count, 60)
    guard shape == .pulsing else {
      xml.element(
        "rect",
        [
          "x": mm(places.lowerBound), "y": mm(top), "width": mm(width), "height": mm(height),
          "rx": "0.4", "fill": shape == .soft ? "url(#\(Self.fade(color)))" : color,
        ])
      return
    }
    xml.element(
      "line",
      [
        "x1": mm(places.lowerBound), "y1": mm(top + height / 2),
        "x2": mm(places.lowerBound + width), "y2": mm(top + height / 2), "stroke": color,
        "stroke-width": mm(height), "stroke-dasharray": "1 0.8",
      ])
  }
}

extension TimelineDrawing {
  private func write(_ sign: TimelineSign, at place: (x: Int, y: Int), to xml: inout XMLWriter) {
    let (x, y) = place
    let color = color(of: sign)
    switch sign {
    case .done:
      xml.element(
        "polyline",
        [
          "points":
            "\(mm(x - 100)),\(mm(y)) \(mm(x - 30)),\(mm(y + 80)) \(mm(x + 110)),\(mm(y - 90))",
          "fill": "none", "stroke": color, "stroke-width": "0.45",
        ])
    case .late:
      text("!", at: (x, y + 110), size: 320, color: color, "bold", anchor: "middle", to: &xml)
    case .due: circle(at: place, fill: color, color, &xml)
    case .planned: circle(at: place, fill: "none", color, &xml)
    case .undated: line(from: (x - 90, y), to: (x + 90, y), color, width: "0.3", &xml)
    }
  }

  private func color(of sign: TimelineSign) -> String {
    switch sign {
    case .done: colors.done
    case .late: colors.late
    case .due: colors.due
    case .planned: colors.planned
    case .undated: colors.quiet
    }
  }

  private func color(of bar: TimelineRow.Bar, _ state: ActionState?) -> String {
    switch bar.part {
    case .term: color(of: TimelineSign(state))
    case .baseline: colors.quiet
    case .lateness, .stage(.late): colors.late
    case .stage(.done): colors.ink
    case .stage(.ahead): colors.quiet
    }
  }

  private func circle(
    at place: (x: Int, y: Int), fill: String, _ color: String, _ xml: inout XMLWriter
  ) {
    xml.element(
      "circle",
      [
        "cx": mm(place.x), "cy": mm(place.y), "r": "0.85", "fill": fill, "stroke": color,
        "stroke-width": "0.3",
      ])
  }

  private func rule(x: Int, from top: Int, to bottom: Int, _ width: String, _ xml: inout XMLWriter)
  {
    line(from: (x, top), to: (x, bottom), colors.rule, width: width, &xml)
  }

  private func line(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int), _ color: String, width: String,
    _ xml: inout XMLWriter
  ) {
    xml.element(
      "line",
      [
        "x1": mm(start.x), "y1": mm(start.y), "x2": mm(end.x), "y2": mm(end.y), "stroke": color,
        "stroke-width": width,
      ])
  }

  private func text(
    _ text: String, at place: (x: Int, y: Int), size: Int, color: String,
    _ weight: String = "normal", anchor: String = "start", to xml: inout XMLWriter
  ) {
    guard !text.isEmpty else { return }
    xml.element(
      "text",
      [
        "x": mm(place.x), "y": mm(place.y), "font-size": mm(size), "fill": color,
        "font-weight": weight, "text-anchor": anchor,
      ]
    ) { $0.characters(text) }
  }

  private static func fade(_ color: String) -> String { "fade-\(color.dropFirst())" }

  /// Hundredths as millimetres.
  private func mm(_ hundredths: Int) -> String {
    let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    return part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}

/// The sign of a state, told by its shape as well as by its colour.
enum TimelineSign: Hashable, Sendable {
  case done, late, due, planned, undated

  init(_ state: ActionState?) {
    switch state {
    case .done: self = .done
    case .late: self = .late
    case .due: self = .due
    case .planned: self = .planned
    case .undated, nil: self = .undated
    }
  }
}
