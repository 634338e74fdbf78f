private import CareModel

/// What all figures pass that leave the program.
package enum ExportGate {
  /// Records an export, and enters what everybody may see into the ledger. To be called before
  /// anything is printed.
  ///
  /// Of figures that are not for everybody a record that cannot be kept is complained of, and they
  /// leave nevertheless.
  ///
  /// - Throws: why figures for everybody are not to leave; nothing of them is recorded then.
  package static func pass(_ export: Export) throws(ExportRefusal) {
    try pass(export, state: StateFolder.path, complain: Standard.complain)
  }

  /// With the state folder's path, nil where there is no place for it, and for how many milliseconds
  /// to wait while another has the folder.
  static func pass(
    _ export: Export, state path: String?, patience: Int = 5000, complain: (String) -> Void
  ) throws(ExportRefusal) {
    if export.publicParts.isEmpty {
      do throws(StateRefusal) {
        try record(export, in: StateFolder(at: path, watching: export.folder, patience: patience))
      } catch {
        complain("lookout: this is not recorded: \(error.words)")
      }
    } else {
      let folder = try ExportRefusal.wrapping { () throws(StateRefusal) in
        try StateFolder(at: path, watching: export.folder, patience: patience)
      }
      try publish(export, in: folder)
    }
  }

  private static func publish(
    _ export: Export, in folder: borrowing StateFolder
  ) throws(ExportRefusal) {
    let kept = try ExportRefusal.wrapping { () throws(StateRefusal) in
      try folder.bytes(of: FileName.ledger)
    }
    let ledger = try ledger(kept, with: export, path: folder.path(of: FileName.ledger))
    try ExportRefusal.wrapping { () throws(StateRefusal) in
      // Both or none: the ledger is on the disk, and takes its place once the record is written.
      try folder.replace(FileName.ledger, with: ledger.text) { () throws(StateRefusal) in
        try record(export, in: folder)
      }
    }
  }

  /// The ledger with the export in it.
  private static func ledger(
    _ kept: [UInt8]?, with export: Export, path: String
  ) throws(ExportRefusal) -> Ledger {
    var ledger = Ledger()
    do throws(LedgerDamage) {
      if let kept { ledger = try Ledger(reading: kept) }
    } catch {
      throw .damagedLedger(path, line: error.line)
    }
    do throws(PublicationClash) {
      for part in export.publicParts { try ledger.enter(part, at: export.moment) }
    } catch {
      throw .clash(error)
    }
    return ledger
  }

  private static func record(
    _ export: Export, in folder: borrowing StateFolder
  ) throws(StateRefusal) {
    try folder.append(RecordEntry.export(export).line, to: FileName.record)
  }

  private enum FileName {
    static let record = "record"
    static let ledger = "ledger"
  }
}

extension ExportRefusal {
  fileprivate static func wrapping<Result: ~Copyable>(
    _ call: () throws(StateRefusal) -> Result
  ) throws(ExportRefusal) -> Result {
    do {
      return try call()
    } catch {
      throw .notKept(error)
    }
  }
}
