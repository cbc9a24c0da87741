package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The jar for production: its class path is that of the jar that the build has just packed, and its beans are worked out from it
 * as {@code mvn -Pproduction package} does.
 *
 * @param jar Roost alone, beside the libraries that it names
 * @param beans what was worked out
 */
record ProductionJar(Path jar, Path beans) {

  private static final Path BOOTSTRAP = Path.of(System.getProperty("roost.build.root", ".."), "bootstrap")
      .toAbsolutePath().normalize();
  private static final List<String> JAVA = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
      "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
      "--sun-misc-unsafe-memory-access=allow");

  /** How a process ended, and what it has said. */
  record End(int status, String output) {
  }

  static ProductionJar laidOutIn(Path folder) throws IOException, InterruptedException {
    mustBeDone(end(folder, List.of("-Djarmode=tools", "-jar", packed().toString(), "extract", "--destination", "out")));
    var jar = folder.resolve("out").resolve(packed().getFileName());
    var beans = folder.resolve("beans");
    mustBeDone(end(folder, List.of("-cp", jar.toString(),
        BOOTSTRAP.resolve(Path.of("src", "aot", "java", "WorkOutBeans.java")).toString(),
        folder.resolve("generated").toString(), beans.toString())));
    return new ProductionJar(jar, beans);
  }

  /** Waits until it has ended by itself. */
  End run(Path folder, String... options) throws IOException, InterruptedException {
    return end(folder, command(options));
  }

  /** Does one thing, and ends. */
  End command(Path folder, List<String> arguments) throws IOException, InterruptedException {
    return end(folder, Stream.concat(command().stream(), arguments.stream()).toList());
  }

  /** Where the process is, its output goes into {@code roost.log}. */
  Process start(Path folder, String... options) throws IOException {
    return process(folder, command(options)).redirectOutput(folder.resolve("roost.log").toFile()).start();
  }

  private List<String> command(String... options) {
    return Stream.of(Stream.of(options), Stream.of("-cp", beans + File.pathSeparator + jar),
        Stream.of(RoostApplication.class.getName())).flatMap(it -> it).toList();
  }

  private static Path packed() throws IOException {
    try (var files = Files.list(BOOTSTRAP.resolve("target"))) {
      var jars = files.filter(file -> file.getFileName().toString().matches("roost-bootstrap-.*-exec\\.jar")).toList();
      assertThat(jars).as("what mvn verify packs into %s", BOOTSTRAP).hasSize(1);
      return jars.getFirst();
    }
  }

  private static void mustBeDone(End end) {
    assertThat(end.status()).as(end.output()).isZero();
  }

  private static End end(Path folder, List<String> options) throws IOException, InterruptedException {
    var process = process(folder, options).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new End(process.exitValue(), output);
  }

  /** Without what the machine it runs on may have set. */
  private static ProcessBuilder process(Path folder, List<String> options) {
    var process = new ProcessBuilder(Stream.concat(JAVA.stream(), options.stream()).toList())
        .directory(folder.toFile()).redirectErrorStream(true);
    process.environment().keySet().removeIf(name -> name.startsWith("ROOST_") || name.startsWith("SPRING_"));
    return process;
  }
}
