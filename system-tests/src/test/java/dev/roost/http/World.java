package dev.roost.http;

import static org.awaitility.Awaitility.await;

import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.BookingAlterations;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.GuestBookings;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Bookings;
import dev.roost.identity.api.ProvisionUser;
import dev.roost.identity.api.ProvisionedUsers;
import dev.roost.identity.contract.Secret;
import dev.roost.invoicing.api.DocumentView;
import dev.roost.invoicing.api.OwnDocuments;
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
import dev.roost.payment.api.GuestPayments;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payout.api.HostVerifications;
import dev.roost.payout.api.UploadDocument;
import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.domain.Payouts;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.api.GuestQuotes;
import dev.roost.pricing.api.ImportedPrices;
import dev.roost.pricing.api.ImportedRatePlan;
import dev.roost.pricing.api.QuoteView;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.booking.BookingFixture;
import roosttest.payout.PayoutFixture;

/** Makes hosts, listings, quotes and bookings, through the use cases that make them in production. */
@Component
class World {

  static final String PASSWORD = "a long enough pass phrase";

  private static final Actor IMPORT = Actor.system("test");

  private final ProvisionedUsers users;
  private final ImportedListings listings;
  private final ImportedPrices prices;
  private final GuestQuotes quotes;
  private final GuestBookings bookings;
  private final SharedBookings booked;
  private final BookingAlterations alterations;
  private final GuestPayments payments;
  private final OwnDocuments documents;
  private final TransactionOperations transactions;
  private final HostVerifications verifications;
  private final Payouts payouts;
  private final Bookings stays;
  private final Clock clock;

  World(ProvisionedUsers users, ImportedListings listings, ImportedPrices prices, GuestQuotes quotes,
      GuestBookings bookings, SharedBookings booked, GuestPayments payments, OwnDocuments documents,
      BookingAlterations alterations, TransactionOperations transactions, HostVerifications verifications,
      Payouts payouts, Bookings stays, Clock clock) {
    this.users = users;
    this.listings = listings;
    this.prices = prices;
    this.quotes = quotes;
    this.bookings = bookings;
    this.booked = booked;
    this.alterations = alterations;
    this.payments = payments;
    this.documents = documents;
    this.transactions = transactions;
    this.verifications = verifications;
    this.payouts = payouts;
    this.stays = stays;
    this.clock = clock;
  }

  /** A user who can log in with {@link #PASSWORD}. */
  UserId user(String email, Set<Role> roles) {
    return users.provision(IMPORT, new ProvisionUser(email, new Secret(PASSWORD), email, roles));
  }

  static Actor guest(UserId user) {
    return Actor.user(user, Set.of());
  }

  /** A published listing in Lisbon for four, 100 euros a night. */
  ListingId listing(UserId owner, boolean instantBook) {
    var details = new ListingDetails("Flat above the river", "Two rooms and a view.",
        space(), List.of(), null, null,
        new LocationDetails(new AddressDetails("Rua da Prova 1", "", "1100-001", "Alfama", "Lisboa", "Lisboa", "PT"),
            new Position(38.7139, -9.1334)),
        instantBook, "12345/AL");
    var imported = listings.importListings(IMPORT, List.of(new ImportedListing(
        new ExternalReference("test", UUID.randomUUID().toString()), owner, details,
        List.of(URI.create("https://example.com/photo.jpg"))))).getFirst();
    var id = Objects.requireNonNull(imported.id(), () -> "rejected: " + imported.rejection());
    var nothing = Money.of(0, "EUR");
    prices.importRatePlans(IMPORT, List.of(new ImportedRatePlan(id, Money.of(100_00, "EUR"), nothing, 4, nothing,
        BigDecimal.ZERO, BigDecimal.ZERO, List.of())));
    listings.publishComplete(IMPORT, List.of(id));
    return id;
  }

  /** A listing that says only what it must. */
  static ListingDetails apartment() {
    return new ListingDetails(null, null, space(), null, null, null, null, null, null);
  }

  private static SpaceDetails space() {
    return new SpaceDetails(RoomType.ENTIRE_PLACE, "apartment", 4, 2, 2, BigDecimal.ONE);
  }

  QuoteView quote(UserId guest, ListingId listing, int daysAhead, int nights) {
    return quotes.quote(guest(guest), key(), new RequestQuote(listing, stay(daysAhead, nights), Party.ofAdults(2)))
        .answer();
  }

  BookingView booking(UserId guest, ListingId listing, int daysAhead, int nights) {
    return bookings
        .request(guest(guest), key(), new RequestBooking(quote(guest, listing, daysAhead, nights).id(), null))
        .answer();
  }

  /** Booked instantly, paid, and confirmed. */
  BookingView paidBooking(UserId guest, ListingId listing, int daysAhead, int nights) {
    var quote = quote(guest, listing, daysAhead, nights).id();
    var id = bookings.request(guest(guest), key(), new RequestBooking(quote, null, "sandbox_card_good")).answer().id();
    return await().atMost(Duration.ofSeconds(30)).until(() -> booked.get(guest(guest), id),
        booking -> booking.status() == BookingStatus.CONFIRMED);
  }

  /** The guest would come a day later, for as many nights. */
  AlterationId alteration(UserId guest, String booking) {
    var id = new BookingId(UUID.fromString(booking));
    var stay = booked.get(guest(guest), id).stay();
    var wish = AlterationWish.of(stay.checkIn().plusDays(1), stay.checkOut().plusDays(1), null);
    var total = alterations.preview(guest(guest), id, wish).after().total();
    return alterations.propose(guest(guest), key(), new ProposeAlteration(id, wish, total, null)).answer().id();
  }

  /** What a guest has to pay for a booking. */
  PaymentId payment(UserId guest, ListingId listing, int daysAhead) {
    return payments.ofBooking(guest(guest), booking(guest, listing, daysAhead, 2).id(), PageRequest.first(1)).items()
        .getFirst().id();
  }

  /** The host's invoice over a stay of two nights that is paid. */
  DocumentView invoice(UserId guest, ListingId listing, int daysAhead) {
    var booking = paidBooking(guest, listing, daysAhead, 2).id();
    return await().atMost(Duration.ofSeconds(30)).until(
        () -> documents.ofBooking(guest(guest), booking, PageRequest.first(1)).items(), issued -> !issued.isEmpty())
        .getFirst();
  }

  /** A stay of the guest's that ended two days ago. */
  BookingId stay(UserId guest, ListingId listing) {
    var checkOut = LocalDate.now(clock).minusDays(2);
    var booking = BookingFixture.aBooking().in(BookingStatus.COMPLETED).of(guest).at(listing)
        .staying(StayDates.of(checkOut.minusDays(3), checkOut)).build();
    transactions.executeWithoutResult(_ -> stays.add(booking));
    return booking.id();
  }

  /** Some money that was on its way to the host, and did not arrive. */
  PayoutId payout(UserId host) {
    var payout = PayoutFixture.aPayoutOf(host, PayoutFixture.aDraw(10_00));
    payout.failed(payout.transfers().getFirst().id(), "account closed", clock.instant());
    transactions.executeWithoutResult(_ -> payouts.add(payout));
    return payout.id();
  }

  /** A document that the host has handed in to be verified. */
  DocumentId document(UserId host) {
    return verifications.upload(Actor.user(host, Set.of(Role.HOST)), key(),
        new UploadDocument(DocumentKind.IDENTITY, new SomePdf())).answer().document().id();
  }

  /** The shortest file that counts as one. */
  private record SomePdf() implements UploadDocument.Content {
    @Override
    public long size() {
      return bytes().length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes());
    }

    private static byte[] bytes() {
      return "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    }
  }

  StayDates stay(int daysAhead, int nights) {
    var checkIn = LocalDate.now(clock).plusDays(daysAhead);
    return StayDates.of(checkIn, checkIn.plusDays(nights));
  }

  static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }
}
