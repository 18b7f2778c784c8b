import Files
import Glibc
import Progress
import Scheduling

extension Program {
  /// The present moment and its study day: the day begins at the hour of the settings, in local time.
  func now(_ settings: Settings) -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    let milliseconds = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    return Moment(milliseconds: milliseconds, utcOffset: local.tm_gmtoff, dayStart: settings.dayStart)
  }
}
