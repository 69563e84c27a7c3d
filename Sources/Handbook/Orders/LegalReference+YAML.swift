internal import Mentoring
internal import StrictYAML

extension LegalReference {
  /// The acts of `law.yaml`.
  static func list(_ file: YAMLMap) -> [LegalReference]? {
    var codes: Set<String> = []
    return file.list("acts", count: 0...500) { node in
      node.map { map in
        let code = map.code("code", notIn: &codes)
        let short = map.line("short", upTo: 40)
        let citation = map.line("citation", upTo: 1_000)
        let mistakes =
          map.optionalNode("mistakes").map { $0.list(count: 1...20) { $0.line(upTo: 40) } } ?? []
        guard let code, let short, let citation, let mistakes else { return nil }
        return LegalReference(code: code, citation: citation, short: short, lookAlikes: mistakes)
      }
    }
  }
}
