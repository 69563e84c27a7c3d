internal import Foundation
internal import Mentoring
internal import PlainText

extension Paper {
  /// Reads the paper of an order as the column keeps it.
  init(kept text: String, of order: PairOrder.ID?) throws {
    do {
      self = try JSONDecoder().decode(Paper.self, from: Data(text.utf8))
    } catch is DecodingError {
      throw Unreadable(column: "pairOrder \(order?.number ?? 0) paper")
    }
  }

  /// The paper as the column keeps it; the same paper is always the same text.
  var keptText: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  /// The paper as it may be kept.
  var sanitized: Paper { Paper(blocks: blocks.map(\.sanitized)) }
}

extension Paper.Block {
  fileprivate var sanitized: Self {
    func clean(_ text: String) -> String { Sanitized(lines: text).text }
    return switch self {
    case .centred(let lines): .centred(lines.map(clean))
    case .title(let text): .title(clean(text))
    case .registration(let date, let place, let number):
      .registration(date: clean(date), place: clean(place), number: clean(number))
    case .heading(let text): .heading(clean(text))
    case .paragraph(let text): .paragraph(clean(text))
    case .command(let text): .command(clean(text))
    case .point(let number, let text): .point(number: clean(number), text: clean(text))
    case .signature(let post, let name): .signature(post: clean(post), name: clean(name))
    case .acquaintance(let title, let names):
      .acquaintance(title: clean(title), names: names.map(clean))
    case .pageBreak: .pageBreak
    case .annexHead(let lines): .annexHead(lines.map(clean))
    case .table(let table):
      .table(Paper.Table(columns: table.columns, rows: table.rows.map { $0.map(clean) }))
    }
  }
}
