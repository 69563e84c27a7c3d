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
        guard let code, let short, let citation else { return nil }
        return LegalReference(code: code, citation: citation, short: short)
      }
    }
  }
}
