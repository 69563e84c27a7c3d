import Testing

@testable import Mentoring

/// A file keeps these codes: a case may be added, but none of these may change or go.
@Suite struct StoredCodesTests {
  private func isKept<Code: RawRepresentable & CaseIterable>(_: Code.Type, _ codes: [String])
    -> Bool where Code.RawValue == String
  {
    Code.allCases.map(\.rawValue) == codes
  }

  @Test func `steps of the history`() {
    #expect(
      isKept(
        StepTitle.self,
        [
          "createProgramme", "saveProgramme", "importRoadmap", "saveAction", "completeAction",
          "reopenAction", "renameRoadmap", "shiftActions", "addAction", "placeAction",
          "removeAction", "addStage", "renameStage", "placeStage", "removeStage", "addMeasure",
          "saveMeasure", "placeMeasure", "removeMeasure", "addMentee", "saveMentee", "removeMentee",
          "addMentor", "saveMentor",
          "removeMentor", "saveConsent", "saveConsents", "withdrawConsent", "removeConsent",
          "answer", "pin", "ban", "forgetWish", "acceptPair", "acceptPairs", "dissolvePair",
          "beginOrder",
          "saveOrder", "signOrder", "unsignOrder", "removeOrder", "markReaders", "unmarkReaders",
          "fillDemo",
          "rollOver", "undo", "redo",
        ]))
  }

  @Test func `terms and the organisation`() {
    #expect(
      isKept(
        Term.Precision.self,
        [
          "day", "part", "month", "quarter", "range", "year", "schoolYear", "recurring", "asNeeded",
          "text",
        ]))
    #expect(
      isKept(Organization.Kind.self, ["school", "kindergarten", "additional", "vocational"]))
  }

  @Test func `people, papers and answers`() {
    #expect(isKept(Side.self, ["mentee", "mentor"]))
    #expect(isKept(Consent.Kind.self, ["processing", "distribution", "mentoringWork"]))
    #expect(isKept(Questionnaire.Wave.self, ["before", "after"]))
    #expect(isKept(Questionnaire.Item.Measure.self, ["eventFrequency"]))
  }

  @Test func `pairs and orders`() {
    #expect(isKept(PairWish.Kind.self, ["pin", "ban"]))
    #expect(isKept(PairOrder.State.self, ["draft", "signed"]))
    #expect(isKept(Board.Standing.self, ["frozen", "accepted", "pinned", "proposed"]))
  }

  @Test func `the fields that a coordinator may write into an order`() {
    #expect(
      isKept(
        OrderText.Field.self,
        [
          "номер", "дата", "срок_с", "срок_по", "контроль", "отчёт_до", "организация", "место",
          "учебный_год", "основание", "руководитель",
        ]))
  }

  @Test func `what was added first comes first`() {
    let numbers: [Mentee.ID] = [.init(10), .init(2), .init(-1)]
    #expect(numbers.sorted() == [.init(-1), .init(2), .init(10)])
    let codes: [Questionnaire.Code] = [.init("б"), .init("а")]
    #expect(codes.sorted().map(\.text) == ["а", "б"])
  }
}
