import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

/// The page of money.
@Suite struct MoneyPageTests {
  private static func snapshot() -> Snapshot {
    var snapshot = Snapshot()
    snapshot.settings.asAt = Day(iso: "2015-12-31")
    for (line, name) in (["Fostering", "Homes", "Legal"] as [SafeText]).enumerated() {
      var row = BudgetRow(line: name, source: RowReference(path: "budget.csv", line: line + 2))
      row.year = FinancialYear(startYear: 2015)
      row.statedVariance = .exactly(Money(pence: Int64(line + 1) * 100_000))
      snapshot.budget.append(row)
    }
    for (line, name) in (["Fostering", "Homes"] as [SafeText]).enumerated() {
      var row = PressureRow(
        pressure: "cause of \(name)", source: RowReference(path: "p.csv", line: line + 2))
      row.line = name
      row.amount = .exactly(Money(pence: 100_000))
      snapshot.pressures.append(row)
    }
    for (line, id) in (["1", "S2"] as [SafeText]).enumerated() {
      var row = SavingRow(id: id, source: RowReference(path: "s.csv", line: line + 2))
      row.target = .exactly(Money(pence: 100_000))
      snapshot.savings.append(row)
    }
    var target = TargetRow(id: "7", source: RowReference(path: "t.csv", line: 2))
    target.savingID = "1"
    snapshot.targets.append(target)
    return snapshot
  }

  private func state(_ keys: [Key] = [], snapshot: Snapshot? = nil) -> DashboardState {
    var state = DashboardState(
      snapshot: snapshot ?? Self.snapshot(),
      folder: FolderStanding(folder: "plans", state: .live, summary: "live"))
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  private let page = Key.character("7")

  @Test("7 opens the page; P and S give their panels the focus, there and from anywhere")
  func opening() {
    #expect(state([page]).place == Place(.money))
    for before in [[], [page], [.character("9")]] as [[Key]] {
      let pressures = state(before + [.character("P")])
      #expect(pressures.place == Place(.money, focus: .pressures))
      #expect(state(before + [.character("S")]).place.focus == .savings)
      #expect(state(before + [.character("P"), .escape]).place.page == .overview)
    }
    #expect(state([page, .tab]).place.focus == .pressures)
    #expect(state([page, .tab, .tab, .tab]).place.focus == .money)
    #expect(state([.character("P"), page]).place.focus == .money)
  }

  @Test("The bar moves through lines, pressures and savings")
  func moving() throws {
    let budget = state([page, .down])
    #expect(budget.chosenBudgetLine?.name == "Homes")
    #expect(state([page, .end, .down]).notice == "this is the last line")
    #expect(state([page, .up]).notice == "this is the first line")
    #expect(state([.character("S"), .down]).selection(in: .savings) == "S2")
    #expect(state().rows(of: .money).isEmpty)
  }

  @Test("The pressures follow the line with the bar on it; a line without any shows the year’s")
  func bridge() {
    #expect(state([page]).shownBridge?.line == "Fostering")
    #expect(state([page, .down]).shownBridge?.line == "Homes")
    #expect(state([page, .end]).shownBridge?.line == nil)
    #expect(state([page, .end]).rows(of: .pressures).count == 2)
    #expect(state([page]).rows(of: .pressures).count == 1)
  }

  @Test("Enter leads from a line to its pressures, and from a saving to its target")
  func enter() {
    #expect(state([page, .enter]).place == Place(.money, focus: .pressures))
    #expect(state([.character("S"), .enter]).place.page == .target("7"))
    let none = state([.character("S"), .down, .enter])
    #expect(none.notice == "no target shares this saving: nothing lies deeper here")
    #expect(state([page, .enter, .enter]).notice?.string.contains("Esc") == true)
    var snapshot = Self.snapshot()
    snapshot.pressures = []
    #expect(state([page, .enter], snapshot: snapshot).notice?.string.contains("deeper") == true)
  }

  @Test("i tells where each comes from, and where there is nothing says so")
  func origin() {
    for key in ["7", "P", "S"] as [Character] {
      let keys: [Key] = [.character(key), .character("i")]
      #expect(state(keys).overlay == .origin)
      let empty = state(keys, snapshot: Snapshot())
      #expect(empty.overlay == nil)
      #expect(empty.notice == "there is no figure here to tell the origin of")
    }
  }

  @Test("No key on any of its panels changes nothing without a word", arguments: [true, false])
  func everyKeyAnswers(isEmpty: Bool) {
    let digits: [Key] = (0...9).map { .character(Character("\($0)")) }
    let keys =
      KeyBinding.all.flatMap(\.keys) + digits + ["M", "P", "S", "x"].map { .character($0) }
    for panel in ["7", "P", "S"] as [Character] {
      for key in keys where key != .character(panel) {
        var state = state([.character(panel)], snapshot: isEmpty ? Snapshot() : nil)
        let before = state
        let effects = state.update(.key(key))
        let changed =
          state.places != before.places || state.overlay != before.overlay
          || state.day != before.day || state.selections != before.selections
        #expect(changed || state.notice != nil || !effects.isEmpty, "\(key) on \(panel)")
      }
    }
  }
}
