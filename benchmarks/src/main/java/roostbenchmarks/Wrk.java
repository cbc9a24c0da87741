package roostbenchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wrk, told by a script in Lua to send the requests of a file. */
final class Wrk implements Load {

  private static final Pattern RESULT = Pattern
      .compile("RESULT count=(\\d+) errors=(\\d+) micros=(\\d+) p50=(\\d+) p99=(\\d+)");

  private final int port;

  Wrk(int port) {
    this.port = port;
  }

  static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(":")).anyMatch(it -> Files.isExecutable(Path.of(it, "wrk")));
  }

  @Override
  public Measured repeat(List<Request> requests, int connections, Duration time) {
    return run(requests, connections, time, "repeat");
  }

  @Override
  public Measured once(List<Request> requests, int connections, Duration time) {
    return run(requests, connections, time, "once");
  }

  private Measured run(List<Request> requests, int connections, Duration time, String mode) {
    try {
      var script = Files.createTempFile("roost-benchmark", ".lua");
      var file = Files.createTempFile("roost-benchmark", ".requests");
      try (var source = Objects.requireNonNull(Wrk.class.getResourceAsStream("requests.lua"))) {
        Files.write(script, source.readAllBytes());
        Files.write(file, requests.stream().map(Wrk::line).toList());
        return read(Processes.output(List.of("wrk", "--threads", "1", "--connections", String.valueOf(connections),
            "--duration", time.toSeconds() + "s", "--timeout", "30s", "--latency", "--script", script.toString(),
            "http://127.0.0.1:" + port, "--", file.toString(), mode)));
      } finally {
        Files.delete(script);
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Request request) {
    return Stream.of(request.method(), request.path(), request.token(), request.key(), request.body())
        .map(it -> it == null ? "" : it).collect(Collectors.joining("\t"));
  }

  private static Measured read(String output) {
    var result = RESULT.matcher(output);
    if (!result.find()) {
      throw new IllegalStateException("wrk says: " + output);
    }
    return new Measured(Long.parseLong(result.group(1)), Long.parseLong(result.group(2)),
        Long.parseLong(result.group(3)) / 1e6, Long.parseLong(result.group(4)) / 1e3,
        Long.parseLong(result.group(5)) / 1e3);
  }
}
