/// The shares of the points that Moodle accepts; any other number makes it refuse the whole file.
enum MoodleFraction {
  /// The share of each of `count` equal parts in percent, or nil beyond ten.
  static func share(of count: Int) -> String? {
    let shares = [
      "100", "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10",
    ]
    return shares.indices.contains(count) ? shares[count] : nil
  }

  /// The share for more than ten parts.
  static let smallestShare = "10"
}
