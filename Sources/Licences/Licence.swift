// Licences: the notices that have to go with the program, built into it. Imports nothing.

/// The licence of one part of the program.
package struct Licence: Sendable {
  /// The part that it is the licence of.
  package let part: String
  /// Whose it is, by which licence, and how it comes into the program.
  package let summary: String
  /// The licence as its owners wrote it.
  package let text: String

  private init(_ part: String, _ summary: String, _ bytes: [UInt8]) {
    self.part = part
    self.summary = summary
    text = String(decoding: bytes, as: UTF8.self)
  }
}

extension Licence {
  /// The licence under its part's name.
  package var page: String {
    "\(part)\n\(String(repeating: "=", count: part.count))\n\(summary)\n\n\(text)"
  }

  /// Lookout's own first, then those of all that is built into it or has to be there to run it.
  package static let all = [
    Licence("Lookout", "MIT licence.", PackageResources.lookout_mit_txt),
    Licence(
      "Swift",
      """
      The runtime and the standard library, FoundationEssentials with what it uses of Swift
      Collections and of libdispatch, and the library Swift Argument Parser. Copyright Apple Inc. and the Swift
      project authors. Apache licence 2.0 with a runtime library exception. Built in.
      """, PackageResources.apache_2_runtime_exception_txt),
    Licence(
      "LLVM",
      """
      Parts that the Swift runtime contains. Copyright the LLVM project's authors. The Apache
      licence 2.0 as it stands above under Swift, with these exceptions in place of that one.
      Built in.
      """, PackageResources.llvm_exception_txt),
    Licence(
      "Unicode data",
      """
      The tables of characters that the Swift standard library contains, as the Unicode
      Consortium licenses its data files. Built in.
      """, PackageResources.unicode_v3_txt),
    Licence(
      "Identifiers in FoundationEssentials", "A BSD licence. Built in, as a part of Swift.",
      PackageResources.uuid_bsd_txt),
    Licence(
      "toml++",
      """
      MIT licence. Built in. Its decoder of UTF-8 is copyright (c)
      2008-2009 Bjoern Hoehrmann <bjoern@hoehrmann.de>, under the same terms.
      """, PackageResources.tomlplusplus_mit_txt),
    Licence(
      "libstdc++",
      """
      The C++ library of GCC, and parts of libgcc. Copyright the Free Software Foundation, Inc. GNU General Public
      License 3 or later, with the exception below, by which the program is not bound by it.
      Built in where the library was there to be linked.
      """, PackageResources.gcc_runtime_exception_txt),
    Licence(
      "ncurses", "X11 licence. Not built in: the system's is used.",
      PackageResources.ncurses_x11_txt),
  ]
}
