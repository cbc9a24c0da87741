package dev.roost.booking.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.booking.AlterationFixture.LONGER;
import static roosttest.booking.AlterationFixture.anAlteration;
import static roosttest.rest.Sent.by;

import dev.roost.booking.api.AlterationPreview;
import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.api.ArrangementView;
import dev.roost.booking.api.BookingAlterations;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationRefusal.AlterationPriceChanged;
import dev.roost.booking.contract.AlterationRefusal.DifferenceCannotBePaid;
import dev.roost.booking.contract.AlterationRefusal.NightsHaveBegun;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Arrangement;
import dev.roost.listing.contract.Party;
import dev.roost.platform.Idempotency.Once;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({AlterationController.class, AlterationAnswerController.class, BookingJsonMapperImpl.class})
class AlterationControllerTest {
  private static final AlterationId ID = new AlterationId(new UUID(7, 1));
  private static final BookingId BOOKING = new BookingId(new UUID(7, 2));
  private static final String WISH = "{\"checkIn\": \"2027-05-14\", \"checkOut\": \"2027-05-19\"";

  private final AlterationView alteration = someAlteration(null);
  @Autowired private MockMvcTester http;
  @MockitoBean private BookingAlterations alterations;

  @Test
  void shouldTellWhatWouldChange() {
    // given
    given(alterations.preview(Actors.host(), alteration.booking(), new AlterationWish(LONGER, null)))
        .willReturn(new AlterationPreview(alteration.booking(), alteration.before(), alteration.after(),
            alteration.difference(), Money.of(194_00, "EUR"), alteration.answerBy()));
    // then
    assertThat(http.post().uri("/v1/bookings/{id}/alterations/preview", alteration.booking()).with(by(Actors.host()))
        .contentType(APPLICATION_JSON).content(WISH + "}")).hasStatus(200).bodyJson().isLenientlyEqualTo("""
            {"before": {"checkOut": "2027-05-17", "nights": 3, "total": {"amount": 34000}},
             "after": {"checkOut": "2027-05-19", "nights": 5, "total": {"amount": 54000}},
             "difference": {"amount": 20000, "currency": "EUR"}, "payoutDifference": {"amount": 19400}}""");
  }

  @Test
  void shouldProposeAtThePriceThatWasTold() {
    // given
    given(alterations.propose(eq(Actors.guest()), any(), eq(new ProposeAlteration(alteration.booking(),
        new AlterationWish(LONGER, new Party(2, 1, 0, 0)), Money.of(540_00, "EUR"), "Our flight is late."))))
        .willReturn(new Once<>(alteration, true));
    // then
    assertThat(propose("""
        , "party": {"adults": 2, "children": 1}, "total": {"amount": 54000, "currency": "EUR"},
        "message": "Our flight is late."}""")).hasStatus(201).hasHeader("ETag", "\"1\"")
        .hasHeader("Location", "/v1/bookings/%s/alterations/%s".formatted(alteration.booking(), alteration.id()))
        .hasHeader("Idempotency-Replayed", "true").bodyJson().isLenientlyEqualTo("""
            {"status": "PROPOSED", "proposedBy": "GUEST", "difference": {"amount": 20000}}""")
        .doesNotHavePath("$.payoutDifference").doesNotHavePath("$.after.payout");
  }

  @Test
  void shouldRefuseAProposalThatLacksSomething() {
    assertThat(propose("}")).hasStatus(400).bodyJson().isLenientlyEqualTo("""
        {"errors": [{"field": "total"}]}""");
    assertThat(http.post().uri("/v1/bookings/{id}/alterations/preview", alteration.booking()).with(by(Actors.guest()))
        .contentType(APPLICATION_JSON).content("{\"checkIn\": \"2027-05-14\", \"checkOut\": \"2027-05-14\"}"))
        .hasStatus(400).bodyJson().isLenientlyEqualTo("""
            {"key": "invalid-field", "field": "checkOut", "reason": "must be after checkIn"}""");
  }

  @Test
  void shouldTellThatThePriceIsAnother() {
    // given
    given(alterations.propose(any(), any(), any())).willThrow(
        new Refused(new AlterationPriceChanged(Money.of(540_00, "EUR"), Money.of(560_00, "EUR"))));
    // then
    assertThat(propose(", \"total\": {\"amount\": 54000, \"currency\": \"EUR\"}}")).hasStatus(409).bodyJson()
        .isLenientlyEqualTo("""
            {"key": "alteration-price-changed", "now": {"amount": 56000, "currency": "EUR"}}""");
  }

  @Test
  void shouldTellTheDifferenceThatCannotBePaid() {
    // given
    given(alterations.accept(any(), any())).willThrow(
        new Refused(new DifferenceCannotBePaid(Money.of(-100_00, "EUR"))));
    // then
    assertThat(act("accept", null)).hasStatus(409).bodyJson().isLenientlyEqualTo("""
        {"key": "difference-cannot-be-paid", "difference": {"amount": -10000, "currency": "EUR"}}""");
  }

  @Test
  void shouldTellWhichNightsHaveBegun() {
    // given
    given(alterations.propose(any(), any(), any()))
        .willThrow(new Refused(new NightsHaveBegun(List.of(LocalDate.parse("2027-05-13")))));
    // then
    assertThat(propose(", \"total\": {\"amount\": 54000, \"currency\": \"EUR\"}}")).hasStatus(422).bodyJson()
        .isLenientlyEqualTo("""
            {"key": "nights-have-begun", "nights": ["2027-05-13"]}""");
  }

  @Test
  void shouldAnswerTheVersionThatWasRead() {
    // given
    var answer = new AnswerAlteration(alteration.booking(), alteration.id(), 1);
    given(alterations.accept(Actors.host(), answer)).willReturn(alteration);
    given(alterations.withdraw(Actors.host(), answer)).willReturn(alteration);
    given(alterations.decline(Actors.host(), answer)).willReturn(alteration);
    // then
    for (var action : List.of("accept", "withdraw", "decline")) {
      assertThat(act(action, null)).hasStatus(200).hasHeader("ETag", "\"1\"");
    }
  }

  @Test
  void shouldDeclineWithWords() {
    // given
    given(alterations.decline(any(), any())).willReturn(alteration);
    // when
    assertThat(act("decline", "{\"message\": \"Sorry\"}")).hasStatus(200);
    // then
    then(alterations).should().decline(Actors.host(),
        new AnswerAlteration(alteration.booking(), alteration.id(), 1, "Sorry"));
  }

  @Test
  void shouldReadOneAndAll() {
    // given
    var forHost = someAlteration(Money.of(194_00, "EUR"));
    given(alterations.get(Actors.host(), alteration.booking(), alteration.id())).willReturn(forHost);
    given(alterations.list(eq(Actors.host()), eq(alteration.booking()), any()))
        .willReturn(new Page<>(List.of(forHost), null));
    var uri = "/v1/bookings/%s/alterations".formatted(alteration.booking());
    // then
    assertThat(http.get().uri(uri + "/" + alteration.id()).with(by(Actors.host()))).hasStatus(200)
        .hasHeader("ETag", "\"1\"").bodyJson().extractingPath("$.payoutDifference.amount").isEqualTo(19400);
    assertThat(http.get().uri(uri).with(by(Actors.host()))).hasStatus(200).bodyJson()
        .extractingPath("$.items[0].id").isEqualTo(alteration.id().toString());
  }

  private MvcTestResult propose(String rest) {
    return http.post().uri("/v1/bookings/{id}/alterations", alteration.booking()).with(by(Actors.guest()))
        .header("Idempotency-Key", "k").contentType(APPLICATION_JSON).content(WISH + rest).exchange();
  }

  private MvcTestResult act(String action, @Nullable String body) {
    var request = http.post().uri("/v1/bookings/{id}/alterations/{alteration}/" + action, alteration.booking(),
        alteration.id()).with(by(Actors.host())).header("If-Match", "\"1\"");
    return body == null ? request.exchange() : request.contentType(APPLICATION_JSON).content(body).exchange();
  }

  private static AlterationView someAlteration(@Nullable Money payoutDifference) {
    var it = anAlteration().withId(ID).of(BOOKING).build().snapshot();
    return new AlterationView(it.id(), 1, it.booking(), it.status(), it.statusSince(), it.by(), view(it.before()),
        view(it.after()), it.after().moreThan(it.before()), payoutDifference, null, it.createdAt(), it.answerBy(), null,
        null,
        null);
  }

  private static ArrangementView view(Arrangement it) {
    return new ArrangementView(it.stay(), it.party(), it.price().lines(), it.price().total(), null);
  }
}
