/// What a terminal can show.
package struct Capabilities: Hashable, Sendable {
  /// Which characters may be written.
  package enum Characters: Hashable, Sendable {
    case ascii, unicode
  }

  /// What is known of something that only the terminal itself can tell.
  package enum Answer: Hashable, Sendable {
    case yes, no, unknown
  }

  /// The name the terminal goes by, as in the variable TERM.
  package var terminalName: String
  package var colours: ColourDepth
  package var characters: Characters
  /// Whether the terminal holds a frame back until all of it has come.
  package var synchronisedUpdates: Answer

  package init(
    terminalName: String, colours: ColourDepth, characters: Characters,
    synchronisedUpdates: Answer = .unknown
  ) {
    self.terminalName = terminalName
    self.colours = colours
    self.characters = characters
    self.synchronisedUpdates = synchronisedUpdates
  }
}
