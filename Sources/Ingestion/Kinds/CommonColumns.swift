/// Columns that several kinds of file have, and what councils call them.
enum CommonColumns {
  static let id = Column(
    "id", .text, ["no", "number", "ref", "reference", "ref no", "reference no", "target id"],
    says: "what tells the row from the others, and stays the same from one month to the "
      + "next")
  static let description = Column(
    "description", .text, ["target description", "desc", "details", "title"],
    says: "what the row is about")
  static let objective = Column(
    "objective", .text, ["objectives", "aim", "priority", "theme", "workstream", "group"],
    says: "the aim that the row serves; rows are shown under it")
  static let due = Column(
    "due", .date,
    ["due date", "deadline", "due by", "by when", "target date", "timescale", "date due"],
    says: "the day by which it is to be reached: a day, Apr 13, Q1 2013/14, 2013/14")
  static let asAt = Column(
    "as_at", .date, ["as at date", "position as at", "position at", "as of", "status date"],
    says: "the day that the row's figures belong to")
  static let rag = Column(
    "rag", .word(RAGWords.list.expected), RAGWords.headings,
    says: "the colour that the plan itself gives; it is shown beside the computed one")
  static let owner = Column(
    "owner", .text, ["lead", "lead officer", "responsible officer", "responsible", "led by"],
    says: "who is responsible")
  static let ownerRole = Column(
    "owner_role", .text, ["role", "job title", "post", "lead role", "responsible post"],
    says: "the post that is responsible: what may be read out")
  static let headline = Column(
    "headline", .text, ["key message", "summary"], says: "a sentence that may be read out")
  static let comment = Column(
    "comment", .text, ["comments", "commentary", "note", "notes", "narrative", "remarks"],
    says: "what else there is to say")
  static let month = Column(
    "month", .date,
    [
      "month end", "month ending", "week ending", "date", "period",
      "reporting month", "snapshot date",
    ], says: "the month, or the day, that the row's figures belong to")
  static let team = Column(
    "team", .text, ["service area", "service team", "locality", "division", "area"],
    says: "the team; left empty for the whole service")
  static let savingID = Column(
    "saving_id", .text,
    ["saving no", "saving ref", "saving reference", "savings id", "savings ref"],
    says: "the saving that the row has, alone or with other rows")
}

extension CommonColumns {
  static let targetMoney = Column(
    "target_k", .money,
    [
      "target saving", "target savings", "saving target", "savings target", "saving", "savings",
      "planned saving", "planned savings",
    ], says: "what is to be saved in the year")
  static let achievedMoney = Column(
    "achieved_k", .money,
    [
      "achieved saving", "achieved savings", "saving achieved", "savings achieved", "actual",
      "actual saving", "actual savings",
    ], says: "what was saved so far")
  static let forecastMoney = Column(
    "forecast_k", .money,
    ["forecast saving", "forecast savings", "forecast outturn", "projected", "projected saving"],
    says: "what is expected to be saved by the end of the year")
  static let varianceMoney = Column(
    "variance_k", .money, ["variation", "variation on", "variance on", "shortfall", "difference"],
    says: "what the paper prints as the difference; it is only compared")
}
