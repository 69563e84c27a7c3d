public import Mentoring

/// What the history calls each step.
struct StepWords: Sendable {
  let title: @Sendable (StepTitle) -> String
  /// The same of several people or pairs; nothing where the title says nothing of their number.
  let several: @Sendable (StepTitle, _ count: Int) -> String?
  /// How many there are besides those that are named.
  let more: @Sendable (_ count: Int) -> String
}

extension StepWords {
  /// What the history calls a step that was about so many.
  func title(_ title: StepTitle, of count: Int) -> String {
    (count > 1 ? several(title, count) : nil) ?? self.title(title)
  }

  /// Whom a step was about: those who are named, and how many more.
  func whom(_ subject: String, of count: Int) -> String {
    let rest = count - Overview.Reversal.named
    return subject.isEmpty || rest <= 0 ? subject : "\(subject) \(more(rest))"
  }

  /// A step with whom or what it was about.
  func full(_ title: StepTitle, _ subject: String, _ count: Int) -> String {
    let (step, whom) = (self.title(title, of: count), whom(subject, of: count))
    return whom.isEmpty ? step : "\(step) (\(whom))"
  }
}

extension Words {
  /// What the history calls a step.
  public func step(_ title: StepTitle) -> String { steps.title(title) }
}

extension StepWords {
  static let russian = StepWords(
    title: { title in
      switch title {
      case .createProgramme: "программа создана"
      case .saveProgramme: "изменена организация"
      case .importRoadmap: "загружена дорожная карта"
      case .saveAction: "изменено действие карты"
      case .completeAction: "действие отмечено выполненным"
      case .reopenAction: "с действия снята отметка"
      case .renameRoadmap: "изменено название карты"
      case .shiftActions: "сдвинуты сроки действий карты"
      case .addAction: "добавлено действие карты"
      case .placeAction: "действие карты переставлено"
      case .removeAction: "удалено действие карты"
      case .addStage: "добавлен этап карты"
      case .renameStage: "переименован этап карты"
      case .placeStage: "этап карты переставлен"
      case .removeStage: "удалён этап карты"
      case .addMeasure: "добавлено мероприятие карты"
      case .saveMeasure: "изменено мероприятие карты"
      case .placeMeasure: "мероприятие карты переставлено"
      case .removeMeasure: "удалено мероприятие карты"
      case .addMentee: "добавлен наставляемый"
      case .saveMentee: "изменён наставляемый"
      case .removeMentee: "удалён наставляемый"
      case .addMentor: "добавлен наставник"
      case .saveMentor: "изменён наставник"
      case .removeMentor: "удалён наставник"
      case .saveConsent: "внесено согласие"
      case .saveConsents: "внесены согласия"
      case .withdrawConsent: "отозвано согласие"
      case .removeConsent: "удалена запись о согласии"
      case .answer: "внесён ответ в анкету"
      case .pin: "пара закреплена"
      case .ban: "пара запрещена"
      case .forgetWish: "снято закрепление или запрет"
      case .acceptPair: "пара принята"
      case .acceptPairs: "приняты пары"
      case .dissolvePair: "пара расторгнута"
      case .beginOrder: "начат проект приказа"
      case .saveOrder: "изменён проект приказа"
      case .signOrder: "приказ подписан"
      case .unsignOrder: "подпись приказа снята"
      case .removeOrder: "удалён проект приказа"
      case .markReaders: "отмечено ознакомление с приказом"
      case .unmarkReaders: "снята отметка об ознакомлении"
      case .fillDemo: "заполнен пример"
      case .rollOver: "перенос на новый учебный год"
      case .undo: "отмена"
      case .redo: "возврат"
      }
    }, several: severalInRussian, more: { "и ещё \($0)" })

  @Sendable private static func severalInRussian(_ title: StepTitle, _ count: Int) -> String? {
    let isOne = count % 10 == 1 && count % 100 != 11
    switch title {
    case .removeMentee:
      return (isOne ? "удалён " : "удалены ")
        + Plural.russian(count, "наставляемый", "наставляемых", "наставляемых")
    case .removeMentor:
      return (isOne ? "удалён " : "удалены ")
        + Plural.russian(count, "наставник", "наставника", "наставников")
    case .acceptPairs:
      return (isOne ? "принята " : "приняты ") + Plural.russian(count, "пара", "пары", "пар")
    case .completeAction:
      return (isOne ? "отмечено выполненным " : "отмечены выполненными ")
        + Plural.russian(count, "действие", "действия", "действий")
    case .reopenAction:
      return "снята отметка с " + Plural.russian(count, "действия", "действий", "действий")
    default: return nil
    }
  }

  static let english = StepWords(
    title: { title in
      switch title {
      case .createProgramme: "programme created"
      case .saveProgramme: "organisation changed"
      case .importRoadmap: "roadmap imported"
      case .saveAction: "action of the roadmap changed"
      case .completeAction: "action marked done"
      case .reopenAction: "action reopened"
      case .renameRoadmap: "roadmap renamed"
      case .shiftActions: "terms of actions shifted"
      case .addAction: "action added to the roadmap"
      case .placeAction: "action of the roadmap moved"
      case .removeAction: "action of the roadmap deleted"
      case .addStage: "stage added to the roadmap"
      case .renameStage: "stage of the roadmap renamed"
      case .placeStage: "stage of the roadmap moved"
      case .removeStage: "stage of the roadmap deleted"
      case .addMeasure: "measure added to the roadmap"
      case .saveMeasure: "measure of the roadmap changed"
      case .placeMeasure: "measure of the roadmap moved"
      case .removeMeasure: "measure of the roadmap deleted"
      case .addMentee: "mentee added"
      case .saveMentee: "mentee changed"
      case .removeMentee: "mentee deleted"
      case .addMentor: "mentor added"
      case .saveMentor: "mentor changed"
      case .removeMentor: "mentor deleted"
      case .saveConsent: "consent entered"
      case .saveConsents: "consents entered"
      case .withdrawConsent: "consent withdrawn"
      case .removeConsent: "consent record deleted"
      case .answer: "answer to a questionnaire"
      case .pin: "pair pinned"
      case .ban: "pair banned"
      case .forgetWish: "pin or ban lifted"
      case .acceptPair: "pair accepted"
      case .acceptPairs: "pairs accepted"
      case .dissolvePair: "pair dissolved"
      case .beginOrder: "draft order started"
      case .saveOrder: "draft order changed"
      case .signOrder: "order signed"
      case .unsignOrder: "signature of the order taken back"
      case .removeOrder: "draft order deleted"
      case .markReaders: "marked as having read the order"
      case .unmarkReaders: "marked as not having read the order"
      case .fillDemo: "sample filled in"
      case .rollOver: "taken into a new school year"
      case .undo: "undo"
      case .redo: "redo"
      }
    }, several: severalInEnglish, more: { "and \($0) more" })

  @Sendable private static func severalInEnglish(_ title: StepTitle, _ count: Int) -> String? {
    switch title {
    case .removeMentee: "\(count) mentees deleted"
    case .removeMentor: "\(count) mentors deleted"
    case .acceptPairs: "\(count) pairs accepted"
    case .completeAction: "\(count) actions marked done"
    case .reopenAction: "\(count) actions reopened"
    default: nil
    }
  }
}
