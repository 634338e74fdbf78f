import CareModel
import TerminalUI
import Text

/// Where planned moves lead, placement by placement.
struct AheadLines {
  let figures: AheadFigures

  func draw(on canvas: inout Canvas, in room: Rect) {
    var y = 0
    for forecast in figures.forecasts where forecast.scope != .care && y < room.height {
      canvas.draw(forecast.scope.name, in: room.row(y), style: Look.muted)
      y += 1
      for sentence in forecast.sentences where y < room.height {
        let style = Look.direction(isAdverse: sentence.isAdverse)
        y += max(1, canvas.drawWrapped(sentence.words, in: room.droppingTop(y), style: style))
      }
    }
  }
}
