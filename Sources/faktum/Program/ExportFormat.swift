public import ArgumentParser
public import Interchange

/// The name of an export format.
struct ExportFormat: ExpressibleByArgument, Sendable {
  /// What writes it.
  let exporter: any Exporter

  /// The format called `argument`; nil if there is none.
  init?(argument: String) {
    guard let exporter = ExportFormats.named(argument) else { return nil }
    self.exporter = exporter
  }

  static var allValueStrings: [String] { ExportFormats.all.map(\.name) }
}

extension ExportOptions.Part: ExpressibleByArgument {}
