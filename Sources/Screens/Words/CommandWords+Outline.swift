public import Mentoring

extension CommandWords {
  /// How a roadmap that was read is told line by line, and what becomes of the one before.
  public struct Outline: Sendable {
    /// A stage with its number and name.
    public let stage: @Sendable (_ number: Int, _ title: String) -> String
    /// What stands for a measure without a name.
    public let unnamed: String
    /// Who answers.
    public let responsibles: @Sendable ([String]) -> String
    /// What it is to lead to.
    public let result: @Sendable (String) -> String
    /// How an action was done.
    public let done: @Sendable (RoadmapAction.Done) -> String
    /// The fact that closes an action.
    public let fact: @Sendable (FactCode) -> String
    /// The actions for which a fact is proposed.
    public let proposedFacts: @Sendable (_ numbers: [String]) -> String
    /// What stands behind a term whose words fix no days.
    public let noDays: String
    /// The actions whose terms, or responsibles, their position in a cell alone told.
    public let guessedTerms, guessedResponsibles: @Sendable (_ numbers: [String]) -> String
    /// So many done marks of the roadmap before are taken over.
    public let keptMarks: @Sendable (Int) -> String
    /// The actions of the roadmap before whose done marks, or notes, are lost.
    public let lostMarks, lostNotes: @Sendable (_ numbers: [String]) -> String
  }
}

extension CommandWords.Outline {
  static let russian = CommandWords.Outline(
    stage: { "Этап \($0). \($1)" }, unnamed: "(без названия)",
    responsibles: { "ответственные: \($0.joined(separator: "; "))" },
    result: { "результат: \($0)" },
    done: { done in
      "выполнено \(done.date.dotted)" + (done.document.isEmpty ? "" : ", \(done.document)")
    },
    fact: { "закроется: " + (RoadmapShapeWords.russianFacts[$0.text] ?? $0.text) },
    proposedFacts: { numbers in
      "Чем закрываются действия, предложено по встроенной карте – проверьте: \(listed(numbers))"
    },
    noDays: "дней нет",
    guessedTerms: { numbers in
      "Какой срок у какого действия, видно только по месту в ячейке – проверьте: \(listed(numbers))"
    },
    guessedResponsibles: { numbers in
      "Кто за какое действие отвечает, видно только по месту в ячейке – проверьте: \(listed(numbers))"
    },
    keptMarks: { "Отметки о выполнении перенесены в новую карту: \($0)" },
    lostMarks: { numbers in
      "Отметки о выполнении теряются, таких действий в новой карте нет: \(listed(numbers))"
    },
    lostNotes: { numbers in
      "Заметки теряются, таких действий в новой карте нет: \(listed(numbers))"
    })

  static let english = CommandWords.Outline(
    stage: { "Stage \($0). \($1)" }, unnamed: "(no name)",
    responsibles: { "responsible: \($0.joined(separator: "; "))" },
    result: { "result: \($0)" },
    done: { done in
      "done \(done.date.dotted)" + (done.document.isEmpty ? "" : ", \(done.document)")
    },
    fact: { "closed by: " + (RoadmapShapeWords.englishFacts[$0.text] ?? $0.text) },
    proposedFacts: { numbers in
      "What closes these actions is proposed after the built-in roadmap – look at it:"
        + " \(listed(numbers))"
    },
    noDays: "no days",
    guessedTerms: { numbers in
      "Only its place in the cell tells an action’s term – look at it: \(listed(numbers))"
    },
    guessedResponsibles: { numbers in
      "Only its place in the cell tells who answers for an action – look at it: \(listed(numbers))"
    },
    keptMarks: { "Done marks taken over into the new roadmap: \($0)" },
    lostMarks: { numbers in
      "Done marks are lost, the new roadmap has no such actions: \(listed(numbers))"
    },
    lostNotes: { numbers in
      "Notes are lost, the new roadmap has no such actions: \(listed(numbers))"
    })

  /// How many there are, and the first of them.
  private static func listed(_ numbers: [String]) -> String {
    "\(numbers.count) (\(numbers.prefix(10).joined(separator: ", "))"
      + (numbers.count > 10 ? ", …)" : ")")
  }
}
