package roostbenchmarks;

import dev.roost.RoostApplication;
import dev.roost.availability.api.CalendarImports;
import dev.roost.identity.api.Client;
import dev.roost.identity.api.ImportHost;
import dev.roost.identity.api.ImportedHosts;
import dev.roost.identity.api.LogIn;
import dev.roost.identity.api.OwnSessions;
import dev.roost.identity.api.ProvisionUser;
import dev.roost.identity.api.ProvisionedUsers;
import dev.roost.identity.contract.Secret;
import dev.roost.listing.api.ImportedListings;
import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.api.ImportedPrices;
import dev.roost.search.api.SearchIndex;
import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** Fills an empty database with one large city, through the use cases that imports use. */
final class City {

  private static final Actor IMPORT = Actor.system("benchmarks");
  private static final Secret PASSWORD = new Secret("correct horse battery staple 7");
  private static final int GUESTS = 32;
  private static final int AT_ONCE = 1000;
  private static final int LISTINGS_OF_A_HOST = 3;

  private final ApplicationContext roost;
  private final CityPlan plan = new CityPlan();

  private City(ApplicationContext roost) {
    this.roost = roost;
  }

  /** Answers the tokens of some guests who have logged in. */
  static List<String> build(String url, int listings) {
    try (var roost = new SpringApplicationBuilder(RoostApplication.class).run("--roost.database.url=" + url,
        "--server.port=-1", "--roost.jobs.enabled=false", "--roost.command=true", "--roost.demo=false")) {
      var city = new City(roost);
      for (int from = 0; from < listings; from += AT_ONCE) {
        city.add(from, Math.min(listings, from + AT_ONCE));
        Table.say("%,d of %,d listings".formatted(Math.min(listings, from + AT_ONCE), listings));
      }
      Table.say("%,d cards".formatted(city.use(SearchIndex.class).rebuild(IMPORT)));
      return city.guests();
    }
  }

  private void add(int from, int to) {
    var hosts = hosts(from, to);
    var imported = use(ImportedListings.class).importListings(IMPORT,
        IntStream.range(from, to).mapToObj(it -> plan.listing(it, Objects.requireNonNull(hosts.get(host(it)))))
            .toList());
    var ids = imported.stream().map(it -> {
      if (it.id() == null) {
        throw new IllegalStateException("Rejected: " + it.rejection());
      }
      return it.id();
    }).toList();
    use(ImportedPrices.class).importRatePlans(IMPORT, ids.stream().map(plan::prices).toList());
    var calendars = use(CalendarImports.class);
    calendars.replaceBlocks(IMPORT, "benchmarks", ids.stream().map(plan::calendar).toList());
    calendars.replaceGeneralTerms(IMPORT, ids.stream().map(plan::terms).toList());
    publish(ids);
  }

  private void publish(List<ListingId> ids) {
    var outcome = use(ImportedListings.class).publishComplete(IMPORT, new HashSet<>(ids));
    if (outcome.published() != ids.size()) {
      throw new IllegalStateException("Incomplete: " + outcome.incomplete());
    }
  }

  private Map<Integer, UserId> hosts(int from, int to) {
    var numbers = IntStream.range(from, to).map(City::host).distinct().boxed().toList();
    var users = use(ImportedHosts.class).importHosts(IMPORT,
        numbers.stream().map(it -> new ImportHost("benchmarks:" + it, "Host " + it, null, null)).toList());
    var byNumber = new LinkedHashMap<Integer, UserId>();
    numbers.forEach(it -> byNumber.put(it, users.get("benchmarks:" + it)));
    return byNumber;
  }

  private static int host(int listing) {
    return listing / LISTINGS_OF_A_HOST;
  }

  private List<String> guests() {
    var tokens = new ArrayList<String>();
    for (int guest = 0; guest < GUESTS; guest++) {
      var email = "guest-%d@example.org".formatted(guest);
      use(ProvisionedUsers.class).provision(IMPORT, new ProvisionUser(email, PASSWORD, "Guest " + guest, Set.of()));
      tokens.add(use(OwnSessions.class)
          .logIn(Actor.anonymous(), new Client("127.0.0." + (guest + 1), "benchmarks"), new LogIn(email, PASSWORD))
          .token().value());
    }
    return tokens;
  }

  private <T> T use(Class<T> useCase) {
    return roost.getBean(useCase);
  }
}
