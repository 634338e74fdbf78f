import CareModel
import Settings
import TerminalUI
import Testing
import Text

@testable import Panels

@Suite struct ContrastTests {
  private typealias Pair = DrawnScreens.Pair

  /// The forms in which a theme's colours may be seen.
  enum Form: CaseIterable {
    case asGiven, palette, sixteen, eight

    /// How far apart words and what they stand on have to be. Eight colours are too few, and the
    /// bold of them is shown bright by most.
    var least: Double { self == .eight ? 3.5 : 4.5 }
  }

  private static let surfaces: [Role] = [.background, .panel, .bar, .selection]
  private static let words: [Role] = [
    .text, .strong, .muted, .key, .better, .worse, .warning,
  ]
  /// All pairs that panels may use, drawn on a screen of today or not.
  private static let pairs: Set<Pair> = {
    let onSurfaces = surfaces.flatMap { surface in
      words.map { Pair(words: $0, surface: surface) }
    }
    let chips = [Role.red, .amber, .green, .blue, .tab].map { Pair(words: .chip, surface: $0) }
    let onBars = [Role.red, .amber, .green, .blue, .live].map { Pair(words: $0, surface: .bar) }
    let onPanels = [Role.faint, .target].map { Pair(words: $0, surface: .panel) }
    let onBlank = Pair(words: .faint, surface: .background)
    return Set(onSurfaces + chips + onBars + onPanels + [onBlank])
  }()

  /// Whether words in one role on another are told apart well enough by the tests here.
  static func isLookedAt(words: Role, surface: Role) -> Bool {
    pairs.contains(Pair(words: words, surface: surface))
  }

  @Test("Nothing is written in a pair of roles that is not looked at here")
  func everyPair() {
    #expect(DrawnScreens.pairsOfWords.subtracting(Self.pairs) == [])
    for rating in [Role.red, .amber, .green, .blue] {
      #expect(DrawnScreens.pairsOfWords.contains(Pair(words: .chip, surface: rating)))
    }
  }

  @Test(
    "All words are told from what they stand on by 4.5 to 1", arguments: ["dark", "light"],
    Form.allCases)
  func words(name: String, form: Form) throws {
    let theme = try #require(ShippedThemes.theme(named: name))
    for pair in Self.pairs {
      let ratio = try contrast(pair, theme, form)
      #expect(ratio >= form.least, "\(name), \(form): \(pair) \(ratio)")
    }
  }

  @Test("What is drawn without words is told apart by 3 to 1", arguments: ["dark", "light"])
  func graphics(name: String) throws {
    let theme = try #require(ShippedThemes.theme(named: name))
    let pairs = [
      Pair(words: .edge, surface: .panel), Pair(words: .edge, surface: .track),
      Pair(words: .target, surface: .area), Pair(words: .frameFocus, surface: .panel),
    ]
    for pair in pairs {
      for form in [Form.asGiven, .palette, .sixteen] {
        let ratio = try contrast(pair, theme, form)
        #expect(ratio >= 3, "\(name), \(form): \(pair) \(ratio)")
      }
    }
  }

  @Test("Colours that stand for different things are different", arguments: ["dark", "light"])
  func different(name: String) throws {
    let theme = try #require(ShippedThemes.theme(named: name))
    let ratings = [Role.red, .amber, .green, .blue]
    let series: [Role] = [
      .series1, .series2, .series3, .series4, .series5, .series6, .series7, .series8,
    ]
    for depth in [ColourDepth.many, .sixteen] {
      for roles in [ratings, series, [.panel, .selection], [.frame, .frameFocus]] {
        let looks = roles.map { Appearance(Style(.text, on: $0), theme: theme, depth: depth) }
        #expect(Set(looks).count == roles.count, "\(name), \(depth): \(roles)")
      }
    }
  }

  @Test("The mono theme uses no colour, however many there are")
  func mono() throws {
    let theme = try #require(ShippedThemes.theme(named: "mono"))
    for depth in [ColourDepth.many, .sixteen, .none] {
      for words in Role.allCases {
        for surface in Role.allCases {
          let look = Appearance(Style(words, on: surface), theme: theme, depth: depth)
          #expect(look.foreground == nil && look.background == nil)
        }
      }
    }
  }

  @Test(
    "Without colours what is chosen, urgent or to be seen first still looks different",
    arguments: ShippedThemes.names, [ColourDepth.none, .many])
  func attributes(name: String, depth: ColourDepth) throws {
    let theme = try #require(ShippedThemes.theme(named: name))
    func look(_ words: Role, on surface: Role) -> Appearance {
      Appearance(Style(words, on: surface), theme: theme, depth: depth)
    }
    let plain = look(.text, on: .panel)
    for surface in [Role.selection, .tab, .red, .amber] {
      #expect(look(.text, on: surface) != plain, "\(surface)")
    }
    for words in [Role.strong, .key, .worse, .warning] {
      #expect(look(words, on: .panel) != plain, "\(words)")
    }
    #expect(look(.frameFocus, on: .panel) != look(.frame, on: .panel))
  }

  @Test("Each rating has a letter, a shape and a word of its own, in ASCII as well")
  func ratings() {
    let ratings = RAG.allCases
    #expect(Set(ratings.map(\.letter)).count == ratings.count)
    #expect(Set(ratings.map(\.shape)).count == ratings.count)
    #expect(Set(ratings.map(\.word)).count == ratings.count)
    let texts = ratings.filter { $0 != .none }.map { rating in
      var canvas = Canvas(size: Size(width: 6, height: 1))
      canvas.draw(Look.chip(rating), in: canvas.bounds)
      return [canvas.description, canvas.inASCII().description]
    }
    #expect(texts == [[" R ✖", " R !"], [" A ●", " A *"], [" G ■", " G ="], [" B ◆", " B #"]])
  }
}

extension ContrastTests {
  /// The contrast of two roles by the Web Content Accessibility Guidelines, as they would be seen
  /// with the colours that xterm has where the user has not changed them.
  private func contrast(_ pair: Pair, _ theme: Theme, _ form: Form) throws -> Double {
    let style = Style(pair.words, on: pair.surface)
    switch form {
    case .asGiven:
      return contrast(
        try luminance(theme[pair.words].many?.colour),
        try luminance(theme[pair.surface].many?.colour))
    case .palette: return try contrast(Appearance(style, theme: theme, depth: .many))
    case .sixteen: return try contrast(Appearance(style, theme: theme, depth: .sixteen))
    case .eight:
      return try contrast(Appearance(style, theme: theme, depth: .sixteen).inEightColours)
    }
  }

  /// A colour never stands on a background that is not known.
  private func contrast(_ appearance: Appearance) throws -> Double {
    contrast(
      try luminance(appearance.foreground.map { .palette($0) }),
      try luminance(appearance.background.map { .palette($0) }))
  }

  private func contrast(_ left: Double, _ right: Double) -> Double {
    (max(left, right) + 0.05) / (min(left, right) + 0.05)
  }

  private func luminance(_ colour: Colour?) throws -> Double {
    switch colour {
    case .rgb(let red, let green, let blue)?:
      return Luminance.of(red: red, green: green, blue: blue)
    case .palette(let number)?:
      let (red, green, blue) = XtermPalette.components(of: number)
      return Luminance.of(red: red, green: green, blue: blue)
    case .terminalDefault?, nil: throw NotGiven()
    }
  }

  private struct NotGiven: Error {}
}
