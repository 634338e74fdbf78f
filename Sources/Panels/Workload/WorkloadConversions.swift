import CareModel
import TerminalUI
import Text

/// The conversion rates, a quarter a row.
struct WorkloadConversions {
  let conversions: [WorkloadConversion]

  var table: Table {
    Table(
      columns: [
        .init("quarter", priority: 10, isFlexible: true, minimum: 10),
        .init("to plan", .right, priority: 9), .init("", priority: 4),
        .init("to care", .right, priority: 8), .init("", priority: 3),
      ],
      rows: conversions.map { conversion in
        Table.Row(
          [Line(SafeText(conversion.quarter.short), Look.text)]
            + cells(conversion.referralToPlan) + cells(conversion.referralToCare),
          key: conversion.quarter.id)
      }, headingStyle: Look.faint)
  }

  private func cells(_ rate: ConversionRate?) -> [Line] {
    guard let rate else { return [Line("–", Look.faint), Line()] }
    return [Line(rate.words, Look.strong), Line(rate.basisWords, Look.faint)]
  }
}
