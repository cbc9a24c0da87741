package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The start with which bin/prepare and the container image make the JVM's cache, where no database can be had. */
class TrainingTest {

  private static final List<String> WITHOUT_DATABASE = List
      .of("-Droost.database.url=jdbc:postgresql://127.0.0.1:1/none");

  @Test
  void shouldSetUpEverythingWithoutDatabase() throws Exception {
    // given
    var training = Stream.concat(WITHOUT_DATABASE.stream(), Stream.of("-Dspring.context.exit=onRefresh"));
    // when
    var end = roost(training.toList());
    // then
    assertThat(end.status()).as(end.output()).isZero();
    // A node without a provider says so at every start; nothing else may be said.
    assertThat(end.output().lines().filter(line -> !line.contains("Payments go to the sandbox"))).isEmpty();
  }

  @Test
  void shouldNeedDatabaseToServe() throws Exception {
    // when
    var end = roost(WITHOUT_DATABASE);
    // then
    assertThat(end.status()).isNotZero();
  }

  private static End roost(List<String> options) throws IOException, InterruptedException {
    var command = Stream.of(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow", "-Droost.demo=false",
        "-Droost.port=0"), options,
        List.of("-cp", System.getProperty("java.class.path"), RoostApplication.class.getName()))
        .flatMap(List::stream).toList();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new End(process.exitValue(), output);
  }

  private record End(int status, String output) {
  }
}
