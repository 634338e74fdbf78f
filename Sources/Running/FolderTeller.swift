internal import CareModel
internal import Ingestion
internal import Text

/// Tells the main thread what becomes of a folder, and a log where somebody asked for one.
struct FolderTeller {
  private let mailbox: Mailbox
  private var log: FolderLog?
  /// What was last told.
  private var toldStatus = FolderStatus()
  private(set) var hasToldFigures = false

  init(_ mailbox: Mailbox, log: LogFile?) {
    self.mailbox = mailbox
    self.log = log.map(FolderLog.init)
  }
}

extension FolderTeller {
  mutating func tell(_ region: Region, _ status: FolderStatus) {
    mailbox.post(.region(region, status))
    hasToldFigures = true
    toldStatus = status
  }

  /// That nothing was found wakes nobody, but for the minute of the last look.
  mutating func tell(_ status: inout FolderStatus) {
    log?.note(status.condition, status.way, at: Instant.now().moment)
    status.logTrouble = log?.trouble
    var shown = status
    if shown.lastLooked?.minute == toldStatus.lastLooked?.minute {
      shown.lastLooked = toldStatus.lastLooked
    }
    guard shown != toldStatus else { return }
    mailbox.post(.status(status))
    toldStatus = status
  }
}

extension FolderTeller {
  var isLogging: Bool { log != nil }

  mutating func start(_ folder: SafeText) { log?.start(folder, at: Instant.now().moment) }

  mutating func end() { log?.end(at: Instant.now().moment) }

  mutating func keepLogOut(of folder: FileIdentity) { log?.keepOut(of: folder) }

  /// Writes down the files that were read, and how long they took.
  mutating func writeLog(_ sources: [SourceReport], _ status: FolderStatus, _ times: ReadingTimes?)
  {
    guard let times else { return }
    let moment = Instant.now().moment
    log?.note(status.condition, status.way, at: moment)
    log?.note(sources, read: times, at: moment)
  }
}
