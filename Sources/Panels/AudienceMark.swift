import CareModel
import Dashboard
import TerminalUI
import Text

/// For whose eyes the screen is, and that true numbers are sensitive.
struct AudienceMark {
  let audience: Audience
  let isMeeting: Bool
  /// What it stands on.
  let surface: Role

  init(state: DashboardState, on surface: Role) {
    audience = state.audience
    isMeeting = state.wish.isMeeting
    self.surface = surface
  }

  private var strong: Style { Style(.strong, on: surface, .bold) }
  private var warning: Style { Style(.warning, on: surface, .bold) }

  /// The words that name the audience, the longest first.
  var names: [Line] {
    switch audience {
    case .internal:
      (["internal · ", "internal "] as [SafeText]).map { name in
        var line = meeting
        line.append(name, strong)
        line.append(Self.sensitive, warning)
        return line
      }
    case .shared, .public: [plain]
    }
  }

  /// The words where there is too little room to name the audience.
  var short: Line { audience == .internal ? Line(Self.sensitive, warning) : plain }

  /// What is left where there is no room for the words; nothing where nothing is sensitive.
  var shortest: Line { audience == .internal ? Line("O-S", warning) : Line() }

  /// ` MEETING  shared`, `shared view`.
  private var plain: Line {
    var line = meeting
    line.append("\(audience.rawValue)" + (isMeeting ? "" : " view"), strong)
    return line
  }

  private var meeting: Line {
    guard isMeeting else { return Line() }
    var line = Line(" MEETING ", Style(.chip, on: .tab, .bold))
    line.append(" ", strong)
    return line
  }

  private static let sensitive: SafeText = "OFFICIAL-SENSITIVE"
}
