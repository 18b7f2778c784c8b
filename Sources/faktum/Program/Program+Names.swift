import Files
import Progress

extension Program {
  /// The deck files.
  var deckFiles: DeckFiles { DeckFiles(workspace, wording) }

  /// The learners there are; none where the folder cannot be read.
  var learnerNames: [String] {
    do throws(Finding) {
      return try Learners.all(progress: workspace.progress).map(\.name)
    } catch {
      return []
    }
  }
}
