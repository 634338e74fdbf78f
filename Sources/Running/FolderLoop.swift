internal import CareModel
private import Glibc
internal import Ingestion
internal import Text

/// What the thread of a folder does: it waits for something to happen, looks, reads and tells.
struct FolderLoop: ~Copyable {
  private let options: FolderWorker.Options
  private let mailbox: Mailbox
  private let orders: Doorbell
  private var reading: FolderReading
  private var watcher: FolderWatcher?
  private var teller: FolderTeller
  private var status = FolderStatus()
  /// The folder for which it was decided how to watch.
  private var plannedFor: FileIdentity?
  /// When to look through the folder in any case, in milliseconds.
  private var nextLook = Int64.min
  private var retryAfter = firstRetry
  /// How often in a row nothing was told that asks for anything at once.
  private var patientRounds: Int32 = 0

  /// How often to see whether a folder is there again, in milliseconds; a share that does not
  /// answer is left alone for longer and longer.
  private static let firstRetry: Int64 = 5000
  private static let lastRetry: Int64 = 60_000
  /// How often to look through a folder that raises events, in milliseconds: one may be lost.
  private static let besideEvents: Int64 = 30_000

  init(_ options: FolderWorker.Options, mailbox: Mailbox, orders: Doorbell) {
    self.options = options
    self.mailbox = mailbox
    self.orders = orders
    reading = FolderReading(root: options.root, reader: options.reader)
    teller = FolderTeller(mailbox, log: options.log)
  }

  /// Runs until it is told to stop.
  mutating func run() {
    teller.start(options.root.display)
    watch()
    teller.end()
  }

  private mutating func watch() {
    while true {
      let now = Instant.now()
      takeEvents(at: now)
      if isLookDue(at: now) { look(at: now) }
      if isPresent { read(at: now) }
      teller.tell(&status)
      if case .refused = status.condition { return }
      guard wait() else { return }
    }
  }
}

extension FolderLoop {
  private var isPresent: Bool { status.condition == .present }

  private mutating func takeEvents(at now: Instant) {
    let events = watcher?.drain() ?? []
    let isPatient = !events.isEmpty && events.allSatisfy(\.isPatient)
    patientRounds = isPatient ? min(patientRounds + 1, 30) : 0
    reading.note(events, at: now)
  }

  private func isLookDue(at now: Instant) -> Bool {
    now.milliseconds >= nextLook || (isPresent && reading.wantsLook(at: now))
  }

  private mutating func look(at now: Instant) {
    do throws(FolderTrouble) {
      try reading.look(at: now)
      try plan()
      if case .refused = status.condition { return }
      try watchFolders(at: now)
      status.condition = .present
      status.lastLooked = now.moment
      retryAfter = Self.firstRetry
      nextLook = now.milliseconds + status.interval
    } catch {
      lose(error, at: now)
    }
  }

  private mutating func lose(_ trouble: FolderTrouble, at now: Instant) {
    watcher = nil
    plannedFor = nil
    switch status.condition {
    case .starting, .waiting: status.condition = .waiting(trouble)
    case .reading, .present: status.condition = .lost(trouble, since: now.moment)
    case .lost(_, let since): status.condition = .lost(trouble, since: since)
    case .refused: return
    }
    nextLook = now.milliseconds + min(retryAfter, max(options.pollEvery, 1))
    if trouble == .gone {
      nextLook = now.milliseconds + retryAfter
      retryAfter = min(retryAfter * 2, Self.lastRetry)
    }
  }
}

extension FolderLoop {
  /// Decides how to watch, once for each folder that comes to stand at the path.
  private mutating func plan() throws(FolderTrouble) {
    guard plannedFor != reading.identity else { return }
    if let folder = reading.identity { teller.keepLogOut(of: folder) }
    let kind = try FileSystemKind.of(options.root)
    reading.pace = Pace(for: kind)
    do throws(WatchRefusal) {
      follow(try options.mode.way(on: kind))
    } catch {
      status.condition = .refused(error)
    }
    plannedFor = reading.identity
  }

  private mutating func follow(_ way: WatchWay) {
    status.way = way
    watcher = nil
    switch way {
    case .polling: status.interval = max(options.pollEvery, 1)
    case .events:
      status.interval = Self.besideEvents
      do throws(WatchTrouble) {
        watcher = try FolderWatcher(root: options.root)
      } catch {
        follow(.polling(.noWatches(code: error.code)))
      }
    }
  }

  /// What came into a folder before it was watched raised no event: it is looked through again,
  /// until no folder is new.
  private mutating func watchFolders(at now: Instant) throws(FolderTrouble) {
    for _ in 0...Limits.folderDepth {
      do throws(WatchTrouble) {
        guard try watcher?.watch(reading.folders) ?? false else { return }
      } catch {
        follow(.polling(.noWatches(code: error.code)))
        return
      }
      try reading.look(at: now)
    }
  }
}

extension FolderLoop {
  private mutating func read(at now: Instant) {
    let isFirst = !teller.hasToldFigures
    let (mailbox, status) = (mailbox, status)
    var lastTold = now.milliseconds
    var times = teller.isLogging ? ReadingTimes(at: now) : nil
    let isNews = reading.readDue(at: now) { done, all in
      times?.begin(at: .now())
      // Four times a second at most, and only where the first reading takes that long.
      let time = Instant.now().milliseconds
      guard isFirst, time >= lastTold + 250 else { return }
      lastTold = time
      var progress = status
      progress.condition = .reading(done: done, of: all)
      mailbox.post(.status(progress))
    } didRead: {
      times?.end($0, at: .now())
    }
    let isToldAnew = isNews || isFirst
    guard isToldAnew || times?.isEmpty == false else { return }
    let region = reading.library.region()
    if isToldAnew { teller.tell(region, status) }
    teller.writeLog(region.sources, status, times)
  }
}

extension FolderLoop {
  /// Sleeps until something happens or is due.
  ///
  /// - Returns: whether to go on.
  private mutating func wait() -> Bool {
    if patientRounds > 0 {
      // A program that writes in small pieces raises an event for each: take a few together, for
      // one millisecond at first and three at most, as a rename may follow.
      var descriptors = [pollfd(fd: orders.descriptor, events: Int16(POLLIN), revents: 0)]
      poll(&descriptors, 1, max(1, patientRounds / 10))
    }
    let due = isPresent ? min(nextLook, reading.nextTime ?? .max) : nextLook
    let time = Instant.now().milliseconds
    let timeout = due > time ? Int32(clamping: due - time) : 0
    var descriptors = [pollfd(fd: orders.descriptor, events: Int16(POLLIN), revents: 0)]
    if let watched = watcher?.descriptor {
      descriptors.append(pollfd(fd: watched, events: Int16(POLLIN), revents: 0))
    }
    poll(&descriptors, nfds_t(descriptors.count), timeout)
    let order = orders.answer()
    if order != 0 { nextLook = .min }
    return !Order.isStop(order)
  }
}
