internal import Mentoring
internal import StrictYAML

extension MentoringForm {
  /// The forms of `forms.yaml`.
  static func list(_ file: YAMLMap) -> [MentoringForm]? {
    var codes: Set<String> = []
    return file.list("forms", count: 1...100) { node in
      node.map { map in
        let code = map.code("code", notIn: &codes)
        let title = map.line("title", upTo: 100)
        let models = roleModels(map)
        guard let code, let title, let models else { return nil }
        return MentoringForm(code: Code(code), title: title, roleModels: models)
      }
    }
  }

  private static func roleModels(_ form: YAMLMap) -> [RoleModel]? {
    var codes: Set<String> = []
    return form.list("models", count: 0...50) { node in
      node.map { map in
        let code = map.code("code", notIn: &codes)
        let title = map.line("title", upTo: 150)
        guard let code, let title else { return nil }
        return RoleModel(code: Code(code), title: title)
      }
    }
  }
}

/// The tags of `tags.yaml`.
func tags(_ file: YAMLMap) -> [String]? {
  var taken: Set<String> = []
  return file.list("tags", count: 0...500) { $0.word(upTo: 40, notIn: &taken) }
}
