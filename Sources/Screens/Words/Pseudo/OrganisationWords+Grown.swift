extension OrganisationWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> OrganisationWords {
    OrganisationWords(
      fullName: grow(fullName), shortName: grow(shortName), kind: grow(kind), place: grow(place),
      headTitle: grow(headTitle), headName: grow(headName), year: grow(year),
      fullNameHint: grow(fullNameHint), shortNameHint: grow(shortNameHint),
      kindHint: grow(kindHint), placeHint: grow(placeHint), headTitleHint: grow(headTitleHint),
      headNameHint: grow(headNameHint), yearHint: grow(yearHint), coordinator: grow(coordinator),
      coordinatorOrder: grow(coordinatorOrder), coordinatorDate: grow(coordinatorDate),
      coordinatorHint: grow(coordinatorHint), coordinatorOrderHint: grow(coordinatorOrderHint),
      coordinatorDateHint: grow(coordinatorDateHint), school: grow(school),
      kindergarten: grow(kindergarten), additional: grow(additional), vocational: grow(vocational),
      headTitles: grow(headTitles), badYear: grow(badYear), fieldKeys: grow(fieldKeys),
      save: grow(save), back: grow(back))
  }
}
