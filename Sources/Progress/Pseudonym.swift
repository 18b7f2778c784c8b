/// Names that say nothing about a person: `quiet-otter`.
public enum Pseudonym {
  private static let qualities = [
    "amber", "bold", "brisk", "calm", "clear", "clever", "curious", "gentle", "keen", "lively", "mellow",
    "nimble", "patient", "quick", "quiet", "rare", "steady", "swift", "warm", "witty",
  ]
  private static let animals = [
    "badger", "beaver", "bison", "crane", "dolphin", "falcon", "gecko", "hare", "heron", "ibex", "lynx",
    "marten", "newt", "otter", "owl", "puffin", "robin", "salmon", "tern", "wren",
  ]

  /// One of 400 names.
  public static func random(using generator: inout some RandomNumberGenerator) -> String {
    let quality = Int.random(in: qualities.indices, using: &generator)
    let animal = Int.random(in: animals.indices, using: &generator)
    return qualities[quality] + "-" + animals[animal]
  }

  /// Whether `name` is one of them.
  public static func isOne(_ name: String) -> Bool {
    let parts = name.split(separator: "-").map(String.init)
    return parts.count == 2 && qualities.contains(parts[0]) && animals.contains(parts[1])
  }
}
