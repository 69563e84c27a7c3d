/// Which chapters have nothing to show before they are read.

extension NowPage {
  var isWaiting: Bool { agenda == nil }
}

extension PeoplePage {
  var isWaiting: Bool { !isLoaded }
}

extension SurveyPage {
  var isWaiting: Bool { !isLoaded && queue.total == 0 }
}

extension BoardPage {
  var isWaiting: Bool { hasLetGo }
}

extension OrdersPage {
  var isWaiting: Bool { shelf == nil }
}

extension HistoryPage {
  var isWaiting: Bool { !isLoaded }
}
