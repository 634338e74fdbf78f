import Text

/// Words by which units and names tell what is counted.
enum CountWords {
  /// The words of a text, without those that only say whose something is: “children’s workers” are
  /// workers.
  static func of(_ text: SafeText) -> [String] {
    let parts = text.string.lowercased().split { $0.isWhitespace || "-/(),:;".contains($0) }
    return parts.compactMap { part in
      let word = part.filter { $0.isLetter || "'’".contains($0) }
      if word.hasSuffix("'s") || word.hasSuffix("’s") { return nil }
      let letters = word.filter(\.isLetter)
      return letters.isEmpty ? nil : String(letters)
    }
  }

  /// Whether words speak of children, or of what is done for one child each.
  static func speakOfChildren(_ words: [String]) -> Bool {
    words.contains(where: children.contains) || words.contains("leavers") && words.contains("care")
  }

  /// Whether they speak of staff: people in post are, those who are post-16 are not.
  static func speakOfStaff(_ words: [String]) -> Bool {
    words.contains(where: staff.contains) || words.suffix(2) == ["in", "post"]
  }

  /// The words of a unit. “Children per month” are children.
  static func ofUnit(_ unit: SafeText) -> [String] {
    var words = of(unit)
    for place in words.indices.dropLast().reversed()
    where words[place] == "per" && time.contains(words[place + 1]) {
      words.removeSubrange(place...(place + 1))
    }
    return words
  }

  /// What a name begins with that is not of children, whatever else it speaks of.
  static let heads: Set<String> = rates.union(money).union(staff.subtracting(carers))

  static let rates: Set<String> = [
    "per", "percent", "percentage", "pp", "rate", "ratio", "score", "average", "mean", "median",
  ]

  /// Children, and what is done for one child each.
  static let children: Set<String> = [
    "child", "children", "young", "babies", "cyp", "lac", "cla", "cic", "uasc",
    "case", "cases", "plan", "plans", "placement", "placements", "referral", "referrals",
    "contact", "contacts", "assessment", "assessments", "conference", "conferences", "enquiry",
    "enquiries", "episode", "episodes", "adoption", "adoptions", "adopted", "admission",
    "admissions", "placed", "missing",
  ]

  static let staff: Set<String> = [
    "fte", "wte", "posts", "staff", "staffing", "worker", "workers", "officer", "officers",
    "manager", "managers", "vacancy", "vacancies", "agency", "caseload", "caseloads", "turnover",
    "sickness", "salaries", "carer", "carers", "household", "households",
  ]

  /// Those of `staff` that lines of a budget for placements are called by.
  static let carers: Set<String> = ["agency", "carer", "carers", "household", "households"]

  /// What lines of a budget for placements speak of.
  static let placements: Set<String> = children.union([
    "foster", "fostering", "residential", "home", "homes", "secure", "care",
  ])

  static let money: Set<String> = [
    "pound", "pounds", "cost", "costs", "spend", "spending", "budget", "saving", "savings",
  ]

  static let time: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "quarter", "year", "years", "hour", "hours",
  ]
}
