package dev.roost.proof;

import dev.roost.identity.api.Client;
import dev.roost.identity.api.LogIn;
import dev.roost.identity.api.OwnSessions;
import dev.roost.identity.api.ProvisionUser;
import dev.roost.identity.api.ProvisionedUsers;
import dev.roost.identity.contract.Secret;
import dev.roost.listing.api.ImportedListing;
import dev.roost.listing.api.ImportedListings;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.LocationDetails;
import dev.roost.listing.api.LocationDetails.AddressDetails;
import dev.roost.listing.api.SpaceDetails;
import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.api.GuestQuotes;
import dev.roost.pricing.api.ImportedPrices;
import dev.roost.pricing.api.ImportedRatePlan;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Hosts, guests and listings in a running Roost, made through its own use cases. */
final class Market {

  private static final Actor SETUP = Actor.system("proof");
  private static final Secret PASSWORD = new Secret("correct horse battery staple 7");

  private final ApplicationContext roost;

  Market(ApplicationContext roost) {
    this.roost = roost;
  }

  /** A date that no rule keeps from being booked. */
  LocalDate someDay() {
    return LocalDate.ofInstant(use(Clock.class).instant(), ZoneOffset.UTC).plusDays(40);
  }

  User host() {
    return user("host", Set.of(Role.HOST));
  }

  User guest() {
    return user("guest", Set.of());
  }

  User admin() {
    return user("admin", Set.of(Role.ADMIN));
  }

  /** A published listing in Berlin for four guests, 100.00 € a night. */
  ListingId listing(User host, boolean instantBook) {
    var details = new ListingDetails("A place to prove things", "Quiet, bright, and in great demand.".repeat(5),
        new SpaceDetails(RoomType.ENTIRE_PLACE, "apartment", 4, 1, 2, BigDecimal.ONE), List.of(), null, null,
        new LocationDetails(new AddressDetails("Karl-Marx-Allee 1", "", "10178", "", "Berlin", "", "DE"),
            new Position(52.5208, 13.4095)),
        instantBook, null);
    var listings = use(ImportedListings.class);
    var imported = listings.importListings(SETUP,
        List.of(new ImportedListing(new ExternalReference("proof", UUID.randomUUID().toString()), host.id(), details,
            List.of(URI.create("https://example.org/photo.jpg")))))
        .getFirst();
    var id = Objects.requireNonNull(imported.id(), () -> "Rejected: " + imported.rejection());
    var price = Money.of(100_00, "EUR");
    var nothing = Money.of(0, "EUR");
    use(ImportedPrices.class).importRatePlans(SETUP, List.of(new ImportedRatePlan(id, price, nothing, 4, nothing,
        BigDecimal.ZERO, BigDecimal.ZERO, List.of())));
    var outcome = listings.publishComplete(SETUP, Set.of(id));
    if (outcome.published() != 1) {
      throw new IllegalStateException("Not published: " + outcome.incomplete());
    }
    return id;
  }

  /** What the stay costs two people; only while its nights are open. */
  QuoteId quote(User guest, ListingId listing, StayDates stay) {
    return use(GuestQuotes.class).quote(guest.actor(), new IdempotencyKey(UUID.randomUUID().toString()),
        new RequestQuote(listing, stay, Party.ofAdults(2))).answer().id();
  }

  <T> T use(Class<T> useCase) {
    return roost.getBean(useCase);
  }

  <T> T use(String name, Class<T> type) {
    return roost.getBean(name, type);
  }

  private User user(String kind, Set<Role> roles) {
    var email = "%s-%s@example.org".formatted(kind, UUID.randomUUID());
    var id = use(ProvisionedUsers.class).provision(SETUP, new ProvisionUser(email, PASSWORD, "Some " + kind, roles));
    var session = use(OwnSessions.class).logIn(Actor.anonymous(), new Client("127.0.0.1", "proof"),
        new LogIn(email, PASSWORD));
    return new User(id, Actor.user(id, roles), session.token().value());
  }

  /** Somebody who has logged in. */
  record User(UserId id, Actor actor, String token) {
  }
}
