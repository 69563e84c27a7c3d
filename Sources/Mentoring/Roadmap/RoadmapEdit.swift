/// A change of the roadmap.
///
/// A place (`at`) counts from 1; beyond the last it is behind the last.
public enum RoadmapEdit: Hashable, Sendable {
  /// Puts a roadmap in the place of the one that is there, if any; what an action waits for is told
  /// by the numbers that the actions have within it.
  case replace(Roadmap)
  /// Puts a roadmap in the place of the one that is there as ``Roadmap/keeping(marksOf:)`` has it, with
  /// what people have written of its actions by then.
  case renew(Roadmap)
  /// Gives the roadmap another title.
  case rename(String)
  /// Keeps an action that is there already with all that it says; the first change of its terms
  /// leaves the ones before as its baseline.
  case save(RoadmapAction)
  /// Moves the terms of some actions by so many months; those of their measures stay for the others.
  case shift([RoadmapAction.ID], months: Int)
  /// Adds an action to a measure, or puts it behind its last one.
  case add(RoadmapAction, to: RoadmapMeasure.ID, at: Int?)
  /// Puts an action at another place of its measure.
  case place(RoadmapAction.ID, at: Int)
  /// Takes an action out; others do not wait for it any more.
  case remove(RoadmapAction.ID)
  /// Puts an action that is there already behind the last one of a measure.
  case move(RoadmapAction.ID, to: RoadmapMeasure.ID)
  /// Keeps who answers for a measure: posts or people, as written, in order; may be empty.
  case assign([String], to: RoadmapMeasure.ID)
  /// A change of the stages.
  case stage(RoadmapStageEdit)
  /// A change of the measures.
  case measure(RoadmapMeasureEdit)
}

/// A change of the stages of a roadmap; a place counts from 1.
public enum RoadmapStageEdit: Hashable, Sendable {
  /// Adds a stage without measures, or puts it behind the last one.
  case add(String, at: Int?)
  /// Gives a stage another name.
  case rename(RoadmapStage.ID, String)
  /// Puts a stage at another place.
  case place(RoadmapStage.ID, at: Int)
  /// Takes a stage out with all that is in it; the last one stays.
  case remove(RoadmapStage.ID)
}

/// A change of the measures of a roadmap; a place counts from 1.
public enum RoadmapMeasureEdit: Hashable, Sendable {
  /// Adds a measure with its actions to a stage, or puts it behind its last one; the actions keep
  /// their baselines, and wait for each other and for others as they say.
  case add(RoadmapMeasure, to: RoadmapStage.ID, at: Int?)
  /// Keeps the title, the terms and the result of a measure that is there already; its actions and
  /// who answers for it stay.
  case save(RoadmapMeasure)
  /// Puts a measure at a place of its stage or of another.
  case place(RoadmapMeasure.ID, in: RoadmapStage.ID, at: Int)
  /// Takes a measure out with its actions.
  case remove(RoadmapMeasure.ID)
}
