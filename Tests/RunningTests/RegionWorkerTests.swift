import Ingestion
import Running
import TestFolders
import Testing
import Text

@testable import CareModel

@Suite("A worker on a folder of several authorities", .timeLimit(.minutes(2)))
struct RegionWorkerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["north", "south"] {
      try folder.makeFolder(name)
      try folder.write("\(name)/a.csv", "\(name)\n")
      try folder.write("\(name)/lookout.toml", "name \(name)shire\n")
    }
  }

  private func ids(_ watched: WatchedFolder) -> [[String]]? {
    watched.region?.authorities.map(\.snapshot.ids)
  }

  @Test("All come in one message, and a new one when it comes", arguments: [WatchMode.auto, .poll])
  func comesAndGoes(mode: WatchMode) throws {
    let watched = try WatchedFolder(folder, mode: mode)
    #expect(watched.wait { $0.region != nil })
    #expect(watched.messageCount == 1)
    #expect(ids(watched) == [["north"], ["south"]])
    #expect(watched.region?.authorities.map(\.folder) == ["north", "south"])
    try folder.makeFolder(".west")
    try folder.write(".west/a.csv", "west\n")
    try folder.write(".west/lookout.toml", "name Westshire\n")
    try folder.rename(".west", "west")
    #expect(watched.wait { ids($0) == [["north"], ["south"], ["west"]] })
    #expect(
      watched.wait {
        $0.region?.authorities.last?.snapshot.settings.authority.name == "Westshire"
      })
    TemporaryFolder.removeTree("\(folder.path)/north")
    #expect(watched.wait { ids($0) == [["south"], ["west"]] })
  }
}
