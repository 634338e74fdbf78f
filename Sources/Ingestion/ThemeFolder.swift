import CareModel
package import Settings
package import Text

/// The folder of the user's own themes, looked through again and again.
///
/// It has neither thread nor clock.
package struct ThemeFolder: Sendable {
  /// The folder of the user's configuration, in which the themes' folder is.
  package let root: FolderRoot
  /// The themes as they were last read.
  package private(set) var themes: UserThemes
  /// What was last read of each file.
  private var contents: [ThemeName: [UInt8]] = [:]

  /// `shownPath` is the themes' folder as one types it.
  package init(below root: FolderRoot, shownPath: SafeText) {
    self.root = root
    themes = UserThemes(folder: shownPath)
  }

  /// Where the themes lie below the folder of configuration.
  package static let place: RelativePath = "lookout/themes"
  /// The folders to watch, so that it is noticed when one of them comes to be.
  package static let watched: [RelativePath] = [.root, "lookout", place]

  /// No file of a theme is longer, in bytes, and no more of them are read.
  private static let longest = 65_536
  private static let most = 64
}

extension ThemeFolder {
  /// Looks through the folder and reads every theme in it.
  ///
  /// - Returns: whether a file changed while it was read, so that another look is due.
  package mutating func look() -> Bool {
    let names = self.names
    for name in themes.names where !names.contains(name) { remove(name) }
    var isChanging = false
    for name in names where !read(name) { isChanging = true }
    return isChanging
  }

  /// The themes that have a file, in the order of their names.
  package var names: [ThemeName] {
    var names: [ThemeName] = []
    do {
      let path = root.pointerText(of: Self.place)
      let directory = try Directory(path, followingLink: true)
      while let entry = try directory.nextName() {
        if let name = ThemeName(fileName: entry) { names.append(name) }
      }
    } catch {
      // A folder that is not there, or that nobody may look into, has no themes.
    }
    return Array(names.sorted().prefix(Self.most))
  }

  /// Reads one theme; false where the file is being changed.
  private mutating func read(_ name: ThemeName) -> Bool {
    let location = Self.place.appending(Array(name.fileName.utf8))
    do throws(ContentsTrouble) {
      guard let file = try FileContents.read(location, in: root, limit: Self.longest) else {
        return true
      }
      guard file.isSettled else { return false }
      take(file.bytes, of: name)
    } catch .file(.gone) {
      remove(name)
    } catch .file(let reason) {
      refuse(name, .cannotRead(reason))
    } catch {
      refuse(name, .tooLong(limit: Self.longest))
    }
    return true
  }

  private mutating func take(_ bytes: [UInt8], of name: ThemeName) {
    guard contents[name] != bytes else { return }
    contents[name] = bytes
    themes.take(
      ThemeReader.readUsers(String(decoding: bytes, as: UTF8.self), name: name), of: name)
  }

  private mutating func refuse(_ name: ThemeName, _ matter: ThemeFault.Matter) {
    contents[name] = nil
    themes.take(.faults([ThemeFault(matter)]), of: name)
  }

  private mutating func remove(_ name: ThemeName) {
    contents[name] = nil
    themes.remove(name)
  }
}
