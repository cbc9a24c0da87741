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
import dev.roost.ledger.api.AccountFilter;
import dev.roost.ledger.api.AdjustmentProposals;
import dev.roost.ledger.api.LedgerBooks;
import dev.roost.ledger.api.ProposeAdjustment;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountId;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalPurpose;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.spi.Books;
import dev.roost.ledger.spi.Posting;
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
import dev.roost.messaging.api.AskHost;
import dev.roost.messaging.api.MessageWriting;
import dev.roost.messaging.api.OwnMessageTemplates;
import dev.roost.messaging.api.TemplateCommand;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.TemplateId;
import dev.roost.notification.api.EndpointCommand;
import dev.roost.notification.api.EventView;
import dev.roost.notification.api.OwnWebhookEndpoints;
import dev.roost.notification.application.Deliveries;
import dev.roost.notification.application.Deliveries.Planned;
import dev.roost.notification.application.EventLog;
import dev.roost.notification.application.Outbox;
import dev.roost.notification.application.Outbox.About;
import dev.roost.notification.application.Outbox.Posted;
import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventId;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailKind;
import dev.roost.payment.api.GuestPayments;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payout.api.HostVerifications;
import dev.roost.payout.api.UploadDocument;
import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.domain.Payouts;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Secrets;
import dev.roost.pricing.api.GuestQuotes;
import dev.roost.pricing.api.ImportedPrices;
import dev.roost.pricing.api.ImportedRatePlan;
import dev.roost.pricing.api.QuoteView;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.review.api.Opinion;
import dev.roost.review.api.ReportReview;
import dev.roost.review.api.ReviewReports;
import dev.roost.review.api.StayReviews;
import dev.roost.review.api.WriteReview;
import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.ReviewId;
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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
  private final Books books;
  private final LedgerBooks ledger;
  private final AdjustmentProposals proposals;
  private final TransactionOperations transactions;
  private final HostVerifications verifications;
  private final Payouts payouts;
  private final Bookings stays;
  private final StayReviews reviews;
  private final ReviewReports reports;
  private final OwnWebhookEndpoints endpoints;
  private final EventLog events;
  private final Deliveries deliveries;
  private final MessageWriting messages;
  private final OwnMessageTemplates templates;
  private final Outbox outbox;
  private final Secrets secrets;
  private final Clock clock;

  World(ProvisionedUsers users, ImportedListings listings, ImportedPrices prices, GuestQuotes quotes,
      GuestBookings bookings, SharedBookings booked, GuestPayments payments, OwnDocuments documents,
      BookingAlterations alterations,
      Books books, LedgerBooks ledger,
      AdjustmentProposals proposals,
      TransactionOperations transactions, HostVerifications verifications, Payouts payouts,
      Bookings stays, StayReviews reviews, ReviewReports reports, OwnWebhookEndpoints endpoints,
      EventLog events, Deliveries deliveries, MessageWriting messages, OwnMessageTemplates templates, Outbox outbox,
      Secrets secrets, Clock clock) {
    this.users = users;
    this.listings = listings;
    this.prices = prices;
    this.quotes = quotes;
    this.bookings = bookings;
    this.booked = booked;
    this.alterations = alterations;
    this.payments = payments;
    this.documents = documents;
    this.books = books;
    this.ledger = ledger;
    this.proposals = proposals;
    this.transactions = transactions;
    this.verifications = verifications;
    this.payouts = payouts;
    this.stays = stays;
    this.reviews = reviews;
    this.reports = reports;
    this.endpoints = endpoints;
    this.events = events;
    this.deliveries = deliveries;
    this.messages = messages;
    this.templates = templates;
    this.outbox = outbox;
    this.secrets = secrets;
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

  /** The guest asks about a listing. */
  ConversationId conversation(UserId guest, ListingId listing) {
    return messages.ask(guest(guest), key(), new AskHost(listing, null, null, "Is there a lift?")).answer()
        .conversation();
  }

  /** The guest writes about a booking of theirs. */
  BookingId discussed(UserId guest, BookingId booking) {
    messages.writeAbout(guest(guest), key(), booking, "When may we come?");
    return booking;
  }

  TemplateId template(UserId host) {
    return templates.create(Actor.user(host, Set.of(Role.HOST)), key(),
        new TemplateCommand("Arrival", "Welcome to {listing}")).answer().id();
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

  /** Ten euros that a booking has earned its host. */
  TransactionId posted(UserId host) {
    var euros = Money.of(10_00, "EUR");
    var booking = UUID.randomUUID();
    var earned = new Posting(Source.of("test.earned", booking), Correlation.ofBooking(booking), clock.instant(),
        "A stay was earned",
        List.of(Entry.debit(Account.ofBooking(AccountKind.GUEST_FUNDS_HELD, booking, euros.currency()), euros),
            Entry.credit(Account.ofUser(AccountKind.HOST_PAYABLE, host, euros.currency()), euros)));
    return Objects.requireNonNull(transactions.execute(transaction -> books.post(earned))).transaction();
  }

  /** What is owed to the host. */
  AccountId payable(UserId host) {
    posted(host);
    return ledger
        .accounts(anAdmin(), new AccountFilter(AccountKind.HOST_PAYABLE, null, host.value()), PageRequest.first(1))
        .items().getFirst().id();
  }

  /** A proposal of an administrator whom nobody knows. */
  ProposalId proposal() {
    var euros = Money.of(5_00, "EUR");
    return proposals.propose(anAdmin(), key(), new ProposeAdjustment(ProposalPurpose.ADJUSTMENT, "Paid twice",
        Correlation.NONE, List.of(Entry.debit(Account.shared(AccountKind.BANK, euros.currency()), euros),
            Entry.credit(Account.shared(AccountKind.PLATFORM_FEE, euros.currency()), euros))))
        .answer().id();
  }

  /** One that is about nothing, and will not be sent. */
  MailId mail(UserId reader) {
    var mail = new MailId(UUID.randomUUID());
    transactions.executeWithoutResult(_ -> outbox.add(List.of(
        new Posted(mail, MailKind.PAYOUT_SENT, reader, null, About.NOTHING, Duration.ofDays(1)))));
    return mail;
  }

  /** As it stands in mails that were sent long ago: it has to hold. Number 5 is reviews. */
  String unsubscribeToken(UserId reader) {
    var wish = ByteBuffer.allocate(17).putLong(reader.value().getMostSignificantBits())
        .putLong(reader.value().getLeastSignificantBits()).put((byte) 5).array();
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secrets.key("notification.unsubscribe"), "HmacSHA256"));
      return Base64.getUrlEncoder().withoutPadding()
          .encodeToString(ByteBuffer.allocate(33).put(wish).put(mac.doFinal(wish), 0, 16).array());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A stay of the guest's that ended two days ago. */
  BookingId stay(UserId guest, ListingId listing) {
    var checkOut = LocalDate.now(clock).minusDays(2);
    var booking = BookingFixture.aBooking().in(BookingStatus.COMPLETED).of(guest).at(listing)
        .staying(StayDates.of(checkOut.minusDays(3), checkOut)).build();
    transactions.executeWithoutResult(_ -> stays.add(booking));
    return booking.id();
  }

  /** The guest's review of a stay, which the host has not read. */
  ReviewId blindReview(UserId guest, BookingId stay) {
    return reviews.write(guest(guest), key(), new WriteReview(stay, opinion())).answer().id();
  }

  /** The guest's review of a stay about which the host has written too. */
  ReviewId review(UserId guest, UserId host, ListingId listing) {
    var stay = stay(guest, listing);
    reviews.write(Actor.user(host, Set.of(Role.HOST)), key(), new WriteReview(stay, opinion()));
    return blindReview(guest, stay);
  }

  /** Somebody finds the review too harsh. */
  ReportId report(UserId reporter, ReviewId review) {
    return reports.report(guest(reporter), key(), new ReportReview(review, ReportReason.OTHER, "Too harsh")).answer()
        .id();
  }

  private static Opinion opinion() {
    return new Opinion(4, Map.of(), "Fine.", null);
  }

  /** Some money that was on its way to the host, and did not arrive. */
  PayoutId payout(UserId host) {
    var payout = PayoutFixture.aPayoutOf(host, PayoutFixture.aDraw(10_00));
    payout.failed(payout.transfers().getFirst().id(), "account closed", clock.instant());
    transactions.executeWithoutResult(_ -> payouts.add(payout));
    return payout.id();
  }

  /** A webhook endpoint to which nothing is sent. */
  EndpointId webhookEndpoint(UserId owner) {
    return endpoints.create(guest(owner), key(), new EndpointCommand("https://hooks.example/roost", "",
        Set.of(EventType.VERIFICATION_APPROVED), false)).answer().id();
  }

  /** An event that waits for that endpoint. */
  DeliveryId delivery(UserId owner, String endpoint) {
    var event = new EventView(new EventId(UUID.randomUUID()), EventType.VERIFICATION_APPROVED, clock.instant(),
        EventData.nothing());
    var planned = new Planned(new DeliveryId(UUID.randomUUID()), new EndpointId(UUID.fromString(endpoint)),
        event.id());
    transactions.executeWithoutResult(_ -> {
      events.append(event, owner);
      deliveries.plan(List.of(planned));
    });
    return planned.id();
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

  private static Actor anAdmin() {
    return Actor.user(new UserId(UUID.randomUUID()), Set.of(Role.ADMIN));
  }

  StayDates stay(int daysAhead, int nights) {
    var checkIn = LocalDate.now(clock).plusDays(daysAhead);
    return StayDates.of(checkIn, checkIn.plusDays(nights));
  }

  static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }
}
