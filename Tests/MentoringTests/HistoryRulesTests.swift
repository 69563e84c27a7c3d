import Testing

@testable import Mentoring

@Suite struct HistoryRulesTests {
  @Test(arguments: StepTitle.allCases) func `no step of today stops undo`(title: StepTitle) {
    #expect(!HistoryRules.isBarrier(title))
  }
}
