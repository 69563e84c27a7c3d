import Mentoring

extension RefusalWords {
  static let english = RefusalWords(
    rule: ruleInEnglish, trouble: troubleInEnglish,
    unreadable: { "The file \($0) cannot be read (\($1)): check the path and your rights" },
    unwritable: { "The file \($0) was not written (\($1)): choose another folder" },
    damaged: { path, copy in
      "\(path) is damaged, part of it cannot be read. "
        + (copy.map { "There is a copy beside it, open that: \($0)" }
          ?? "There is no copy in its folder: open one that is kept elsewhere")
    },
    notARoadmap: {
      "\($0), line \($1): this is not the table of a roadmap. A table with stages, measures, terms"
        + " and responsibles, saved as text, is needed"
    }, line: { "\($0), line \($1)" })

  private static func ruleInEnglish(_ rule: BrokenRule) -> String {
    switch rule {
    case .empty(let field): "Not filled in: \(name(of: field))"
    case .repeated(let field, let text):
      "The \(name(of: field)) “\(text)” is named twice: leave one"
    case .actionStaysInMeasure: "The action is in this measure already: choose another one"
    case .waitsForItself(let circle):
      "The actions wait for each other in a circle: "
        + circle.map(\.number).joined(separator: " → ") + ". Take one of the dependencies out"
    case .inTheFuture(let field, let day): "The \(name(of: field)) \(day.dotted) is still to come"
    case .outOfRange(let field, let value, let range):
      "The \(name(of: field)) \(value) does not fit: \(range.lowerBound) to \(range.upperBound)"
    case .gone(let field): "The \(name(of: field)) has already been deleted: the list was refreshed"
    case .personIsThere(let name, _):
      "\(name.full) is already in the programme: choose them from the list"
    case .participates(let name, .mentee): "\(name.full) is already a mentee"
    case .participates(let name, .mentor): "\(name.full) is already a mentor"
    case .adultSignsAlone(let name): "\(name.short) is an adult and signs for themselves"
    case .minorNeedsRepresentative(let name):
      "\(name.short) is under 14: a legal representative signs"
    case .withdrawnBeforeGiven(let withdrawn, let given):
      "Withdrawn on \(withdrawn.dotted), before it was given on \(given.dotted): correct the date"
    case .answerDoesNotFit(let item): "Question \(item): such an answer does not fit"
    case .consentMissing(let name): "\(name.short): no consent to the processing of personal data"
    case .consentIsThere(let name, let day):
      "\(name.short): this consent of \(day.dotted) has already been entered"
    case .pairIsBanned(let mentee, let mentor):
      "\(mentee.short) – \(mentor.short) is banned: lift the ban on the board first"
    case .pairsWithSelf(let name): "\(name.short) cannot be paired with themselves"
    case .alreadyPaired(let name): "\(name.short) is already in a pair: dissolve it first"
    case .noPlaceLeft(let name, let capacity): "All places of \(name.short) are taken (\(capacity))"
    case .signedOrderHolds(let number):
      "Order No. \(number) holds the pair: take its signature back first"
    case .orderIsSigned(let number): "Order No. \(number) is signed and cannot be changed"
    case .orderLacks(let field): "A signature needs the \(name(of: field))"
    case .numberIsTaken(let number):
      "Order No. \(number) already exists this year: choose another number"
    case .draftIsThere: "There is already a draft: edit that one"
    case .orderIsEmpty: "The order has no pairs: accept some on the board"
    case .orderIsUnsigned: "The order is not signed yet: nobody has to read it"
    case .readBeforeOrder(let day, let date):
      "Read on \(day.dotted), before the date of the order \(date.dotted): correct the date"
    case .termReversed(let first, let last):
      "The pairs end on \(last.dotted), before they begin on \(first.dotted): correct the dates"
    case .pairsChangedSinceReview:
      "The pairs have changed since you looked: review the order again, then sign"
    case .orderChangedSinceReview:
      "The order has changed since you looked: review it again, then sign"
    case .orderIsReliedOn(let number):
      "Other papers rely on order No. \(number): its signature cannot be taken back"
    case .nothingToUndo: "There is nothing to undo"
    case .nothingToRedo: "There is nothing to redo"
    case .historyMovedOn: "Another step was saved meanwhile: see what has changed and try again"
    case .barrier(let title): "This step cannot be undone: \(StepWords.english.title(title))"
    }
  }

  private static func name(of field: BrokenRule.Field) -> String {
    switch field {
    case .name: "name"
    case .birthDate: "birth date"
    case .signer: "signer"
    case .consentDate: "date of the consent"
    case .withdrawalDate: "date of the withdrawal"
    case .capacity: "number of mentees"
    case .organizationName: "name of the organisation"
    case .organizationShortName: "short name of the organisation"
    case .headName: "name of the head"
    case .headTitle: "title of the head"
    case .place: "place"
    case .roadmap: "roadmap"
    case .stage: "stage of the roadmap"
    case .measure: "measure"
    case .responsible: "responsible"
    case .action: "action"
    case .doneDate: "date of completion"
    case .mentee: "mentee"
    case .mentor: "mentor"
    case .person: "person"
    case .consent: "consent"
    case .pair: "pair"
    case .order: "order"
    case .orderNumber: "number of the order"
    case .orderDate: "date of the order"
    case .readingDate: "day of reading"
    case .questionnaire: "questionnaire"
    }
  }

  private static func troubleInEnglish(_ trouble: StoreTrouble) -> String {
    switch trouble {
    case .missing(let path): "There is no file \(path): check the path or create a programme"
    case .lost(let path, .replaced):
      "\(path) is another file now, the change was not written: open the new one or save a copy"
    case .lost(let path, .gone):
      "\(path) is not there any more, the change was not written: put it back or save a copy"
    case .lost(let path, .emptied):
      "\(path) is empty, the change was not written: save everything under another name"
    case .lost(let path, .overwritten):
      "\(path) was overwritten, the change was not written: save everything under another name"
    case .noFolder(let path): "There is no folder for \(path): create it or choose another path"
    case .exists(let path): "The file \(path) already exists: choose another name"
    case .notAProgramme(let path):
      "\(path) is not a mentoring programme; it was not touched. Name a file made by kurator"
    case .isFolder(let path): "\(path) is a folder: name the programme file in it"
    case .notAllowed(let path):
      "\(path) cannot be read, permission is denied: open a file of yours, or ask its owner"
    case .newer(let path, let version):
      "\(path) was written by a newer version (\(version)): update kurator; it was not touched"
    case .readOnly(let path): "\(path) cannot be written: copy it to a folder where you can write"
    case .full(let path): "\(path): the disk is full. Free some space and try again"
    case .busy(let path): "Another program holds \(path): close it and try again"
    case .damaged(let path, _):
      "\(path) is damaged, part of it cannot be read. Open a copy of it if there is one"
    case .stopped(let path): "\(path): broken off, nothing was written"
    case .failed(let path, let reason): "\(path): it failed (\(reason)). Try again"
    }
  }
}
