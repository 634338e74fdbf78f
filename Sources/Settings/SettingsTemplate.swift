/// A `lookout.toml` in which every setting stands as a comment, with what it does.
package enum SettingsTemplate {
  package static let fileName = "lookout.toml"

  package static let text = """
    # What Lookout cannot find in the files themselves. Every setting may be left out; take away
    # the # in front of one to use it.

    # The day that rows without an as_at of their own belong to.
    # as_at = 2013-04-30

    # The theme of the screen.
    # theme = "dark"

    # Files that are no inputs, by name or path, with * and ?.
    # ignore = ["drafts/*", "old-*.csv"]

    # Marks every screen and output as a demonstration.
    # demo = true

    # For whose eyes the figures are: "internal", with true numbers, "shared" or "public".
    # audience = "internal"

    # After how many minutes without a key the screen goes blank; 0 for never.
    # blank_after = 10

    # [authority]
    # name = "Exampleshire"
    # la_code = "900"

    # Who sits in the room when the meeting view is on: never more than the audience above.
    # [meeting]
    # audience = "shared"

    # Counts of children from 1 up to this are hidden from "shared" and "public"; for "public" from
    # 1 to 5 at least.
    # [disclosure]
    # threshold = 5

    # [rag]
    # How far on the wrong side a figure may be and still be amber: "5%", "5pp" or "5".
    # tolerance = "5%"

    # The day that the files of a kind reach to, where they do not say it themselves.
    # [covers_to]
    # targets = 2013-04-30
    # savings = 2013-04-30
    # actions = 2013-04-30
    # budget = 2013-04-30
    # pressures = 2013-04-30
    # planned_moves = 2013-04-30
    # risks = 2013-04-30

    # [budget]
    # Whether files state an overspend as more or as less than nought: "positive", "negative".
    # overspend = "positive"

    # Spending is held back: from what amount in pounds it has to be authorised, by which post.
    # [spend_control]
    # threshold = 500
    # authoriser = "Executive Head"
    # from = 2013-04-30

    # What headings of your own stand for, in files of any kind.
    # [columns]
    # "Plan for the year" = "target_k"

    # What the placements of a file are called here, and the group that each belongs to:
    # fosterOther, fosterRelative, homes, supported, residentialSchool, otherResidential,
    # withParents, placedForAdoption, other, temporary.
    # [placement_groups]
    # "Bridge placements" = "homes"

    """
}
