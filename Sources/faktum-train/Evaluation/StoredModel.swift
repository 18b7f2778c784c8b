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
}
