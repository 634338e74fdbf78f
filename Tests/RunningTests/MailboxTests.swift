import CareModel
import Glibc
import Running
import Settings
import TestFolders
import Testing
import Text

@Suite("The mailbox")
struct MailboxTests {
  private let mailbox: Mailbox

  init() throws { mailbox = try Mailbox() }

  private var isReadable: Bool {
    var descriptors = [pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)]
    return poll(&descriptors, 1, 0) > 0
  }

  private func region(_ path: SafeText) -> Region {
    var snapshot = Snapshot()
    snapshot.sources = [SourceReport(path: path, verdict: .ok)]
    return Region(snapshot)
  }

  @Test("It is readable while there are messages")
  func readable() {
    #expect(!isReadable)
    #expect(mailbox.drain() == [])
    mailbox.post(.status(FolderStatus()))
    mailbox.post(.status(FolderStatus()))
    #expect(isReadable)
    #expect(mailbox.drain() == [.status(FolderStatus())])
    #expect(!isReadable)
  }

  @Test("The newest snapshot takes the place of all that was told before")
  func newest() {
    let status = FolderStatus()
    var later = status
    later.interval = 5
    mailbox.post(.status(status))
    mailbox.post(.region(region("a"), status))
    mailbox.post(.region(region("b"), status))
    mailbox.post(.status(status))
    mailbox.post(.status(later))
    #expect(mailbox.drain() == [.region(region("b"), status), .status(later)])
  }

  @Test("Themes outdate themes, and nothing else does")
  func themes() {
    let status = FolderStatus()
    mailbox.post(.themes(UserThemes(folder: "a")))
    mailbox.post(.status(status))
    mailbox.post(.themes(UserThemes(folder: "b")))
    mailbox.post(.region(region("a"), status))
    #expect(
      mailbox.drain() == [.themes(UserThemes(folder: "b")), .region(region("a"), status)])
  }

  @Test("Nothing is lost between threads")
  func threads() async {
    await withTaskGroup { group in
      for number in 0..<8 {
        group.addTask { [mailbox] in
          for _ in 0..<500 {
            var status = FolderStatus()
            status.interval = Int64(number)
            mailbox.post(.status(status))
          }
        }
      }
    }
    #expect(isReadable)
    #expect(mailbox.drain().count == 1)
  }
}
