import CareModel
package import Text

extension DashboardState {
  /// Opens what the bar is on.
  mutating func open() {
    switch (place.page, place.focus) {
    case (.overview, .lookedAfter): openTarget(figures.lookedAfter?.targets.first?.id.string)
    case (.overview, .targets), (.targets, _): openTarget(selection(in: .targets))
    case (.overview, .actions): places.append(Place(.actions))
    case (.overview, .data): places.append(Place(.data))
    case (.target, _), (.actions, _), (.data, _):
      notice = "nothing lies deeper here · Esc goes back"
    }
  }

  private mutating func openTarget(_ id: String?) {
    guard let target = figures.targets.rows.first(where: { $0.id.string == id }) else {
      notice = "there is no target to open"
      return
    }
    selections[.targets] = target.id.string
    places.append(Place(.target(target.id)))
  }

  /// Goes back to where one came from.
  mutating func goBack() {
    if places.count > 1 {
      places.removeLast()
    } else {
      notice = "this is the overview · q leaves"
    }
  }

  /// Opens the page of a number, or gives the panel of that number the focus.
  mutating func go(to number: Int) {
    if let numbered = Page.numbered.first(where: { $0.number == number }) {
      places =
        numbered.page == .overview ? [Place(.overview)] : [Place(.overview), Place(numbered.page)]
    } else if let panel = Panel(rawValue: number) {
      places = [Place(.overview, focus: panel)]
    } else {
      notice = "there is no page \(number)"
    }
  }

  /// Gives the next panel of the page the focus.
  mutating func moveFocus(by step: Int) {
    let panels = place.page.panels
    guard panels.count > 1, let index = panels.firstIndex(of: place.focus) else {
      notice = "this page has one panel"
      return
    }
    places[places.count - 1].focus = panels[(index + step + panels.count) % panels.count]
  }

  /// The names of the places one came through.
  package var crumbs: [SafeText] {
    places.map { place in
      guard case .target(let id) = place.page else { return place.page.title }
      let target = figures.targets.rows.first { $0.id == id }
      return target.map { "\($0.id) \($0.name)" } ?? id
    }
  }
}
