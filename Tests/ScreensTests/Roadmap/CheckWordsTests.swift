import Mentoring
import Testing

@testable import Screens

/// What a check says.
@Suite struct CheckWordsTests {
  @Test(arguments: [
    (
      "до 20 сентября 2026",
      "в сроке «до 20 сентября 2026» последний день – выходной (воскресенье 20.09.2026)."
        + " Перенесите его на рабочий день"
    ),
    (
      "04.11.2026",
      "в сроке «04.11.2026» последний день – нерабочий (среда 04.11.2026)."
        + " Перенесите его на рабочий день"
    ),
    (
      "7–8 ноября 2026",
      "срок «7–8 ноября 2026» – только нерабочие дни. Перенесите его на рабочий день"
    ),
  ])
  func `names the day off with which a term ends`(text: String, sentence: String) {
    let term = Term(read: text)
    #expect(CheckWords.russian.flaw(.termOnFreeDays(term, term.runs)) == sentence)
  }

  @Test func `tells a mark from what the data say`() {
    let names = ["Абрамова О. И.", "Борисов П. П.", "Васина А. А.", "Громова С. С."]
    #expect(
      CheckWords.russian.flaw(.markAgainstFact(.part(done: 14, all: 18, lacking: names)))
        == "отмечено вручную, а по данным программы 14 из 18, нет: Абрамова О. И., Борисов П. П.,"
        + " Васина А. А. и ещё 1. Проверьте отметку")
    #expect(
      CheckWords.english.flaw(.markAgainstFact(.notStarted))
        == "it is marked by hand, but the programme’s data say not started. Check the mark")
  }

  @Test func `names the year that was probably meant`() {
    #expect(
      CheckWords.russian.flaw(.yearSuspect(Term(read: "Январь 2022"), likely: 2_023))
        == "срок «Январь 2022» не на месте среди этапов: вероятно, 2023 год. Проверьте год")
  }
}
