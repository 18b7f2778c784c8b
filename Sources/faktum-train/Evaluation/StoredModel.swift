import ArgumentParser
import FoundationEssentials
@_spi(Training) import Linguistics
import Quantities

/// A model read from a file. Its bytes stay in memory until the program ends.
enum StoredModel {
  static func open(_ path: String, _ language: Language) throws -> LanguageModel {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
    bytes.copyBytes(from: data)
    guard let file = ModelFile(UnsafeRawBufferPointer(bytes)),
      let model = LanguageModel(file, language: language)
    else { throw ValidationError("\(path): not a model, or of another version; train it again") }
    return model
  }

  /// Opens a container in memory for the time of `body`.
  static func withFile(_ bytes: [UInt8], _ body: (ModelFile) throws -> Void) throws {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    defer { copy.deallocate() }
    copy.copyBytes(from: bytes)
    guard let file = ModelFile(UnsafeRawBufferPointer(copy)) else { return }
    try body(file)
  }
}
