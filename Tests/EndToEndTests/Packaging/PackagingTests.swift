import ProjectFiles
import TerminalHarness
import Testing

@Suite struct PackagingTests {
  @Test("The version that is packed is the one that the program tells")
  func version() throws {
    let packed = try PipedRun("/bin/sh", [ProjectFile.top + "/scripts/version"])
    #expect(packed.end == .exited(0))
    #expect(try Lookout.run(["--version"]).text == "lookout \(packed.text)")
  }

  @Test("The changelog has the version, below what is not released yet")
  func changelog() throws {
    let changelog = try #require(ProjectFile.text("CHANGELOG.md"))
    let version = try PipedRun("/bin/sh", [ProjectFile.top + "/scripts/version"]).text
      .split(separator: "\n")[0]
    let headings = changelog.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings.contains { $0.hasPrefix("## [\(version)]") })
    #expect(headings.first == "## [Unreleased]" || headings.first?.contains(version) == true)
  }

  @Test("The copyright file of the package holds every licence that is built in")
  func copyright() throws {
    let run = try PipedRun("/bin/sh", [ProjectFile.top + "/scripts/deb-copyright"])
    #expect(run.end == .exited(0), "\(run.complaint)")
    for words in [
      "Permission is hereby granted, free of charge", "Sections 4(a), 4(b) and 4(d)",
      "LLVM Exceptions to the Apache 2.0 License", "Copyright © 2016-2024 Unicode, Inc.",
      "GCC RUNTIME LIBRARY EXCEPTION", "Copyright (c) 2004 Apple Computer, Inc.",
    ] {
      #expect(run.text.contains(words), "\(words)")
    }
    #expect(!run.text.contains("@llvm"))
    // A line that is not indented ends a licence.
    let loose = run.text.split(separator: "\n", omittingEmptySubsequences: true).filter {
      !$0.hasPrefix(" ") && $0.firstMatch(of: #/^[A-Z][A-Za-z-]*:/#) == nil
    }
    #expect(loose == [])
  }
}
