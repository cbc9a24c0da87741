package dev.roost.http;

import static dev.roost.platform.jooq.generated.Tables.EVENT_PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.api.BookingAlterations;
import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.api.DocumentFilter;
import dev.roost.invoicing.api.DocumentView;
import dev.roost.invoicing.api.OwnDocuments;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.contract.Subject;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import roosttest.identity.KnownUsers;

/** What booking does makes invoicing issue, with all of Roost between the two. */
@HttpTest
@EnableScenarios
class InvoicesFollowBookingsTest {

  private static final PageRequest ALL = PageRequest.first(100);

  @Autowired private World world;
  @Autowired private KnownUsers known;
  @Autowired private OwnDocuments documents;
  @Autowired private SharedBookings bookings;
  @Autowired private BookingAlterations alterations;
  @Autowired private DSLContext db;
  @LocalServerPort private int port;

  private UserId host;
  private UserId guest;

  @BeforeEach
  void people() {
    host = world.user(UUID.randomUUID() + "@example.com", Set.of(Role.HOST));
    guest = world.user(UUID.randomUUID() + "@example.com", Set.of());
  }

  @Test
  void shouldInvoiceOnceWhatIsConfirmedHoweverOftenItIsTold(Scenario scenario) {
    // given
    var listing = world.listing(host, true);
    var booking = world.paidBooking(guest, listing, 30, 2);
    var told = new BookingConfirmed(booking.id(), listing, guest, host, booking.stay());
    // when
    tell(scenario, told);
    tell(scenario, told);
    // then
    var toGuest = toGuest(booking.id());
    assertThat(toGuest).singleElement().satisfies(invoice -> {
      assertThat(invoice.subject()).isEqualTo(Subject.STAY);
      assertThat(invoice.seller()).isEqualTo(host);
      assertThat(invoice.total()).isEqualTo(booking.total());
      assertThat(invoice.listing()).isEqualTo("Flat above the river");
    });
    var own = documents.list(hosts(), DocumentFilter.ALL, ALL).items();
    assertThat(own).extracting(DocumentView::subject).containsExactlyInAnyOrder(Subject.STAY, Subject.HOST_SERVICE);
    assertThat(own).extracting(it -> it.number().number()).allMatch(number -> number >= 1);
  }

  @Test
  void shouldFollowAlterationAndCancellation(Scenario scenario) {
    // given
    var booking = world.paidBooking(guest, world.listing(host, true), 40, 2);
    var alteration = world.alteration(guest, booking.id().toString());
    // when
    scenario.stimulate(() -> alterations.accept(hosts(), new AnswerAlteration(booking.id(), alteration, 1)))
        .andWaitAtMost(Duration.ofSeconds(30))
        .andWaitForStateChange(() -> toGuest(booking.id()), all -> all.size() == 3)
        .andVerify(all -> {
          assertThat(all).extracting(DocumentView::kind).containsExactly(DocumentKind.INVOICE,
              DocumentKind.CREDIT_NOTE, DocumentKind.INVOICE);
          assertThat(all.getFirst().stay().checkIn()).isEqualTo(booking.stay().checkIn().plusDays(1));
          assertThat(sum(all)).isEqualTo(booking.total());
        });
    // when
    var version = bookings.get(hosts(), booking.id()).version();
    scenario.stimulate(() -> bookings.cancel(hosts(), booking.id(), version))
        .andWaitAtMost(Duration.ofSeconds(30))
        .andWaitForStateChange(() -> toGuest(booking.id()), all -> all.size() == 4)
        .andVerify(all -> {
          assertThat(sum(all).isZero()).isTrue();
          assertThat(all.getFirst().corrects()).isNotNull()
              .satisfies(it -> assertThat(it.number()).isEqualTo(all.get(1).number()));
        });
    var service = documents.list(hosts(), DocumentFilter.ALL, ALL).items().stream()
        .filter(it -> it.subject() == Subject.HOST_SERVICE).toList();
    assertThat(service).hasSize(4);
    assertThat(sum(service).isZero()).isTrue();
  }

  @Test
  void shouldSendAPdf() throws Exception {
    // given
    var reader = known.loggedIn(aUser());
    var invoice = world.invoice(reader.user().id(), world.listing(host, true), 50);
    // when
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(HttpRequest
          .newBuilder(URI.create("http://localhost:%d/v1/invoices/%s/pdf".formatted(port, invoice.id())))
          .header("Authorization", reader.bearer()).build(), BodyHandlers.ofByteArray());
      // then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
      assertThat(answer.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename=\"invoice-%s.pdf\"".formatted(invoice.number()));
      assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
  }

  /** Tells it and waits until whoever issues documents has dealt with it. */
  private void tell(Scenario scenario, BookingConfirmed told) {
    scenario.publish(told).andWaitAtMost(Duration.ofSeconds(30))
        .andWaitForStateChange(
            () -> db.fetchCount(EVENT_PUBLICATION, EVENT_PUBLICATION.LISTENER_ID.like("invoicing.%")),
            left -> left == 0)
        .andVerify(_ -> assertThat(toGuest(told.booking())).hasSize(1));
  }

  /** The newest first. */
  private List<DocumentView> toGuest(BookingId booking) {
    return documents.ofBooking(World.guest(guest), booking, ALL).items();
  }

  private Actor hosts() {
    return Actor.user(host, Set.of(Role.HOST));
  }

  private static Money sum(Collection<DocumentView> all) {
    return all.stream().map(DocumentView::total).reduce(Money::plus).orElseThrow();
  }
}
