package dev.roost.platform.embeddedpostgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second JVM with a server of its own, to be killed. */
final class OtherProcess implements AutoCloseable {

  private final Process process;
  private final String jdbcUrl;

  private OtherProcess(Process process, String jdbcUrl) {
    this.process = process;
    this.jdbcUrl = jdbcUrl;
  }

  static OtherProcess persistent(Path folder) throws IOException {
    return start("persistent", folder);
  }

  static OtherProcess ephemeral(Path folder) throws IOException {
    return start("ephemeral", folder);
  }

  private static OtherProcess start(String kind, Path folder) throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var process = new ProcessBuilder(List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName(),
        kind, folder.toString())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new OtherProcess(process, firstLine(process.inputReader()));
  }

  private static String firstLine(BufferedReader output) throws IOException {
    var line = output.readLine();
    if (line == null) {
      throw new IOException("the other process ended early");
    }
    return line;
  }

  String jdbcUrl() {
    return jdbcUrl;
  }

  long pid() {
    return process.pid();
  }

  /** What {@code kill -9} does: nothing of it can clean up. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Lets it end by itself. */
  void end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor(30, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** What the second JVM runs: it tells where its server is, and waits for the end of its input. */
  static final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
      var folder = Path.of(arguments[1]);
      if (arguments[0].equals("ephemeral")) {
        // left to its shutdown hook
        tellAndWait(EphemeralServer.start(folder, TestSettings.BINARIES).jdbcUrl());
      } else {
        try (var server = TestSettings.start(folder)) {
          tellAndWait(server.jdbcUrl());
        }
      }
    }

    private static void tellAndWait(String jdbcUrl) throws IOException {
      System.out.println(jdbcUrl);
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
