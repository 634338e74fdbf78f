internal import CareModel
import Text

extension DashboardState {
  /// Whether there are several authorities to go between.
  package var hasSeveralAuthorities: Bool { authorities.count > 1 }

  /// Where every way begins: at all authorities, where there are several.
  var firstPlaces: [Place] { hasSeveralAuthorities ? [Place(.region)] : [] }

  /// Takes in what is known now of every authority. Each keeps the day on which it is shown.
  mutating func take(_ region: Region, at moment: Moment) {
    let (known, shown) = (isRead ? authorities : [], authority.folder)
    let hadSeveral = hasSeveralAuthorities
    authorities = region.authorities.map { authority in
      guard var shown = known.first(where: { $0.folder == authority.folder }) else {
        return ShownAuthority(authority, on: firstDay, for: wish)
      }
      shown.take(authority, at: moment, for: wish)
      return shown
    }
    regionName = region.name
    ownSources = region.ownSources
    let index = authorities.firstIndex { $0.folder == shown }
    if index == nil, isRead, !shown.isEmpty {
      notice = "\(shown) is no longer among the folders"
    }
    if let index {
      choose(index)
    } else {
      showAuthority(at: 0)
    }
    if hadSeveral != hasSeveralAuthorities { findPlaces() }
    isRead = true
  }

  /// The page of all authorities comes and goes with them. Where nobody has gone anywhere yet, it
  /// is what is shown.
  private mutating func findPlaces() {
    if !hasSeveralAuthorities {
      places.removeAll { $0.page == .region }
      if places.isEmpty { places = [Place(.overview)] }
    } else if !isRead, places == [Place(.overview)] {
      places = firstPlaces
    } else {
      places = firstPlaces + places
    }
  }

  /// Shows another authority, at the place where one is as far as it has that.
  mutating func showAuthority(at index: Int) {
    choose(index)
    leaveMissingPlaces()
  }

  /// Goes back from what the authority does not have.
  mutating func leaveMissingPlaces() {
    while places.count > 1, !isThere(place.page) { places.removeLast() }
  }

  private mutating func choose(_ index: Int) {
    shownIndex = index
    selections[.authorities] = authority.folder.string
    showFigures()
  }

  private func isThere(_ page: Page) -> Bool {
    switch page {
    case .target(let id): figures.targets.rows.contains { $0.id == id }
    case .measure(let key): figures.measures.rows.contains { $0.key == key }
    case .entry(let panel, let key): rows(of: panel).contains(key)
    default: true
    }
  }

  mutating func showNextAuthority() {
    guard hasSeveralAuthorities else { return sayThereIsOne() }
    showAuthority(at: (shownIndex + 1) % authorities.count)
    notice = "\(authority.name) is shown, \(shownIndex + 1) of \(authorities.count)"
  }

  mutating func showAuthorities() {
    guard hasSeveralAuthorities else { return sayThereIsOne() }
    if place.page == .region { notice = "these are all authorities" }
    places = firstPlaces
  }

  private mutating func sayThereIsOne() { notice = "there is one authority here" }
}
