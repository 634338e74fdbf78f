import Glibc
import TestFolders
import Testing

@testable import Running

/// Files in the state folder.
@Suite struct StateFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("state")
    try folder.makeFolder("watched")
  }

  private func state() throws -> StateFolder {
    try StateFolder(at: "\(folder.path)/state", watching: "\(folder.path)/watched", patience: 0)
  }

  private func mode(of name: String) -> UInt32? {
    var status = stat()
    return lstat("\(folder.path)/\(name)", &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// Why a file is neither read, added to nor replaced: always the same.
  private func fault(of name: String) throws -> StateFault? {
    let state = try state()
    var faults: [StateFault] = []
    func note(_ refusal: StateRefusal) {
      guard case .unfit("\(folder.path)/state/\(name)", let fault) = refusal else { return }
      faults.append(fault)
    }
    do throws(StateRefusal) { _ = try state.bytes(of: name) } catch { note(error) }
    do throws(StateRefusal) { try state.append("line\n", to: name) } catch { note(error) }
    do throws(StateRefusal) {
      try state.replace(name, with: "text\n") {}
    } catch {
      note(error)
    }
    #expect(faults.count == 3)
    #expect(faults.allSatisfy { $0 == faults.first })
    return faults.first
  }

  @Test("A file that is not there is none")
  func missing() throws {
    let state = try state()
    let bytes = try state.bytes(of: "ledger")
    #expect(bytes == nil)
  }

  @Test("Lines are added to a file for the user alone, what stands there stays")
  func appended() throws {
    let state = try state()
    try state.append("one\n", to: "record")
    try state.append("two\n", to: "record")
    #expect(folder.text(of: "state/record") == "one\ntwo\n")
    #expect(mode(of: "state/record") == 0o600)
  }

  @Test("A line that was cut short does not swallow the next")
  func torn() throws {
    try folder.write("state/record", "one\ntw")
    let state = try state()
    try state.append("three\n", to: "record")
    #expect(folder.text(of: "state/record") == "one\ntw\nthree\n")
  }

  @Test("A file is replaced whole, for the user alone, and nothing else is left")
  func replaced() throws {
    try folder.write("state/ledger.new", "left behind")
    let state = try state()
    for text in ["one\n", "two\n"] { try state.replace("ledger", with: text) {} }
    let bytes = try state.bytes(of: "ledger")
    #expect(bytes == Array("two\n".utf8))
    #expect(mode(of: "state/ledger") == 0o600)
    #expect(mode(of: "state/ledger.new") == nil)
  }

  @Test("Where what has to come first fails, all stays as it was")
  func stays() throws {
    try folder.write("state/ledger", "one\n")
    let state = try state()
    #expect(throws: StateRefusal.noHome) {
      try state.replace("ledger", with: "two\n") { () throws(StateRefusal) in
        #expect(folder.text(of: "state/ledger") == "one\n")
        throw .noHome
      }
    }
    #expect(folder.text(of: "state/ledger") == "one\n")
    #expect(mode(of: "state/ledger.new") == nil)
  }

  @Test("What is no file of the user's alone is refused and left as it is")
  func others() throws {
    try folder.write("watched/a.csv", "1\n")
    try folder.link("state/link", to: "../watched/a.csv")
    try folder.linkFile("state/second", to: "watched/a.csv")
    try folder.makePipe("state/pipe")
    try folder.write("state/open", "1\n")
    try folder.setMode("state/open", 0o640)
    #expect(try fault(of: "link") == .isLink)
    #expect(try fault(of: "second") == .hasSecondName)
    #expect(try fault(of: "pipe") == .notAFile)
    #expect(try fault(of: "open") == .openToOthers)
    #expect(folder.text(of: "watched/a.csv") == "1\n")
    #expect(folder.text(of: "state/open") == "1\n")
  }
}
