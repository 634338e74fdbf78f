/// How many letters have to be put in, taken out or changed to make one word of another.
func editDistance(_ left: String, _ right: String) -> Int {
  let (left, right) = (Array(left), Array(right))
  var distances = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var diagonal = distances[0]
    distances[0] = row + 1
    for (column, other) in right.enumerated() {
      let change = diagonal + (letter == other ? 0 : 1)
      diagonal = distances[column + 1]
      distances[column + 1] = min(change, diagonal + 1, distances[column] + 1)
    }
  }
  return distances[right.count]
}
