private import Ingestion
private import Samples
private import Settings
private import Text

/// Empty files of every kind, for a folder to begin with.
package enum TemplateFolder {
  /// Writes those that are not there, and says of each what became of it.
  package static func write(to directory: String) throws(WritingFailure) -> [String] {
    let files = templates
    let folder = WrittenFolder(path: directory, isPrivate: false)
    let written = try folder.write(files, overwriting: false)
    return files.map { file in
      let verdict = written.contains(file.name) ? "written" : "was there, and is left as it is"
      return "\(file.name): \(verdict)"
    } + ["next: fill in a file, then lookout \(SafeText(directory))"]
  }

  private static var templates: [Sample.File] {
    FileKind.all.map { kind in
      let template = KindTemplate(kind)
      return Sample.File(name: template.fileName, bytes: Array(template.text.utf8))
    } + [
      Sample.File(name: SettingsTemplate.fileName, bytes: Array(SettingsTemplate.text.utf8))
    ]
  }
}
