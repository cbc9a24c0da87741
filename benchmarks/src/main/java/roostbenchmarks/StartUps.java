package roostbenchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** From the start of the process to the first 200 of readiness, on data that is there. */
final class StartUps {

  private static final int TIMES = 5;

  private final World world;

  StartUps(World world) {
    this.world = world;
  }

  void run() throws IOException {
    var root = world.root();
    var demo = Layout.prepared(root, root.resolve("benchmarks/target/demo"), "demo");
    var data = Files.createDirectories(root.resolve("benchmarks/target/demo-data"));
    Table.say("Seconds until ready, best, median and worst of %d".formatted(TIMES));
    tell("production jar laid out by bin/prepare", () -> world.roost(List.of()));
    tell("demo jar", () -> demo(data, Layout.jar(root, "demo")));
    tell("demo jar laid out by bin/prepare", () -> demo(data, demo.resolve("roost.jar")));
  }

  private static Node demo(Path data, Path jar) throws IOException {
    var command = new ArrayList<>(
        List.of(Layout.java(), "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    var cache = jar.resolveSibling("roost.aot");
    if (Files.exists(cache)) {
      command.add("-XX:AOTCache=roost.aot");
    }
    command.addAll(List.of("-jar", jar.getFileName().toString(), "--roost.embedded.folder=" + data,
        "--roost.mail.folder=" + data.resolve("mail")));
    return Node.start(Objects.requireNonNull(jar.getParent()), command);
  }

  private static void tell(String what, Starter starter) throws IOException {
    starter.start().close();
    var seconds = new ArrayList<Double>();
    for (int time = 0; time < TIMES; time++) {
      try (var node = starter.start()) {
        seconds.add(node.startedIn());
      }
    }
    Collections.sort(seconds);
    Table.say("%-42s %5.1f %5.1f %5.1f".formatted(what, seconds.getFirst(), seconds.get(TIMES / 2), seconds.getLast()));
  }

  /** Starts Roost. */
  @FunctionalInterface
  private interface Starter {
    Node start() throws IOException;
  }
}
