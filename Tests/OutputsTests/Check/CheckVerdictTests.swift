import CareModel
import Testing
import Text

@testable import Outputs

@Suite struct CheckVerdictTests {
  private func check(_ verdicts: [Verdict]) -> CheckOutput {
    CheckOutput(
      folder: "plans",
      sources: verdicts.enumerated().map { index, verdict in
        SourceReport(path: "\(index).csv", verdict: verdict)
      })
  }

  @Test(
    "A file that is rejected or held makes the command fail; strict, also rows set aside",
    arguments: [
      (Verdict.ok, 0, 0), (.warning, 0, 0), (.rows, 0, 1), (.held, 1, 1), (.rejected, 1, 1),
      (.ignored, 0, 0),
    ] as [(Verdict, Int32, Int32)])
  func status(verdict: Verdict, usual: Int32, strict: Int32) {
    #expect(check([verdict]).exitStatus(isStrict: false) == usual)
    #expect(check([verdict]).exitStatus(isStrict: true) == strict)
    #expect(check([.ok, verdict, .ignored]).exitStatus(isStrict: false) == usual)
    #expect(check([.ok, verdict, .ignored]).exitStatus(isStrict: true) == strict)
  }

  @Test("A folder without any file is not a failure, and says so")
  func empty() throws {
    #expect(check([]).exitStatus(isStrict: true) == 0)
    #expect(
      check([]).text
        == """
        OFFICIAL-SENSITIVE
        plans has no file that is an input yet. Its files are told by their columns.
        """)
    #expect(
      try ReadJSON(check([]).json.text) == [
        "schema": 1, "marking": "OFFICIAL-SENSITIVE", "folder": "plans", "files": [],
      ])
  }

  @Test("Every verdict has its word in the text and its own in JSON")
  func words() throws {
    let output = check(Verdict.allCases)
    #expect(
      output.text == """
        OFFICIAL-SENSITIVE
        0.csv  read
        1.csv  read, with remarks
        2.csv  read, rows set aside
        3.csv  held
        4.csv  rejected
        5.csv  not an input
        """)
    #expect(
      try ReadJSON(output.json.text)["files"]?.values.map { $0["verdict"] }
        == ["ok", "warning", "rows", "held", "rejected", "ignored"])
  }

  @Test("A file’s JSON has every member of the contract, in its order")
  func members() throws {
    var source = SourceReport(path: "cip/\"t\".csv", verdict: .rows)
    source.kinds = ["targets"]
    source.rows = 13
    source.rowsSetAside = 2
    source.unreadable = 1
    source.coversTo = Day(iso: "2013-04-30")
    source.encoding = .windows1252
    source.remarks = [
      Remark(line: 9, column: "due", .noSuchDate("31/02/2013")), Remark(.noRows),
    ]
    let output = CheckOutput(folder: "plans", sources: [source])
    let expected: ReadJSON = [
      "path": "cip/\"t\".csv", "kinds": ["targets"], "verdict": "rows", "rows": 13,
      "rowsSetAside": 2, "unreadable": 1, "coversTo": "2013-04-30", "encoding": "windows-1252",
      "remarks": [
        ["line": 9, "column": "due", "rule": "date", "text": "“31/02/2013” is not a date"],
        [
          "line": nil, "column": nil, "rule": "rows",
          "text": "there is a heading and no row below it",
        ],
      ],
    ]
    #expect(try ReadJSON(output.json.text)["files"]?[0] == expected)
    #expect(
      output.text == """
        OFFICIAL-SENSITIVE
        cip/"t".csv  read, rows set aside, as targets, 13 rows, 2 set aside, 1 unreadable,\
         covers to 30 Apr 2013
            line 9, due: “31/02/2013” is not a date
            there is a heading and no row below it
        """)
  }
}
