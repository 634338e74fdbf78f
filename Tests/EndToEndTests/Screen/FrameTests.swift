import TerminalHarness
import Testing

@Suite(.serialized)
struct FrameTests {
  /// The keys that are pressed, and what the screen shows then.
  private let steps = [
    ("6", Plan.objective), ("8", "Chase list"), ("9", "utf-8"), ("?", "leave Lookout"),
    ("1", Plan.saving),
  ]

  @Test("A terminal that can hold a frame back is given each in one piece")
  func synchronised() throws {
    let program = try Lookout.watchPlan()
    // The questions are there, so the answers come before this key, and its frame is held back.
    try program.wait(for: "the questions", untilTrue: { program.output.contains("\u{1B}[c".utf8) })
    program.send("z")
    try program.wait(forText: "z does nothing")
    try program.wait(for: "the end of a frame", untilTrue: { program.output.hasSuffix(Self.ends) })
    let mark = program.mark
    for (key, text) in steps {
      program.send(key)
      try program.wait(forText: text)
    }
    try program.home.replace(Plan.file, Plan.text(in: program.home, childrenInCare: 331))
    try program.wait(forText: "331")
    try program.resize(columns: 100, rows: 30)
    try program.wait(forText: "3 red")
    try program.wait(for: "the end of a frame", untilTrue: { program.output.hasSuffix(Self.ends) })
    let drawn = String(decoding: program.bytes(since: mark), as: UTF8.self)
    let frames = drawn.split(separator: Self.ends)
    #expect(frames.count > steps.count)
    for frame in frames {
      #expect(frame.hasPrefix(Self.begins))
      #expect(!frame.dropFirst(Self.begins.count).contains("[?2026"))
    }
  }

  @Test("Another terminal is not told to hold anything back")
  func plain() throws {
    let program = try Lookout.watchPlan() { $0.terminal.synchronisesOutput = false }
    for (key, text) in steps {
      program.send(key)
      try program.wait(forText: text)
    }
    #expect(!String(decoding: program.output, as: UTF8.self).contains(Self.begins))
  }

  @Test("The user's colours are neither changed nor reset", arguments: ["xterm-256color", "linux"])
  func palette(name: String) throws {
    let program = try Lookout.watchPlan() { $0.terminal.name = name }
    program.send("6")
    try program.wait(forText: Plan.objective)
    program.send("q")
    try program.waitForExit()
    let output = String(decoding: program.output, as: UTF8.self)
    for command in ["\u{1B}]104", "\u{1B}]4;", "\u{1B}]P", "\u{1B}]R"] {
      #expect(!output.contains(command))
    }
  }

  @Test("A key that changes nothing sends little")
  func smallChanges() throws {
    let program = try Lookout.watchPlan()
    program.send("z")
    try program.wait(forText: "z does nothing")
    let mark = program.mark
    program.send("y")
    try program.wait(forText: "y does nothing")
    #expect(program.bytes(since: mark).count < 400)
  }

  private static let begins = "\u{1B}[?2026h"
  private static let ends = "\u{1B}[?2026l"
}

extension [UInt8] {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
