/// What undo may cross.
public enum HistoryRules {
  /// Whether undo stops before a step of that title.
  ///
  /// No step of today is a barrier, since each leaves everything it changed in the log: a signature
  /// is taken back with the rules asked again (``OrderRules/checkUnsigning(_:isReliedOn:)``), and a
  /// removed person is kept there too. An erasure, a restored backup and a migration will be: what
  /// they took is not to come back. Every title stands here, so that a new one has to be decided.
  public static func isBarrier(_ title: StepTitle) -> Bool {
    switch title {
    case .createProgramme, .saveProgramme, .importRoadmap, .saveAction, .completeAction,
      .reopenAction, .renameRoadmap, .shiftActions, .addAction, .placeAction, .removeAction,
      .addStage, .renameStage, .placeStage, .removeStage, .addMeasure, .saveMeasure,
      .placeMeasure, .removeMeasure, .addMentee, .saveMentee, .removeMentee, .addMentor,
      .saveMentor,
      .removeMentor, .saveConsent, .saveConsents, .withdrawConsent, .removeConsent, .answer,
      .pin, .ban, .forgetWish, .acceptPair, .acceptPairs, .dissolvePair, .beginOrder, .saveOrder,
      .signOrder, .unsignOrder, .removeOrder, .markReaders, .unmarkReaders, .fillDemo, .rollOver,
      .undo, .redo:
      false
    }
  }
}
