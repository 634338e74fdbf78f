import CareModel
package import Text

extension DashboardState {
  /// Opens what the bar is on.
  mutating func open() {
    switch (place.page, place.focus) {
    case (.region, _), (.overview, .authorities): places.append(Place(.overview))
    case (.overview, .lookedAfter): openBehind(figures.lookedAfter)
    case (.overview, .placements): places.append(Place(.placements))
    case (.overview, .workforce): places.append(Place(.workforce))
    case (.overview, .workload): places.append(Place(.workload))
    case (.workload, _): openTarget(about: chosenStep)
    case (.overview, .targets), (.targets, _): openTarget(selection(in: .targets))
    case (.overview, .actions): places.append(Place(.actions))
    case (.overview, .data): places.append(Place(.data))
    case (.overview, .measures), (.measures, _): openMeasure(selection(in: .measures))
    case (.placements, _): openBehind(aimOfChosenGroup)
    case (.workforce, _): openBehind(figures.workforce.agency)
    case (.overview, .decisions), (.overview, .risks), (.overview, .forums),
      (.overview, .spendControl), (.overview, .chase):
      places.append(Place(.actions, focus: place.focus))
    case (.actions, let panel): openEntry(of: panel)
    case (.overview, .money): places.append(Place(.money))
    case (.money, _), (.overview, .pressures), (.overview, .savings): openMoney()
    case (.target, _), (.measure, _), (.data, _), (.entry, _):
      notice = "nothing lies deeper here · Esc goes back"
    }
  }

  /// What the plan aims at for the group of placements that the bar is on.
  private var aimOfChosenGroup: IndicatorFigures? {
    let chosen = selection(in: .placements)
    let group = figures.placements.groups.first { $0.name.string == chosen }?.group
    return figures.placements.aims.first { $0.isAbout(group) }
  }

  /// Opens the target that a figure is judged by, else the measure that it comes from.
  private mutating func openBehind(_ figures: IndicatorFigures?) {
    if let target = figures?.targets.first {
      openTarget(target.id.string)
    } else if figures?.source == .measures, let row = figures?.row {
      openMeasure(self.figures.measures.rows.first { $0.row.source == row }?.key)
    } else {
      notice = "no target is set for it: nothing lies deeper here"
    }
  }

  /// The step on the way to care that the bar is on.
  private var chosenStep: WorkloadStep? {
    selection(in: .workload).flatMap { WorkloadStep(rawValue: $0) }
  }

  /// Opens the first target that is about a step.
  private mutating func openTarget(about step: WorkloadStep?) {
    guard let step, let id = figures.targets.first(about: step)?.id else {
      notice = "no target is set for it: nothing lies deeper here"
      return
    }
    openTarget(id.string)
  }

  /// Opens the row of a panel that the bar is on.
  private mutating func openEntry(of panel: Panel) {
    guard let key = selection(in: panel) else {
      notice = "there is nothing in it to open"
      return
    }
    selections[panel] = key
    places.append(Place(.entry(panel, key)))
  }

  private mutating func openMeasure(_ key: String?) {
    guard let key, figures.measures.rows.contains(where: { $0.key == key }) else {
      notice = "there is no measure to open"
      return
    }
    selections[.measures] = key
    places.append(Place(.measure(key)))
  }

  mutating func openTarget(_ id: String?) {
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
      notice =
        place.page == .region
        ? "these are all authorities · q leaves" : "this is the overview · q leaves"
    }
  }

  /// Opens the page of a key, or gives the panel of that key the focus.
  mutating func go(to key: Character) {
    if let keyed = Page.keyed.first(where: { $0.key == key }) {
      let overview = firstPlaces + [Place(.overview)]
      places = keyed.page == .overview ? overview : overview + [Place(keyed.page)]
    } else if let panel = Panel(rawValue: key), let page = Page.home(of: panel) {
      places = firstPlaces + [Place(.overview), Place(page, focus: panel)]
    } else if let panel = Panel(rawValue: key) {
      places = firstPlaces + [Place(.overview, focus: panel)]
    } else {
      notice = "there is no page \(SafeText(String(key)))"
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
      switch place.page {
      case .target(let id):
        let target = figures.targets.rows.first { $0.id == id }
        return target.map { "\($0.id) \($0.name)" } ?? id
      case .measure(let key):
        return figures.measures.rows.first { $0.key == key }?.name ?? SafeText(key)
      default: return place.page.title
      }
    }
  }
}
