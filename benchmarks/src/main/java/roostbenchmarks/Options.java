package roostbenchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How much of it.
 *
 * @param jvm further options of the JVM that runs Roost, such as those of a profiler
 */
record Options(int listings, int connections, Duration warmUp, Duration time, List<String> jvm) {

  static Options read() {
    var more = System.getProperty("jvm", "");
    return new Options(Integer.getInteger("listings", 70_000), Integer.getInteger("connections", 16),
        Duration.ofSeconds(Integer.getInteger("warmup", 20)), Duration.ofSeconds(Integer.getInteger("seconds", 20)),
        more.isBlank() ? List.of() : List.of(more.split(" ")));
  }
}
