package import CareModel
private import Glibc
private import Ingestion
package import Outputs
private import Text

/// What the commands without a screen do: read the folder once, and print.
package enum FolderCommand {
  /// The exit status of a folder that cannot be read.
  package static let unreadable: Int32 = 2

  /// Prints a verdict for each file.
  ///
  /// - Returns: the exit status: 0 where every file could be used, 1 where one could not.
  /// - Throws: `FolderFailure` where the folder cannot be read.
  package static func check(
    _ folder: String, asJSON: Bool, isStrict: Bool, log: LogFile? = nil
  ) throws(FolderFailure) -> Int32 {
    let region = try read(folder, log)
    let output = CheckOutput(folder: SafeText(folder), sources: region.sources)
    Standard.write(asJSON ? output.json.text : output.text)
    return output.exitStatus(isStrict: isStrict)
  }

  /// Prints the figures of a day, or of the newest, for an audience, or for that of the folder's
  /// settings; of a region those of every authority. Where no format is named it is plain text.
  ///
  /// - Throws: `FolderFailure` where the folder cannot be read, or its figures are not to leave.
  package static func show(
    _ folder: String, on day: Day?, for audience: Audience? = nil, panel: ShownPanel? = nil,
    as format: ShowFormat? = nil, log: LogFile? = nil
  ) throws(FolderFailure) {
    let output = RegionOutput(try read(folder, log), on: day, for: audience)
    if let export = Export(of: folder, output, as: format, panel: panel, at: .now()) {
      do throws(ExportRefusal) {
        try ExportGate.pass(export)
      } catch {
        throw FolderFailure(words: error.words)
      }
    }
    Standard.write(output.text(as: format, panel: panel))
  }

  private static func read(_ folder: String, _ file: LogFile?) throws(FolderFailure) -> Region {
    var log = file.map(FolderLog.init)
    let now = Instant.now()
    var times = ReadingTimes(at: now)
    log?.start(SafeText(folder), at: now.moment)
    defer { log?.end(at: Instant.now().moment) }
    do throws(FolderTrouble) {
      let region = try FolderReading.once(
        FolderRoot(folder), at: now, reader: SourceReader.readFile,
        progress: { _, _ in times.begin(at: .now()) },
        didRead: { times.end($0, at: .now()) })
      log?.note(region.sources, read: times, at: Instant.now().moment)
      return region
    } catch {
      log?.note(.waiting(error), nil, at: Instant.now().moment)
      throw FolderFailure(
        words: "\(SafeText(folder)) \(error.words): name the folder that holds the files")
    }
  }
}

/// That a folder cannot be read, in words that tell what to do.
package struct FolderFailure: Error, Equatable, Sendable {
  package let words: String
}

/// Standard output and standard error.
package enum Standard {
  /// Writes a text and a line end. That nobody reads is no fault.
  package static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  package static func complain(_ text: String) { write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array((text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
