import Testing

@Suite struct ReadJSONTests {
  @Test("Every kind of value is read")
  func values() throws {
    let text = """
      {"a": null, "b": [true, false, -0.5, 12], "c": {"d": "x\\"\\\\\\n\\u00e9"}, "e": [], "f": {}}
      """
    let expected: ReadJSON = [
      "a": nil, "b": [true, false, -0.5, 12], "c": ["d": "x\"\\\né"], "e": [], "f": .object([]),
    ]
    #expect(try ReadJSON(text) == expected)
  }

  @Test(
    "What is not JSON is refused",
    arguments: [
      "", "{", "[1,]", "{\"a\": 1,}", "{a: 1}", "01", "1.", ".5", "+1", "1,234", "−1", "nul",
      "\"a", "\"\n\"", "\"\\x\"", "\"\\ud800\"", "1 2", "{\"a\": 1, \"a\": 2}", "'a'",
    ])
  func faults(text: String) {
    #expect(throws: ReadJSON.Fault.self) { try ReadJSON(text) }
  }
}
