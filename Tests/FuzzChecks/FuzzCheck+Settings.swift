import CareModel
import Settings
import Text

extension FuzzCheck {
  /// There are settings, or one remark on the syntax; whatever is remarked on has its line.
  static let settings = FuzzCheck("settings") { (bytes) throws(Fault) in
    let text = String(decoding: bytes, as: UTF8.self)
    let (settings, remarks) = FolderSettingsReader.read(text, columns: ["id", "target_k"])
    try require((settings == nil) == isSyntax(remarks), "\(remarks.count) remarks")
    try checkRemarks(remarks, on: text)
    for name in settings?.columns.values ?? [:].values {
      try require(["id", "target_k"].contains(name), "the column \(name)")
    }
  }

  /// There is a theme, or remarks on what is wrong, each with its line.
  static let themes = FuzzCheck("themes") { (bytes) throws(Fault) in
    let text = String(decoding: bytes, as: UTF8.self)
    guard case .faults(let faults) = ThemeReader.read(text, name: "any") else { return }
    try require(!faults.isEmpty, "no theme, and no fault")
    let lines = 1 + text.utf8.count { $0 == 0x0A }
    for fault in faults {
      guard let line = fault.line else { throw Fault(words: "no line: \(fault)") }
      try require((1...lines).contains(line), "line \(line) of \(lines): \(fault)")
      try require(!fault.words.isEmpty, "no words for \(fault)")
    }
  }

  private static func isSyntax(_ remarks: [Remark]) -> Bool {
    guard remarks.count == 1, case .syntax = remarks[0].finding else { return false }
    return true
  }

  private static func checkRemarks(_ remarks: [Remark], on text: String) throws(Fault) {
    let lines = 1 + text.utf8.count { $0 == 0x0A }
    for remark in remarks {
      guard let line = remark.line else { throw Fault(words: "no line: \(remark)") }
      try require((1...lines).contains(line), "line \(line) of \(lines): \(remark)")
      try require(!remark.finding.text.isEmpty, "no words for \(remark.finding)")
    }
  }
}
