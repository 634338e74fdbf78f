package import Text

extension Finding {
  /// What is the matter and what to do, as a sentence without its full stop.
  package var text: SafeText { SafeText(words) }

  /// By what they are of: a finding has its words in one of these.
  private var words: String {
    fileWords ?? limitWords ?? rowWords ?? fieldWords ?? figureWords ?? regionWords
      ?? settingWords
  }

  private var settingWords: String {
    switch self {
    case .syntax(let message):
      "not TOML: \(message); nothing of the file is used until it is mended, and where it never was"
        + " read the audience is “public”"
    case .unknownSetting(let nearest):
      "no such setting" + (nearest.map { "; did you mean “\($0)”?" } ?? "")
    case .noSuchColumn(let name, let nearest):
      "no kind of file has a column “\(name)”; the setting is left out"
        + (nearest.map { "; did you mean “\($0)”?" } ?? "")
    case .noSuchAudience:
      "expected “internal”, “shared” or “public”; until then it counts as “public”"
    case .misplacedAudience:
      "no such setting; is it “audience”, above all tables, or “audience” under [meeting]? Until it"
        + " is mended the audience is “public”"
    case .badThreshold: "expected a number from 1 to 100; until then it counts as 100"
    case .badSetting(let expected): "expected \(expected); the setting is left out"
    default: ""
    }
  }

  func list(_ words: [String], word: String = "or") -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
