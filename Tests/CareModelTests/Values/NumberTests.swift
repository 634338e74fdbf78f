import Testing

@testable import CareModel

@Suite struct NumberTests {
  @Test(
    "Digits are read exactly",
    arguments: [
      ("0", 0), ("7.5", 75_000), ("1066.8", 10_668_000), (".5", 5000), ("5.", 50_000),
      ("0.00005", 1), ("0.00004", 0), ("33.33335", 333_334),
    ])
  func decimal(text: String, expected: Int64) {
    #expect(Number(decimal: text)?.tenThousandths == expected)
  }

  @Test(
    "Anything else is no number",
    arguments: ["", ".", "-1", "1,000", "1e3", "1.2.3", " 1", "99999999999999999999", "٣"])
  func notDecimal(text: String) {
    #expect(Number(decimal: text) == nil)
  }

  @Test("Sums and products that are too large are none")
  func overflow() {
    let most = Number(tenThousandths: .max)
    #expect(most.adding(Number(tenThousandths: 1)) == nil)
    #expect(Number(tenThousandths: .min).subtracting(Number(tenThousandths: 1)) == nil)
    #expect(most.multiplied(by: Number(2)) == nil)
    #expect(most.divided(by: .zero) == nil)
    #expect(Number(tenThousandths: .min).magnitude == most)
    #expect(most.multiplied(by: Number(1)) == most)
  }

  @Test("Quotients are rounded halves away from nought, on both sides of it")
  func division() {
    #expect(Number(2).divided(by: Number(3))?.tenThousandths == 6667)
    #expect(Number(-2).divided(by: Number(3))?.tenThousandths == -6667)
    #expect(Number(tenThousandths: 1).divided(by: Number(2))?.tenThousandths == 1)
    #expect(Number(tenThousandths: -1).divided(by: Number(2))?.tenThousandths == -1)
    #expect(Number(26).divided(by: Number(12))?.text(decimals: 1) == "2.2")
  }

  @Test("5 percent of 37,429,000 is 1,871,450")
  func percent() {
    #expect(Number(37_429_000).percent(Number(5)) == Number(1_871_450))
  }

  @Test("Figures are written with thousands apart and no more decimals than they have")
  func words() throws {
    #expect(Number(1_066_800).text() == "1,066,800")
    #expect(try #require(Number(decimal: "1066.8")).text() == "1,066.8")
    #expect(Number(-36).text() == "−36")
    #expect(Number(6).text(decimals: 1) == "6.0")
    #expect(Number(tenThousandths: 15_000).signedText() == "+1.5")
    #expect(Number.zero.signedText() == "0")
    #expect(Number(999).text() == "999")
    #expect(Number(1000).text() == "1,000")
  }

  @Test("Rounding goes halves away from nought")
  func rounding() {
    #expect(Number(tenThousandths: 12_500).rounded(toDecimals: 1).tenThousandths == 13_000)
    #expect(Number(tenThousandths: -12_500).rounded(toDecimals: 1).tenThousandths == -13_000)
    #expect(Number(tenThousandths: 12_499).rounded(toDecimals: 1).tenThousandths == 12_000)
    #expect(Number(tenThousandths: .max).rounded(toDecimals: 0).tenThousandths == .max)
  }
}

@Suite struct MoneyTests {
  @Test("Thousands become pence exactly")
  func thousands() throws {
    #expect(Money(thousands: Number(2198))?.pence == 219_800_000)
    #expect(Money(thousands: try #require(Number(decimal: "86.6667")))?.pence == 8_666_670)
    #expect(Money(thousands: Number(tenThousandths: .max)) == nil)
    #expect(Money(pounds: try #require(Number(decimal: "0.005"))).pence == 1)
  }

  @Test("Money is written as councils write it")
  func words() {
    #expect(Money(pence: 219_800_000).thousandsText == "£2,198k")
    #expect(Money(pence: 8_666_700).thousandsText == "£86.7k")
    #expect(Money(pence: -3_600_000).thousandsText == "−£36k")
    #expect(Money(pence: 8_666_650).wholePounds == 86_667)
  }
}

@Suite struct MomentTests {
  @Test("A moment is told in UTC and by the local clock")
  func words() {
    let moment = Moment(seconds: 1_367_313_240, offset: 3600)
    #expect(moment.iso == "2013-04-30T09:14:00Z")
    #expect(moment.localTime == "10:14")
    #expect(Moment(seconds: -1).iso == "1969-12-31T23:59:59Z")
  }
}
