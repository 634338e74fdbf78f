import Glibc
import TerminalHarness
import Testing

struct FilesTests {
  @Test("Files are written, appended to, replaced and removed")
  func files() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.csv", "one\n")
    try folder.append("a.csv", "two\n")
    #expect(folder.contents(of: "a.csv") == "one\ntwo\n")
    let before = try #require(fileNumber(folder.path(of: "a.csv")))
    try folder.replace("a.csv", "three\n")
    #expect(folder.contents(of: "a.csv") == "three\n")
    #expect(fileNumber(folder.path(of: "a.csv")) != before)
    try folder.remove("a.csv")
    #expect(folder.contents(of: "a.csv") == nil)
  }

  @Test("Folders within are made, and nothing remains at the end")
  func removal() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    try folder?.write("north/2024/a.csv", "one")
    let path = try #require(folder?.path)
    #expect(symlink("/tmp", path + "/link") == 0)
    folder = nil
    #expect(access(path, F_OK) == -1)
    #expect(access(path + "/..", F_OK) == -1)
    #expect(access("/tmp", F_OK) == 0)
  }

  @Test("A program that was not built is named")
  func missingProduct() throws {
    let error = try #require(throws: HarnessError.self) {
      try BuiltProduct.path("no-such-program")
    }
    #expect(error.description.contains("/no-such-program is not a program"))
  }

  private func fileNumber(_ path: String) -> UInt64? {
    var information = stat()
    return stat(path, &information) == 0 ? UInt64(information.st_ino) : nil
  }
}
