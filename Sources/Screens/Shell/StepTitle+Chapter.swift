import Mentoring

extension StepTitle {
  /// The chapter that shows what the step did; nothing where more than one may.
  var chapter: Chapter? {
    switch self {
    case .importRoadmap, .saveAction, .completeAction, .reopenAction, .renameRoadmap, .shiftActions,
      .addAction, .placeAction, .removeAction, .addStage, .renameStage, .placeStage, .removeStage,
      .addMeasure, .saveMeasure, .placeMeasure, .removeMeasure:
      .roadmap
    case .addMentee, .saveMentee, .removeMentee: .mentees
    case .addMentor, .saveMentor, .removeMentor: .mentors
    case .answer: .surveys
    case .pin, .ban, .forgetWish, .acceptPair, .acceptPairs, .dissolvePair: .board
    case .beginOrder, .saveOrder, .signOrder, .unsignOrder, .removeOrder, .markReaders,
      .unmarkReaders:
      .orders
    case .saveConsent, .saveConsents, .withdrawConsent, .removeConsent: nil
    case .createProgramme, .saveProgramme, .fillDemo, .rollOver, .undo, .redo: nil
    }
  }
}
