/// Keeps what is known about forms already seen; it forgets everything when it grows too large.
struct FormCache {
  let model: ReadingModel?
  private var infos: [String: FormInfo] = [:]
  private static let capacity = 50_000

  init(model: ReadingModel?) {
    self.model = model
  }

  mutating func info(for form: String) -> FormInfo {
    if let known = infos[form] { return known }
    let info = FormInfo(form, model: model)
    if infos.count >= Self.capacity { infos.removeAll(keepingCapacity: true) }
    infos[form] = info
    return info
  }
}
