extension StringProtocol {
  /// Without the spaces at both ends, those among them that do not break a line and line ends.
  var withoutOuterSpaces: SubSequence {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return self[endIndex..<endIndex] }
    return self[first..<scalars.index(after: last)]
  }
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}": true
  default: false
  }
}
