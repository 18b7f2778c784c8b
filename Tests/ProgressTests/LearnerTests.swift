import Files
import Quantities
import Scheduling
import TestSupport
import Testing

@testable import Progress

struct LearnerTests {
  @Test(arguments: ["otter", "quiet-otter", "Jörg", "a_1", "7b", "李"])
  func `ordinary names are learners`(name: String) throws {
    #expect(try Learner(name, progress: "p").folder == "p/" + name)
  }

  @Test(arguments: [
    "", ".", "..", "../x", "a/b", "/etc", "-x", "_x", "a b", "a.b", "settings.json", "a\u{0}", "a\n", "~root",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "\u{1B}[31m",
  ])
  func `names that could lead elsewhere are refused`(name: String) {
    #expect(throws: Finding.self) { try Learner(name, progress: "p") }
  }

  @Test func `a refused name reaches no terminal raw`() {
    let finding = #expect(throws: Finding.self) { try Learner("\u{1B}[31m", progress: "p") }
    #expect(finding?.message.unicodeScalars.contains("\u{1B}") == false)
  }

  @Test func `names of real people are noticed, pseudonyms are not`() throws {
    #expect(try Learner("Anna-Muster", progress: "p").looksLikeRealName)
    #expect(try !Learner("otter", progress: "p").looksLikeRealName)
    var generator = SplitMix64(seed: 3)
    for _ in 0..<50 {
      let name = Pseudonym.random(using: &generator)
      #expect(try !Learner(name, progress: "p").looksLikeRealName)
    }
  }

  @Test func `learners are listed by name, other folders are not`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "wren/reviews.jsonl")
    try folder.write("", to: "otter/reviews.jsonl")
    try folder.write("", to: "no learner/reviews.jsonl")
    folder.makeFolder("empty")
    #expect(try Learners.all(progress: folder.path).map(\.name) == ["otter", "wren"])
    #expect(try Learners.all(progress: folder.path + "/none").isEmpty)
  }
}

struct SettingsTests {
  @Test func `settings are read back, and keys of others are kept`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"version\":1,\"colour\":{\"a\":[1,null]},\"newPerDay\":3}", to: "settings.json")
    var settings = try Settings(progress: folder.path)
    #expect(settings.newPerDay == 3)
    settings.learner = "otter"
    settings.language = .german
    settings.desiredRetention = try Retention(0.85)
    try settings.save(progress: folder.path)
    #expect(try Settings(progress: folder.path) == settings)
    #expect(
      folder.read("settings.json")
        == "{\"version\":1,\"learner\":\"otter\",\"newPerDay\":3,\"desiredRetention\":0.85,\"language\":\"de\",\"dayStart\":4,\"maximumInterval\":36500,\"colour\":{\"a\":[1,null]}}\n"
    )
  }

  @Test func `without a file the standard settings hold`() throws {
    let folder = try TemporaryFolder()
    let settings = try Settings(progress: folder.path)
    #expect(settings == Settings())
    #expect(settings.newPerDay == 10)
    #expect(try settings.policy() == .standard)
  }

  @Test(arguments: [
    ("{\"newPerDay\":-1}", "“newPerDay” must be a whole number from 0 to 9999"),
    ("{\"desiredRetention\":1.5}", "“desiredRetention” must be a number from 0.7 to 0.99"),
    ("{\"language\":\"fr\"}", "“language” must be “de” or “en”"),
    ("{\"version\":2}", "these settings were written by a newer Faktum"),
    ("[]", "the settings must be one JSON object"),
  ])
  func `wrong settings are named`(text: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "settings.json")
    let finding = #expect(throws: Finding.self) { try Settings(progress: folder.path) }
    #expect(finding?.message == message)
  }
}
