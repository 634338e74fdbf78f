import TerminalHarness
import Testing

/// What the command line says of itself, for programs to read.
enum HelpDump {
  /// A command: its name, and the options that `--help` shows.
  struct Command {
    let name: String
    let options: [Option]
  }

  struct Option {
    /// As they are typed, such as `-h` and `--help`.
    let names: [String]
    /// The words that may follow it, where only some may.
    let values: [String]
  }

  /// The program itself first, then its commands.
  static func commands() throws -> [Command] {
    let run = try Lookout.run(["--experimental-dump-help"])
    let root = try #require(JSON(run.text)?["command"])
    let commands = [root] + (root["subcommands"]?.items ?? [])
    return commands.compactMap { command in
      command["commandName"]?.text.map { Command(name: $0, options: options(of: command)) }
    }
  }

  private static func options(of command: JSON) -> [Option] {
    (command["arguments"]?.items ?? []).compactMap { argument in
      guard argument["shouldDisplay"] == .flag(true), argument["kind"] != .text("positional")
      else { return nil }
      let names = (argument["names"]?.items ?? []).compactMap { name -> String? in
        guard let word = name["name"]?.text else { return nil }
        return (name["kind"] == .text("long") ? "--" : "-") + word
      }
      let values = argument["completionKind"]?["list"]?["values"]?.items ?? []
      return Option(names: names, values: values.compactMap(\.text))
    }
  }
}

extension JSON {
  /// The text that this is; nil where it is something else.
  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
