/// The formats that items can be exported to.
public enum ExportFormats {
  /// Every exporter, in the order in which help lists them.
  public static let all: [any Exporter] = [
    CSVExporter(), HTMLExporter(), JSONExporter(), MoodleXMLExporter(),
  ]

  /// The exporter called `name`, or nil if there is none.
  public static func named(_ name: String) -> (any Exporter)? {
    all.first { $0.name == name }
  }
}
