import Mentoring
import TerminalKit

extension PeoplePage {
  /// The works that bring a big base into its order and under its filter, as far as that is not
  /// done; older ones are broken off.
  mutating func arranging() -> [Wish] {
    let going = (isSorting ? [sortingName] : []) + (isFiltering ? [filteringName] : [])
    (isSorting, isFiltering) = (false, false)
    let works = arrangingFurther()
    // A work that is begun breaks off the older one of its name.
    let idle = (isSorting ? [] : [sortingName]) + (isFiltering ? [] : [filteringName])
    return going.filter(idle.contains).map { .effect(.cancel(Work.ID($0))) } + works
  }

  /// Those of the works that do not go on already.
  mutating func arrangingFurther() -> [Wish] {
    let sorting = isSorting ? nil : list.sorting
    let filtering = isFiltering ? nil : list.filtering
    isSorting = isSorting || sorting != nil
    isFiltering = isFiltering || filtering != nil
    let works =
      (sorting.map { [Work(sortingName, .sorting, $0)] } ?? [])
      + (filtering.map { [Work(filteringName, .searching, $0)] } ?? [])
    return works.map { .effect(.work($0)) }
  }

  /// What the work is called that puts the rows in order.
  var sortingName: String { "people.sort.\(side.rawValue)" }

  /// What the work is called that looks through the rows.
  var filteringName: String { "people.filter.\(side.rawValue)" }
}
