import Files

extension Program {
  /// The names of the decks in the decks folder, without `.md`, sorted.
  var deckNames: [String] {
    names(in: workspace.decks).filter { $0.hasSuffix(".md") && $0 != "README.md" }.map {
      String($0.dropLast(3))
    }
  }

  /// The learners who have a folder in the progress folder, sorted.
  var learnerNames: [String] {
    names(in: workspace.progress).filter { FileSystem.isFolder("\(workspace.progress)/\($0)") }
  }

  /// The names in a folder; none where there is no such folder.
  private func names(in folder: String) -> [String] {
    do throws(Finding) { return try FileSystem.names(in: folder) } catch { return [] }
  }
}
