package roostbenchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Anybody looks for a place on given dates. Of five searches four look at a viewport of the map with at most 2,000
 * listings and one at the whole city; every second one asks for the lowest totals of the stay below a most.
 */
final class Searches {

  private static final int EACH = 1000;

  private final World world;
  private final Options options;

  Searches(World world, Options options) {
    this.world = world;
    this.options = options;
  }

  void run() throws IOException, SQLException {
    var plan = new SearchPlan(world);
    var viewports = plan.viewports(EACH);
    var cityWide = plan.cityWide(EACH);
    for (var statement : Search.TABLE) {
      world.execute(statement);
    }
    try (var roost = world.roost(options.jvm())) {
      var load = Load.on(roost.port());
      load.repeat(requests(mix(viewports, cityWide)), options.connections(), options.warmUp());
      Table.head();
      measure(load, "viewports", viewports);
      measure(load, "city-wide", cityWide);
      measure(load, "4 viewports : 1 city-wide", mix(viewports, cityWide));
    }
  }

  private void measure(Load load, String kind, List<Search> searches) {
    var reference = reference(searches, options.time().dividedBy(2));
    var measured = load.repeat(requests(searches), options.connections(), options.time());
    Table.row("reference: one select from the cards, " + kind, reference, null);
    Table.row("GET /v1/search/listings, " + kind, measured, reference);
  }

  private static List<Request> requests(List<Search> searches) {
    return searches.stream().map(Search::request).toList();
  }

  private static List<Search> mix(List<Search> viewports, List<Search> cityWide) {
    var mix = new ArrayList<Search>();
    for (int i = 0; i < viewports.size(); i++) {
      mix.add(viewports.get(i));
      if (i % 4 == 3) {
        mix.add(cityWide.get(i / 4));
      }
    }
    return mix;
  }

  private Measured reference(List<Search> searches, Duration time) {
    return world.reference().measure(options.connections(), Long.MAX_VALUE, time,
        (session, turn) -> searches.get((int) (turn % searches.size())).select(session));
  }
}
