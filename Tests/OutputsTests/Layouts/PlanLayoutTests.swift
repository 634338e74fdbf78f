import CareModel
import SampleFolders
import Testing
import Text

@testable import Outputs

@Suite struct PlanLayoutTests {
  @Test("The same plan in another layout gives the same figures", arguments: PlanLayout.all)
  func layouts(layout: PlanLayout) throws {
    let changes = JSONChanges(
      from: try SamplePlan().json().withoutSources, to: try layout.folder.json().withoutSources)
    #expect(changes.paths == [])
  }

  @Test("Every row of every layout is read", arguments: PlanLayout.all)
  func rows(layout: PlanLayout) {
    let plans = layout.folder.snapshot.sources.filter { $0.kinds.contains("targets") }
    #expect(plans.map(\.rows) == [13])
    #expect(plans.map(\.rowsSetAside) == [0])
    #expect(plans.map(\.unreadable) == [0])
  }

  @Test("A layout's encoding is told by its bytes")
  func encoding() {
    let encodings = PlanLayout.all.map { layout in
      layout.folder.snapshot.sources.first { $0.path == "plan.csv" }?.encoding
    }
    #expect(encodings.count { $0 == .windows1252 } == 2)
  }

  @Test("Without its pound signs no amount is taken for thousands")
  func noUnit() throws {
    var plan = SamplePlan()
    plan.cells.rows[0] = plan.cells.headings.map { $0.replacing(" £k", with: "") }
    let savings = try plan.json()["savings"]
    #expect(savings?["target"] != 2_198_000)
    #expect(savings?["target"] != 2198)
  }
}

extension ReadJSON {
  /// The figures without where they came from.
  var withoutSources: ReadJSON {
    switch self {
    case .object(let members):
      .object(
        members.filter { $0.key != "sources" && $0.value["row"] == nil }
          .map { Member(key: $0.key, value: $0.value.withoutSources) })
    case .list(let values): .list(values.map(\.withoutSources))
    case .null, .flag, .number, .text: self
    }
  }
}
