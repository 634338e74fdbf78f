import Licences
import ProjectFiles
import Testing

@Suite struct LicenceTests {
  @Test("Lookout's own licence is the one at the top of the project")
  func own() throws {
    let licence = try #require(Licence.all.first)
    #expect(licence.part == "Lookout")
    #expect(licence.text == ProjectFile.text("LICENSE"))
  }

  @Test("Every licence file is printed, and none twice")
  func complete() {
    let texts = Licence.all.map(\.text)
    #expect(Set(texts).count == texts.count)
    #expect(Set(Licence.all.map(\.part)).count == texts.count)
    for name in [
      "apache-2-runtime-exception", "gcc-runtime-exception", "llvm-exception", "lookout-mit",
      "ncurses-x11", "tomlplusplus-mit", "unicode-v3", "uuid-bsd",
    ] {
      let file = ProjectFile.text("Sources/Licences/\(name).txt")
      #expect(texts.contains { $0 == file }, "\(name)")
    }
    #expect(texts.count == 8)
  }

  @Test("Every package that the program is built with has its licence named")
  func packages() throws {
    let manifest = try #require(ProjectFile.text("Package.swift"))
    let packages = manifest.matches(of: #/github\.com/[^/]+/([^"]+)"/#).map { String($0.1) }
    #expect(packages.sorted() == ["swift-argument-parser"])
    let words = Licence.all.map { "\($0.part) \($0.summary)" }.joined(separator: " ")
    #expect(words.contains("toml++"))
    #expect(words.contains("Swift Argument Parser"))
  }

  @Test("A page gives the part, whose it is and the whole licence")
  func page() throws {
    let licence = try #require(Licence.all.first { $0.part == "toml++" })
    #expect(licence.page.hasPrefix("toml++\n======\nMIT licence. Built in."))
    #expect(licence.page.hasSuffix(licence.text))
  }
}
