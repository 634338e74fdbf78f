/// Columns that several kinds of file have, and what councils call them.
enum CommonColumns {
  static let id = Column(
    "id", .text, ["no", "number", "ref", "reference", "ref no", "reference no", "target id"])
  static let description = Column(
    "description", .text, ["target description", "desc", "details", "title"])
  static let objective = Column(
    "objective", .text, ["objectives", "aim", "priority", "theme", "workstream", "group"])
  static let due = Column(
    "due", .date,
    ["due date", "deadline", "due by", "by when", "target date", "timescale", "date due"])
  static let asAt = Column(
    "as_at", .date, ["as at date", "position as at", "position at", "as of", "status date"])
  static let rag = Column("rag", .word(RAGWords.list.expected), RAGWords.headings)
  static let owner = Column(
    "owner", .text, ["lead", "lead officer", "responsible officer", "responsible", "led by"])
  static let ownerRole = Column(
    "owner_role", .text, ["role", "job title", "post", "lead role", "responsible post"])
  static let headline = Column("headline", .text, ["key message", "summary"])
  static let comment = Column(
    "comment", .text, ["comments", "commentary", "note", "notes", "narrative", "remarks"])
  static let savingID = Column(
    "saving_id", .text,
    ["saving no", "saving ref", "saving reference", "savings id", "savings ref"])
}

extension CommonColumns {
  static let targetMoney = Column(
    "target_k", .money,
    [
      "target saving", "target savings", "saving target", "savings target", "saving", "savings",
      "planned saving", "planned savings",
    ])
  static let achievedMoney = Column(
    "achieved_k", .money,
    [
      "achieved saving", "achieved savings", "saving achieved", "savings achieved", "actual",
      "actual saving", "actual savings",
    ])
  static let forecastMoney = Column(
    "forecast_k", .money,
    ["forecast saving", "forecast savings", "forecast outturn", "projected", "projected saving"])
  static let varianceMoney = Column(
    "variance_k", .money, ["variation", "variation on", "variance on", "shortfall", "difference"])
}
