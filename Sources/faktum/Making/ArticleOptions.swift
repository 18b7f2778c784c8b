public import ArgumentParser
public import Quantities
import Reading

/// What the commands that read articles have in common.
struct ArticleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Headline, if the article does not say it.", valueName: "text")) var title:
    String?
  @Option(help: ArgumentHelp("Who published it.", valueName: "name")) var publisher: String?
  @Option(help: ArgumentHelp("Day of publication, as 2024-03-11.", valueName: "date")) var date: CalendarDate?
  @Option(help: ArgumentHelp("Where it stands on the web.", valueName: "url")) var url: String?
  @Option(help: "Language of the article; found out if not given.") var language: Language?

  @Flag(help: "Read documents as JSON Lines and write JSON Lines, one document at a time.") var jsonl = false

  /// The options as the reader takes them.
  var values: Reader.Options {
    Reader.Options(title: title, publisher: publisher, date: date, url: url, language: language)
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `2024-03-11`; nil for anything else.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}
