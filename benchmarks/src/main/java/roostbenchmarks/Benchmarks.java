package roostbenchmarks;

import java.nio.file.Path;
import java.util.Set;

/** Runs one benchmark; see benchmarks/README.md. */
final class Benchmarks {

  private static final Set<String> NAMES = Set.of("city", "listing", "search", "booking", "start");

  private Benchmarks() {
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 1 || !NAMES.contains(arguments[0])) {
      Table.say("Name one of %s.".formatted(NAMES));
      System.exit(2);
    }
    var options = Options.read();
    var root = Path.of(System.getProperty("root", ".")).toAbsolutePath().normalize();
    try (var world = World.open(root, options.listings())) {
      switch (arguments[0]) {
        case "listing" -> new ListingReads(world, options).run();
        case "search" -> new Searches(world, options).run();
        case "booking" -> new BookingRequests(world, options).run();
        case "start" -> new StartUps(world).run();
        default -> Table.say("The city stands: %s".formatted(world.url()));
      }
    }
  }
}
