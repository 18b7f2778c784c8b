import ArgumentParser

/// In the program an option is one of the command line; `Assessment.Option` is a choice of an item.
typealias Option = ArgumentParser.Option
