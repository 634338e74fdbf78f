/// How the user asks for the folder to be watched.
package enum WatchMode: String, Sendable, CaseIterable {
  /// By events where they tell of every change, else by polling.
  case auto
  case events
  case poll
}

/// How the folder is watched. It is looked through from time to time in either way.
package enum WatchWay: Hashable, Sendable {
  case events
  case polling(PollingReason)
}

/// Why a folder is polled.
package enum PollingReason: Hashable, Sendable {
  /// The user asked for it.
  case asked
  /// Changes raise no event on what it stands on.
  case noEvents(FileSystemKind)
  /// The system has no room for another watch.
  case noWatches(code: Int32)
}

/// Why a folder cannot be watched as it was asked for.
package struct WatchRefusal: Error, Hashable, Sendable {
  package let kind: FileSystemKind
}

extension WatchMode {
  /// How to watch a folder on a file system of that kind.
  ///
  /// - Throws: that events were asked for where they do not tell of every change.
  package func way(on kind: FileSystemKind) throws(WatchRefusal) -> WatchWay {
    switch (self, kind) {
    case (.poll, _): return .polling(.asked)
    case (.auto, .local), (.events, .local): return .events
    case (.auto, _): return .polling(.noEvents(kind))
    case (.events, _): throw WatchRefusal(kind: kind)
    }
  }
}

extension FileSystemKind {
  /// What it is called in a sentence.
  package var words: String {
    switch self {
    case .local: "a local disk"
    case .share(let name): "a share (\(name))"
    case .layered: "a layered file system"
    case .unknown(let type): "a file system that is not known (0x\(String(type, radix: 16)))"
    }
  }
}

extension PollingReason {
  package var words: String {
    switch self {
    case .asked: "asked for"
    case .noEvents(let kind): "the folder is on \(kind.words)"
    case .noWatches(let code): "the system gives no more watches: error \(code)"
    }
  }
}

extension WatchRefusal {
  package var words: String {
    "the folder is on \(kind.words), where changes made elsewhere raise no event:"
      + " use --watch auto or --watch poll"
  }
}
