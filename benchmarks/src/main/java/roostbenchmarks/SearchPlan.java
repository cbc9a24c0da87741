package roostbenchmarks;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Which searches there are: the same in every run. */
final class SearchPlan {

  /** At most so many listings lie in a viewport. */
  private static final int MOST = 2000;
  private static final int FEWEST = 50;
  private static final double SMALLEST = 0.0005;

  private final Random random = new Random(7);
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final double[] latitudes;
  private final double[] longitudes;

  SearchPlan(World world) throws SQLException {
    var positions = world.rows("select position[1], position[0] from search.card order by listing_id");
    latitudes = positions.stream().mapToDouble(it -> Double.parseDouble(it.get(0))).toArray();
    longitudes = positions.stream().mapToDouble(it -> Double.parseDouble(it.get(1))).toArray();
  }

  List<Search> viewports(int count) {
    return Stream.generate(this::viewport).limit(count).toList();
  }

  List<Search> cityWide(int count) {
    return Stream.generate(() -> search(38.5, -77.5, 39.3, -76.5)).limit(count).toList();
  }

  /** Around some listing, as large as a random number of listings allows, from a few houses to a quarter. */
  private Search viewport() {
    int centre = random.nextInt(latitudes.length);
    int most = (int) Math.round(FEWEST * Math.pow((double) MOST / FEWEST, random.nextDouble()));
    double low = SMALLEST;
    double high = 1;
    for (int step = 0; step < 12; step++) {
      double middle = (low + high) / 2;
      if (within(centre, middle) <= most) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return search(latitudes[centre] - low, longitudes[centre] - low, latitudes[centre] + low, longitudes[centre] + low);
  }

  private int within(int centre, double half) {
    int count = 0;
    for (int i = 0; i < latitudes.length; i++) {
      if (Math.abs(latitudes[i] - latitudes[centre]) <= half && Math.abs(longitudes[i] - longitudes[centre]) <= half) {
        count++;
      }
    }
    return count;
  }

  private Search search(double south, double west, double north, double east) {
    int nights = 2 + random.nextInt(6);
    var checkIn = today.plusDays(7 + random.nextInt(180));
    var most = random.nextBoolean() ? Long.valueOf(nights * (10_000L + random.nextInt(20_000))) : null;
    return new Search(south, west, north, east, checkIn, nights, most);
  }
}
