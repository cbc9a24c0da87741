package dev.roost.http;

import dev.roost.booking.contract.BookingId;
import dev.roost.http.OwnershipMatrix.Row;
import dev.roost.http.OwnershipMatrix.Who;
import dev.roost.http.Things.Recipe;
import dev.roost.invoicing.api.DocumentView;
import dev.roost.listing.api.CoHosting;
import dev.roost.listing.api.CreateListing;
import dev.roost.listing.api.HostListings;
import dev.roost.listing.api.ListingPages;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everybody of the ownership matrix, logged in, and the things they act on. */
@Component
class Cast {

  private static final Pattern THING = Pattern.compile("\\{(\\w+)}");
  private static final JsonMapper JSON = new JsonMapper();

  private final World world;
  private final HostListings listings;
  private final ListingPages pages;
  private final CoHosting coHosting;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<Who, UserId> users = new EnumMap<>(Who.class);
  private final Map<Who, String> tokens = new EnumMap<>(Who.class);
  private final Map<String, Map<String, String>> things = new LinkedHashMap<>();
  private final Map<String, Recipe> recipes;
  private final String domain;
  private int days = 20;

  @Autowired
  Cast(World world, HostListings listings, ListingPages pages, CoHosting coHosting, List<Things> things) {
    this(world, listings, pages, coHosting, recipes(things), "example.com");
  }

  private Cast(World world, HostListings listings, ListingPages pages, CoHosting coHosting,
      Map<String, Recipe> recipes, String domain) {
    this.world = world;
    this.listings = listings;
    this.pages = pages;
    this.coHosting = coHosting;
    this.recipes = recipes;
    this.domain = domain;
  }

  private static Map<String, Recipe> recipes(List<Things> things) {
    return things.stream().flatMap(some -> some.recipes().entrySet().stream())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Other people, for who spoils what is theirs. */
  Cast another() {
    return new Cast(world, listings, pages, coHosting, recipes, UUID.randomUUID() + ".example");
  }

  /** What was answered. */
  record Answer(int status, String body) {
  }

  Answer send(int port, Row row, Who who) {
    var path = filled(port, row, row.path());
    var body = filled(port, row, row.body());
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "\"1\"");
    if (who != Who.ANONYMOUS) {
      request.header("Authorization", "Bearer " + token(port, who));
    }
    if (body.equals("multipart")) {
      request.header("Content-Type", "multipart/form-data; boundary=x");
      body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nno picture\r\n--x--\r\n";
    } else if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    return exchange(request.method(row.method(), BodyPublishers.ofString(body)).build());
  }

  /** Whether the guest's list still shows the thing that others tried to remove. */
  boolean stillHas(int port, Row row) {
    var path = filled(port, row, row.path());
    var slash = path.lastIndexOf('/');
    var list = exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path.substring(0, slash)))
        .header("Authorization", "Bearer " + token(port, Who.GUEST)).GET().build());
    return list.body().contains(path.substring(slash + 1));
  }

  String filled(int port, Row row, String text) {
    var made = things.computeIfAbsent(row.operation(), _ -> new LinkedHashMap<>());
    return THING.matcher(text).replaceAll(thing -> {
      if (!made.containsKey(thing.group(1))) {
        made.putAll(make(port, thing.group(1), made));
      }
      return made.get(thing.group(1));
    });
  }

  private Map<String, String> make(int port, String thing, Map<String, String> made) {
    return switch (thing) {
      case "user" -> Map.of("user", user(Who.GUEST).toString());
      case "nobody" -> Map.of("nobody", world.user(UUID.randomUUID() + "@example.com", Set.of()).toString());
      case "listing" -> Map.of("listing", world.listing(user(Who.HOST), false).toString());
      case "draft" ->
        Map.of("draft", listings.create(host(), World.key(), new CreateListing(World.apartment(), null)).answer()
            .id().toString());
      case "channel" -> export(port, made.get("listing"));
      case "feed" -> feed(port, made.get("listing"));
      case "exportToken" -> export(port, listing().toString());
      case "photo" -> Map.of("photo", photoOf(made.get("listing")));
      case "coHost" -> Map.of("coHost", user(Who.HOST).toString());
      case "invitation" -> Map.of("invitation", invitation(made.get("listing")));
      case "quote" -> Map.of("quote", world.quote(user(Who.GUEST), listing(), days += 3, 2).id().toString());
      case "booking" -> Map.of("booking", booking().toString());
      case "agreed" -> agreed();
      case "booked" -> Map.of("booked", booked());
      case "alteration" -> Map.of("alteration", world.alteration(user(Who.GUEST), made.get("agreed")).toString());
      case "payment" -> Map.of("payment", world.payment(user(Who.GUEST), listing(), days += 3).toString());
      case "invoice" -> Map.of("invoice", invoice().id().toString());
      case "series" -> Map.of("series", invoice().number().series());
      case "payout" -> Map.of("payout", world.payout(user(Who.HOST)).toString());
      // A placeholder of a template stays one.
      case "guest" -> Map.of("guest", "{guest}");
      case "document" -> Map.of("document", world.document(user(Who.HOST)).toString());
      case "verified" -> verified();
      case "stay" -> Map.of("stay", world.stay(user(Who.GUEST), listing()).toString());
      case "provider" -> Map.of("provider", "sandbox");
      case "checkIn" -> Map.of("checkIn", world.stay(40, 2).checkIn().toString());
      case "checkOut" -> Map.of("checkOut", world.stay(40, 2).checkOut().toString());
      case "session" -> Map.of("session", logIn(port, Who.GUEST).get("session"));
      case "base" -> Map.of("base", "EUR");
      case "day" -> rateTable(port);
      case "taxRule" -> Map.of("taxRule", taxRule(port));
      case "apiKey" -> Map.of("apiKey", apiKey(port));
      default -> Map.of(thing, recipe(thing).make(this, made).toString());
    };
  }

  private Recipe recipe(String thing) {
    var recipe = recipes.get(thing);
    if (recipe == null) {
      throw new IllegalArgumentException(
          "Nobody knows how to make a {%s}: write a bean that implements Things, as ReviewThings does"
              .formatted(thing));
    }
    return recipe;
  }

  /** A booking of two nights that is confirmed, and a night more for it. */
  private Map<String, String> agreed() {
    var booking = world.paidBooking(user(Who.GUEST), world.listing(user(Who.HOST), true), days += 3, 2);
    return Map.of("agreed", booking.id().toString(), "from", booking.stay().checkIn().toString(), "until",
        booking.stay().checkOut().plusDays(1).toString());
  }

  /** A listing where the guest has a confirmed stay. */
  private String booked() {
    return world.paidBooking(user(Who.GUEST), world.listing(user(Who.HOST), true), days += 3, 2).listing().toString();
  }

  /** The host's, over a stay of two nights. */
  private DocumentView invoice() {
    return world.invoice(user(Who.GUEST), world.listing(user(Who.HOST), true), days += 3);
  }

  /** The host has handed in a document. */
  private Map<String, String> verified() {
    var host = user(Who.HOST);
    return Map.of("document", world.document(host).toString(), "verified", host.toString());
  }

  /** The host's, on the market. */
  ListingId listing() {
    return world.listing(user(Who.HOST), false);
  }

  /** The guest's, at the host's, of two nights; not paid. */
  BookingId booking() {
    return world.booking(user(Who.GUEST), listing(), days += 3, 2).id();
  }

  private String photoOf(String listing) {
    return pages.view(host(), new ListingId(UUID.fromString(listing))).photos().getFirst().id().toString();
  }

  private String invitation(@org.jspecify.annotations.Nullable String listing) {
    user(Who.STRANGER);
    var id = listing == null ? listing() : new ListingId(UUID.fromString(listing));
    return coHosting.invite(host(), id, World.key(), emailOf(Who.STRANGER), Set.of(HostRight.EDIT_CALENDAR)).answer()
        .id()
        .toString();
  }

  private String taxRule(int port) {
    var answer = exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/admin/tax-rules"))
        .header("Authorization", "Bearer " + token(port, Who.ADMIN)).header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString("""
            {"name": "T", "authority": "A", "area": [{"latitude": 0, "longitude": 0},
             {"latitude": 1, "longitude": 0}, {"latitude": 1, "longitude": 1}],
             "from": "2027-01-01", "percentage": {"rate": 1}}""")).build());
    return JSON.readTree(answer.body()).at("/id").asString();
  }

  /** A channel of the host's listing, and the token of what it reads. */
  private Map<String, String> export(int port, String listing) {
    var answer = exchange(HttpRequest.newBuilder(URI.create(
        "http://localhost:%d/v1/listings/%s/calendar-exports/airbnb".formatted(port, listing)))
        .header("Authorization", "Bearer " + token(port, Who.HOST)).PUT(BodyPublishers.noBody()).build());
    var path = JSON.readTree(answer.body()).at("/path").asString();
    return Map.of("channel", "airbnb", "exportToken", path.replaceAll(".*/|\\.ics", ""));
  }

  /** A channel whose calendar the host's listing reads, where there is none. */
  private Map<String, String> feed(int port, String listing) {
    exchange(HttpRequest.newBuilder(URI.create(
        "http://localhost:%d/v1/listings/%s/calendar-feeds/airbnb".formatted(port, listing)))
        .header("Authorization", "Bearer " + token(port, Who.HOST)).header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString("{\"url\": \"https://channel.example/1.ics\"}")).build());
    return Map.of("feed", "airbnb");
  }

  private Map<String, String> rateTable(int port) {
    exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/admin/exchange-rates/EUR/2026-11-30"))
        .header("Authorization", "Bearer " + token(port, Who.ADMIN)).header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString("{\"rates\": [{\"currency\": \"USD\", \"rate\": \"1.0832\"}]}")).build());
    return Map.of("day", "2026-11-30");
  }

  private String apiKey(int port) {
    var answer = exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/api-keys"))
        .header("Authorization", "Bearer " + token(port, Who.GUEST)).header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(BodyPublishers.ofString("{\"name\": \"mine\", \"scopes\": [\"bookings:read\"]}")).build());
    return JSON.readTree(answer.body()).at("/key/id").asString(JSON.readTree(answer.body()).at("/id").asString());
  }

  Actor host() {
    return Actor.user(user(Who.HOST), Set.of(Role.HOST));
  }

  UserId user(Who who) {
    return users.computeIfAbsent(who, _ -> world.user(emailOf(who), rolesOf(who)));
  }

  String token(int port, Who who) {
    return tokens.computeIfAbsent(who, _ -> logIn(port, who).get("token"));
  }

  private Map<String, String> logIn(int port, Who who) {
    user(who);
    var body = "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(emailOf(who), World.PASSWORD);
    var answer = JSON.readTree(exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/sessions"))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build()).body());
    return Map.of("token", answer.at("/token").asString(), "session", answer.at("/session/id").asString());
  }

  String emailOf(Who who) {
    return who.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "@" + domain;
  }

  private static Set<Role> rolesOf(Who who) {
    return switch (who) {
      case HOST, OTHER_HOST -> Set.of(Role.HOST);
      case ADMIN -> Set.of(Role.ADMIN);
      default -> Set.of();
    };
  }

  private Answer exchange(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
