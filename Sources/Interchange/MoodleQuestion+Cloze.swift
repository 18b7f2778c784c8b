import Assessment

extension MoodleQuestion {
  /// A sentence with gaps, in Moodle's notation for embedded answers.
  func cloze(_ gaps: [Key]) -> XMLNode {
    let parts = ClozeStem(item.stem, gapCount: gaps.count).parts.map { part -> Markup in
      switch part {
      case .text(let text): .moodleText(text)
      case .gap(let index):
        .moodleGap(([gaps[index].text] + gaps[index].variants).map(Self.escapingWildcards))
      }
    }
    return question("cloze", text: .element("p", parts))
  }
}
