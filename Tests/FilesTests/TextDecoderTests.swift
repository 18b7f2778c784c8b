import Files
import Testing

struct TextDecoderTests {
  private func decode(_ bytes: [UInt8]) throws -> TextDecoder.Decoded {
    try TextDecoder.decode(bytes, file: "a.txt")
  }

  @Test func `UTF-8 is read as it is, without a byte order mark`() throws {
    let decoded = try decode([0xEF, 0xBB, 0xBF] + Array("Über".utf8))
    #expect(decoded.text == "Über")
    #expect(decoded.findings == [])
  }

  @Test func `Latin-1 and Windows-1252 are recognised and reported`() throws {
    let decoded = try decode(Array("Stra".utf8) + [0xDF, 0x65, 0x20, 0x84, 0x41, 0x93, 0x20, 0x80])
    #expect(decoded.text == "Straße „A“ €")
    #expect(decoded.findings.map(\.severity) == [.note])
  }

  @Test func `damaged UTF-8 is replaced and reported with its line`() throws {
    let decoded = try decode(Array("Größe\nÄrger ".utf8) + [0xC3])
    #expect(decoded.text == "Größe\nÄrger \u{FFFD}")
    #expect(decoded.findings.map(\.severity) == [.warning])
    #expect(decoded.findings.first?.line == 2)
  }

  @Test func `UTF-16 with a byte order mark is read`() throws {
    #expect(try decode([0xFF, 0xFE, 0x41, 0x00, 0xFC, 0x00]).text == "Aü")
    #expect(try decode([0xFE, 0xFF, 0x00, 0x41, 0x00, 0xFC]).text == "Aü")
  }

  @Test(arguments: [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] as [[UInt8]])
  func `an empty file is an error`(bytes: [UInt8]) {
    #expect(throws: Finding.self) { try decode(bytes) }
  }

  @Test func `a binary file is an error`() {
    #expect(throws: Finding.self) { try decode([0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01]) }
    #expect(throws: Finding.self) { try decode(Array(repeating: 0x03, count: 50) + Array("abc".utf8)) }
  }
}
