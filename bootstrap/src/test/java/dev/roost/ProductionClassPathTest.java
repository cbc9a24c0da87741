package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.platform.embeddedpostgres.EmbeddedServer;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roost as the production jar has it: in a JVM of its own, whose class path lacks the embedded server. */
class ProductionClassPathTest {

  @TempDir Path folder;

  @Test
  void shouldSayInOneLineWhatToSet() throws Exception {
    // when
    var roost = start();
    var output = new String(roost.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // then
    assertThat(roost.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(roost.exitValue()).isEqualTo(1);
    assertThat(output.lines()).singleElement().asString().contains("No database is named: set ROOST_DATABASE_URL");
  }

  private Process start() throws IOException, URISyntaxException {
    var java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "--class-path", classPath(), RoostApplication.class.getName(), "--roost.port=0")
        .directory(folder.toFile()).redirectErrorStream(true);
    java.environment().keySet().removeIf(name -> name.startsWith("ROOST_") || name.startsWith("SPRING_"));
    return java.start();
  }

  private static String classPath() throws URISyntaxException {
    var embedded = Path.of(EmbeddedServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
        .split(File.pathSeparator, -1)).filter(entry -> !Path.of(entry).equals(embedded))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
