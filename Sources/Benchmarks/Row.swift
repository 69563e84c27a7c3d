import Foundation

/// One line of the report: our time beside that of the fastest peer in the same run.
struct Row: Encodable {
  let name: String
  let medianMs: Double
  let minMs: Double
  let maxMs: Double
  /// How far resident memory rose above what was there before; 0 where it fitted into that, nothing
  /// where it was not measured.
  let bytes: Int?
  let peer: String?
  let peerMs: Double?
  /// Our median over the peer's.
  let ratio: Double?
  /// Our median over those of the other peers, by their names.
  var others = ""

  enum CodingKeys: String, CodingKey {
    case name, bytes, peer, ratio, others
    case medianMs = "median_ms"
    case minMs = "min_ms"
    case maxMs = "max_ms"
    case peerMs = "peer_ms"
  }

  init(name: String, times: Times, bytes: Int? = nil, peer: (name: String, ms: Double)?) {
    self.name = name
    medianMs = times.median
    minMs = times.shortest
    maxMs = times.longest
    self.bytes = bytes
    self.peer = peer?.name
    peerMs = peer?.ms
    ratio = peer.map { times.median / $0.ms }
  }
}

/// The whole report.
struct Report: Encodable {
  let schema = 1
  let rows: [Row]

  enum CodingKeys: CodingKey { case schema, rows }

  /// A table for people, or JSON for programs.
  func text(asJSON: Bool) throws -> String {
    guard asJSON else { return table }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private var table: String {
    let head = ["row", "median ms", "min", "max", "KiB", "peer", "peer ms", "ratio", "others"]
    let lines = rows.map { row in
      [
        row.name, format(row.medianMs), format(row.minMs), format(row.maxMs),
        row.bytes.map { String($0 / 1_024) } ?? "–", row.peer ?? "–", row.peerMs.map(format) ?? "–",
        row.ratio.map(format) ?? "–", row.others,
      ]
    }
    let widths = head.indices.map { column in
      ([head] + lines).map { $0[column].count }.max() ?? 0
    }
    return ([head] + lines).map { line in
      zip(line, widths).map { $0.padding(toLength: $1 + 2, withPad: " ", startingAt: 0) }.joined()
    }.joined(separator: "\n")
  }

  private func format(_ value: Double) -> String { String(format: "%.3f", value) }
}
