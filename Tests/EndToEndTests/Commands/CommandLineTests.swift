import TerminalHarness
import Testing

struct CommandLineTests {
  @Test("The version is told")
  func version() throws {
    let run = try Lookout.run(["--version"])
    #expect(run.end == .exited(0))
    #expect(run.text.wholeMatch(of: #/lookout \d+\.\d+\.\d+\n/#) != nil)
    #expect(run.errors == [])
  }

  @Test("The help names every command")
  func help() throws {
    let run = try Lookout.run(["--help"])
    #expect(run.end == .exited(0))
    for command in ["watch", "demo", "check", "show", "licences"] {
      #expect(run.text.contains(command))
    }
  }

  @Test("The licences are printed, Lookout's own first")
  func licences() throws {
    let run = try Lookout.run(["licences"])
    #expect(run.end == .exited(0))
    #expect(run.text.hasPrefix("Lookout\n=======\nMIT licence.\n"))
    for notice in ["GCC RUNTIME LIBRARY EXCEPTION", "Runtime Library Exception to the Apache 2.0"] {
      #expect(run.text.contains(notice))
    }
  }

  @Test(
    "What cannot be understood is answered with the usage, and a status of its own",
    arguments: [
      [], ["--nope"], ["check"], ["check", ".", "--nope"], ["show", ".", "--at", "2013-02-30"],
      ["show", ".", "--at", "yesterday"], ["show", ".", "--panel", "nope"],
      ["show", ".", "--audience", "nobody"], ["show", ".", "--json", "--csv"],
      ["show", ".", "--markdown", "--html"],
      [".", "--theme", "nope"], [".", "--watch", "nope"], [".", "--poll-every", "0"], [".", ".."],
    ])
  func usage(arguments: [String]) throws {
    let run = try Lookout.run(arguments)
    #expect(run.end == .exited(64))
    #expect(run.output == [])
    #expect(run.complaint.lowercased().contains("usage:"))
  }

  @Test(
    "A folder that is not there or is none is named",
    arguments: [
      ["check", "none"], ["show", "none"], ["none"], ["check", "file"], ["show", "file"],
    ])
  func noFolder(arguments: [String]) throws {
    let home = try TemporaryFolder(name: "home")
    try home.write("file", "text")
    for options in arguments.count > 1 ? [[], ["--json"]] : [[]] {
      let run = try Lookout.run(arguments + options, home: home)
      #expect(run.end == .exited(2))
      #expect(run.output == [])
      #expect(run.complaint.contains("\(arguments.last ?? "") is not"))
    }
  }
}
