import Testing
import Text

@testable import CareModel

@Suite struct MeasuresFiguresTests {
  private func measure(
    at iso: String? = nil, _ build: (inout HandMadePlan) -> Void
  ) -> MeasureFigure? {
    var plan = HandMadePlan()
    build(&plan)
    return plan.measure(at: iso)
  }

  @Test(
    "Where no value is given, numerator by denominator is it, in percent where the unit says so",
    arguments: [
      (.of(30), .of(40), "%", .of(75)), (.of(30), .of(40), "Percent", .of(75)),
      (.of(30), .of(40), "per cent of plans", .of(75)), (.of(30), .of(40), nil, .of(0.75)),
      (.of(30), .of(40), "weeks", .of(0.75)), (.of(0), .of(40), "%", .of(0)),
      (.of(30), .of(40, .atLeast), "%", .of(75, .atMost)),
    ] as [(Quantity<Number>, Quantity<Number>, SafeText?, Quantity<Number>)])
  func computed(
    numerator: Quantity<Number>, denominator: Quantity<Number>, unit: SafeText?,
    value: Quantity<Number>
  ) {
    let figure = measure {
      $0.addMeasure("visits", "2013-04-30", .notGiven) {
        ($0.numerator, $0.denominator, $0.unit) = (numerator, denominator, unit)
      }
    }
    #expect(figure?.value == value)
    #expect(figure?.computed == nil)
  }

  @Test("Of nothing out of nothing there is no measure")
  func nothing() {
    #expect(
      measure {
        $0.addMeasure("visits", "2013-04-30", .notGiven) {
          ($0.numerator, $0.denominator, $0.unit) = (.of(0), .of(0), "%")
        }
      } == nil)
    #expect(measure { $0.addMeasure("visits", "2013-04-30", .notGiven) } == nil)
  }

  @Test(
    "A value that is numerator by denominator as far as it is written is no contradiction",
    arguments: [
      (33, nil), (33.3, nil), (33.33, nil), (33.3333, nil), (34, 33.3333), (33.4, 33.3333),
      (33.34, 33.3333), (0.3333, 33.3333),
    ] as [(Double, Double?)])
  func disagreement(value: Double, computed: Double?) {
    let figure = measure {
      $0.addMeasure("visits", "2013-04-30", .of(value)) {
        ($0.numerator, $0.denominator, $0.unit) = (.of(1), .of(3), "%")
      }
    }
    #expect(figure?.value == .of(value))
    #expect(figure?.computed == computed.map { .of($0) })
  }

  @Test(
    "The value is judged by the target of its own period",
    arguments: [
      (.lower, 9.9, .green), (.lower, 10, .green), (.lower, 10.5, .amber), (.lower, 10.6, .red),
      (.higher, 10.1, .green), (.higher, 9.5, .amber), (.higher, 9.4, .red), (nil, 99, .none),
    ] as [(Polarity?, Double, RAG)])
  func rating(polarity: Polarity?, value: Double, rag: RAG) {
    let figure = measure { plan in
      plan.addMeasure("visits", "2013-03-31", .of(value)) {
        ($0.target, $0.polarity) = (.of(1), polarity)
      }
      plan.addMeasure("visits", "2013-04-30", .of(value)) {
        ($0.target, $0.polarity) = (.of(10), polarity)
      }
    }
    #expect(figure?.rating.rag == rag)
    #expect(figure?.variance == .of(Number.of(value).subtracting(.of(10))?.approximation ?? 0))
    if polarity == nil {
      #expect(figure?.rating.reason == .noPolarity)
      #expect(figure?.isAdverse == .some(nil))
    }
  }

  @Test("A tolerance of the row’s own goes before the folder’s")
  func tolerance() {
    func rag(_ own: Tolerance?, folder: Tolerance) -> RAG? {
      var plan = HandMadePlan()
      plan.snapshot.settings.tolerance = folder
      plan.addMeasure("visits", "2013-04-30", .of(11)) {
        ($0.target, $0.tolerance) = (.of(10), own)
      }
      return plan.measure()?.rating.rag
    }
    #expect(rag(nil, folder: .standard) == .red)
    #expect(rag(nil, folder: .units(.of(1))) == .amber)
    #expect(rag(.percent(.of(10)), folder: .standard) == .amber)
    #expect(rag(.units(.of(0.9)), folder: .units(.of(5))) == .red)
  }

  @Test("A value that is not known has no colour and no movement, and stays not known")
  func notKnown() {
    let figure = measure {
      $0.addMeasure("visits", "2012-04-30", .of(7)) { $0.target = .of(9) }
      $0.addMeasure("visits", "2013-03-31", .of(8)) { $0.target = .of(9) }
      $0.addMeasure("visits", "2013-04-30", .absent(.notKnown)) { $0.target = .of(9) }
    }
    #expect(figure?.value == .absent(.notKnown))
    #expect(figure?.rating == Rating(.none, .noFigure(.notKnown)))
    #expect(figure?.movement == nil)
    #expect(figure?.movementOverYear == nil)
    #expect(figure?.history.count == 3)
  }

  @Test(
    "A measure of one period moved from what it was to begin with; later periods from each other")
  func baseline() {
    let one = measure {
      $0.addMeasure("visits", "2013-03-31", .of(7)) {
        ($0.baseline, $0.polarity) = (.of(13.4), .lower)
      }
    }
    #expect(one?.movement?.change == .of(-6.4))
    #expect(one?.movement?.isSinceBaseline == true)
    #expect(one?.movement?.isWorse == false)
    let unknown = measure {
      $0.addMeasure("visits", "2013-03-31", .of(7)) { $0.baseline = .of(13.4) }
      $0.addMeasure("visits", "2013-04-30", .absent(.notKnown)) { $0.baseline = .of(13.4) }
    }
    #expect(unknown?.movement == nil)
    let two = measure {
      $0.addMeasure("visits", "2013-03-31", .of(7)) { $0.baseline = .of(13.4) }
      $0.addMeasure("visits", "2013-04-30", .of(8)) { $0.baseline = .of(13.4) }
    }
    #expect(two?.movement?.change == .of(1))
    #expect(two?.movement?.isSinceBaseline == false)
  }

  @Test("A period without a word leaves the one before it the newest")
  func emptyPeriod() {
    let figure = measure {
      $0.addMeasure("visits", "2013-03-31", .of(8))
      $0.addMeasure("visits", "2013-04-30", .notGiven) { $0.target = .of(9) }
    }
    #expect(figure?.value == .of(8))
    #expect(figure?.asAt == Day(iso: "2013-03-31"))
  }

  @Test("Movements are on the month before and on the same month of the year before")
  func movements() throws {
    let figure = try #require(
      measure {
        $0.addMeasure("visits", "2012-04-30", .of(5))
        $0.addMeasure("visits", "2013-03-31", .of(8))
        $0.addMeasure("visits", "2013-04-30", .of(7))
      })
    #expect(figure.movement?.change == .of(-1))
    #expect(figure.movement?.isWorse == false)
    #expect(figure.movementOverYear?.change == .of(2))
    #expect(figure.movementOverYear?.isWorse == true)
  }

  @Test("What is counted from April on is compared with last year alone; a rolling year with both")
  func accumulation() throws {
    for accumulation in [Accumulation.none, .rolling, .cumulative] {
      let figure = try #require(
        measure {
          for (day, value) in [("2012-04-30", 5.0), ("2013-03-31", 80), ("2013-04-30", 7)] {
            $0.addMeasure("visits", day, .of(value)) { $0.accumulation = accumulation }
          }
        })
      #expect(figure.movement?.change == (accumulation == .cumulative ? nil : .of(-73)))
      #expect(figure.movementOverYear?.change == .of(2))
    }
  }

  @Test("Teams stand beside the service, of its own period, and are never added up")
  func teams() throws {
    let both = try #require(
      measure {
        $0.addMeasure("visits", "2013-04-30", .of(5), team: "North")
        $0.addMeasure("visits", "2013-04-30", .of(6))
        $0.addMeasure("visits", "2013-04-30", .of(7), team: "South")
        $0.addMeasure("visits", "2013-03-31", .of(9), team: "South")
      })
    #expect(both.value == .of(6))
    #expect(both.teams.map(\.team) == ["North", "South"])
    #expect(both.teams.map(\.value) == [.of(5), .of(7)])
    #expect(both.history.map(\.value) == [.of(6)])
    let alone = try #require(
      measure {
        $0.addMeasure("visits", "2013-04-30", .of(5), team: "North") { $0.target = .of(1) }
        $0.addMeasure("visits", "2013-04-30", .of(7), team: "South") { $0.target = .of(1) }
      })
    #expect(alone.value == .notGiven)
    #expect(alone.rating.rag == .none)
    #expect(alone.teams.map(\.value) == [.of(5), .of(7)])
    #expect(alone.series.isEmpty)
  }

  @Test("Names that differ in case, spaces and punctuation are one measure, by its first name")
  func names() {
    var plan = HandMadePlan()
    plan.addMeasure("Re-referrals", "2013-03-31", .of(20))
    plan.addMeasure("rereferrals ", "2013-04-30", .of(22))
    plan.addMeasure("Visits", "2013-04-30", .of(1))
    let rows = plan.figures().measures.rows
    #expect(rows.map(\.key) == ["rereferrals", "visits"])
    #expect(rows.first?.series.points.map(\.value) == [.of(20), .of(22)])
  }

  @Test("A polarity that only one row gives is every row’s")
  func polarity() {
    let figure = measure {
      $0.addMeasure("visits", "2013-03-31", .of(8)) { $0.polarity = .higher }
      $0.addMeasure("visits", "2013-04-30", .of(7)) { ($0.polarity, $0.target) = (nil, .of(9)) }
    }
    #expect(figure?.rating.rag == .red)
    #expect(figure?.movement?.isWorse == true)
  }

  @Test("An earlier day shows the period by then")
  func earlierDay() {
    func figure(at iso: String) -> MeasureFigure? {
      measure(at: iso) {
        $0.addMeasure("visits", "2013-03-31", .of(8)) { $0.polarity = .lower }
        $0.addMeasure("visits", "2013-04-30", .of(7)) { $0.polarity = .higher }
      }
    }
    #expect(figure(at: "2013-04-30")?.value == .of(7))
    #expect(figure(at: "2013-04-29")?.value == .of(8))
    #expect(figure(at: "2013-04-29")?.history.count == 1)
    #expect(figure(at: "2013-03-30") == nil)
  }
}
