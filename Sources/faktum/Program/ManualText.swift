/// The sections of the manual that no command definition holds.
enum ManualText {
  /// A section with its entries.
  struct Section {
    let title: String
    let entries: [(term: String, text: String)]
  }

  static let sections = [
    Section(
      title: "EXIT STATUS",
      entries: [
        ("0", "Everything was done."),
        ("1", "Something was found wrong in what was read, or the work failed."),
        ("2", "The command line was not understood."),
        ("3", "A file could not be read or written: it is missing, not permitted, or the disk is full."),
        ("4", "Another session holds the learner's log."),
      ]),
    Section(
      title: "FILES",
      entries: [
        ("decks/NAME.md", "A deck: Markdown that people read and edit."),
        ("progress/LEARNER/reviews.jsonl", "Every answer of a learner, appended and never changed."),
        (
          "progress/settings.json",
          "Settings, one JSON object: learner, newPerDay (default 10), desiredRetention (default 0.9), "
            + "language (de or en), dayStart (default 4), maximumInterval in days."
        ),
        (
          "~/.local/state/faktum/history",
          "Commands typed into the shell; answers are never recorded. $XDG_STATE_HOME is honoured."
        ),
        ("~/.inputrc", "Settings of the line editor; those between $if Faktum and $endif are ours alone."),
      ]),
    Section(
      title: "ENVIRONMENT",
      entries: [
        ("FAKTUM_HOME", "Where decks/ and progress/ lie if no folder upward has them."),
        ("FAKTUM_LEARNER", "Who learns, if --learner is not given."),
        ("ACCESSIBLE", "If 1, linear output for screen readers, as with --accessible."),
        ("NO_COLOR", "If set, no colours."),
        ("VISUAL, EDITOR", "The editor that :edit and faktum review open."),
        ("LC_ALL, LC_MESSAGES, LANG", "The language of the program: German for de, else English."),
      ]),
  ]
}
