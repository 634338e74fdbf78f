import ProjectFiles
import TerminalHarness
import Testing

@Suite struct CompletionTests {
  /// The folders that there are to be completed.
  private static func home() throws -> TemporaryFolder {
    let home = try TemporaryFolder(name: "home")
    try home.write("plans/actions.csv", "")
    try home.write("command/actions.csv", "")
    return home
  }

  private static func script(_ shell: String) throws -> PipedRun {
    try PipedRun(
      "/bin/sh", [ProjectFile.top + "/scripts/completions", BuiltProduct.path("lookout"), shell])
  }

  /// What bash would offer, were the last of these words being typed.
  private static func offers(_ words: [String]) throws -> [String] {
    let script = try script("bash")
    try #require(script.end == .exited(0), "\(script.complaint)")
    let home = try home()
    try home.write("completions", script.text)
    let ask = """
      source completions
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
      COMPREPLY=()
      _lookout lookout "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    var surroundings = ProgramSurroundings()
    surroundings.home = home
    let run = try PipedRun("/bin/bash", ["-c", ask, "bash", "lookout"] + words, in: surroundings)
    #expect(run.complaint == "")
    return run.text.split(separator: "\n").map(String.init).sorted()
  }

  @Test(
    "Bash completes commands, folders, options and their values",
    arguments: [
      (["ch"], ["check"]),
      (["pl"], ["plans"]),
      (["c"], ["check", "command"]),
      (["--po"], ["--poll-every"]),
      (["watch", "p"], ["plans"]),
      (["plans", "--watch", ""], ["auto", "events", "poll"]),
      (["--watch", "poll", "pl"], ["plans"]),
      (["command", "--poll"], ["--poll-every"]),
      (["show", "plans", "--panel", "s"], ["savings", "sources", "spendControl"]),
      (["show", "plans", "--audience", ""], ["internal", "public", "shared"]),
      (["check", "plans", "--s"], ["--strict"]),
      (["demo", "--write", "pl"], ["plans"]),
      (["demo", "--log", "plans/a"], ["plans/actions.csv"]),
    ])
  func bash(words: [String], expected: [String]) throws {
    #expect(try Self.offers(words) == expected)
  }

  @Test("Every theme is offered")
  func themes() throws {
    #expect(try Self.offers(["plans", "--theme", ""]).contains("dark"))
    #expect(try Self.offers(["plans", "--theme", "mon"]) == ["mono"])
  }

  @Test("The other shells' completions have commands, options, values and folders too")
  func otherShells() throws {
    for shell in ["zsh", "fish"] {
      let run = try Self.script(shell)
      #expect(run.end == .exited(0), "\(run.complaint)")
      for word in ["licences", "poll-every", "lookedAfter", "`lookout DIR`"] {
        #expect(run.text.contains(word), "\(shell): \(word)")
      }
    }
  }
}
