package dev.roost.payout.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.PayoutFixture.eur;
import static roosttest.rest.Sent.by;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payout.api.HostPayouts;
import dev.roost.payout.api.PayoutReportView;
import dev.roost.payout.api.PayoutReportView.Kind;
import dev.roost.payout.api.PayoutReportView.Line;
import dev.roost.payout.api.PayoutView;
import dev.roost.payout.api.PayoutView.TransferView;
import dev.roost.payout.api.ReportPeriod;
import dev.roost.payout.api.UpcomingPayoutView;
import dev.roost.payout.contract.HoldBack;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.payout.contract.TransferId;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.shared.Currency;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import(HostPayoutController.class)
class HostPayoutControllerTest {

  private static final BookingId STAY = new BookingId(UUID.fromString("01930000-0000-7000-8000-000000000001"));
  private static final PayoutId PAYOUT = new PayoutId(UUID.fromString("01930000-0000-7000-8000-000000000002"));
  private static final Currency EUR = Currency.of("EUR");
  private static final ReportPeriod JUNE = new ReportPeriod(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 7, 1), EUR);
  private static final String QUERY = "?from=2027-06-01&to=2027-07-01&currency=EUR";

  @Autowired private MockMvcTester http;
  @MockitoBean private HostPayouts payouts;

  @Test
  void shouldSayWhatHoldsAPayoutBack() {
    // given
    given(payouts.upcoming(Actors.host())).willReturn(List.of(new UpcomingPayoutView(EUR, eur(85_00), eur(5_00),
        eur(80_00), List.of(HoldBack.NOT_VERIFIED, HoldBack.ON_HOLD), null, NOW)));
    // then
    assertThat(http.get().uri("/v1/me/upcoming-payouts").with(by(Actors.host()))).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("""
            [{"owed": {"amount": 8500, "currency": "EUR"}, "next": {"amount": 8000},
              "heldBack": ["NOT_VERIFIED", "ON_HOLD"], "nextLookAt": "2027-06-01T10:00:00Z"}]""");
  }

  @Test
  void shouldShowAPayoutWithItsBookings() {
    // given
    var transfer = new TransferView(new TransferId(UUID.randomUUID()), STAY, new PaymentId(UUID.randomUUID()),
        eur(85_00), TransferStatus.SENT, eur(5_00), "tr_1", null, null);
    given(payouts.get(Actors.host(), PAYOUT)).willReturn(new PayoutView(PAYOUT, Actors.ANNA, PayoutStatus.SENT,
        eur(85_00), eur(85_00), eur(5_00), "…host", NOW, NOW, null, List.of(transfer)));
    // then
    assertThat(http.get().uri("/v1/me/payouts/" + PAYOUT).with(by(Actors.host()))).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("""
            {"payout": {"status": "SENT", "returned": {"amount": 500}, "account": "…host"},
             "transfers": [{"bookingId": "%s", "status": "SENT", "returned": {"amount": 500}, "reference": "tr_1"}]}"""
            .formatted(STAY));
  }

  @Test
  void shouldReportAsJsonAndAsCsv() {
    // given
    given(payouts.report(Actors.host(), JUNE)).willReturn(new PayoutReportView(JUNE.from(), JUNE.to(), EUR,
        eur(85_00), eur(0), eur(10_00), eur(75_00), eur(5_00),
        List.of(new Line(NOW, Kind.EARNED, eur(85_00), STAY, null),
            new Line(NOW, Kind.NETTED, eur(-10_00), null, null), new Line(NOW, Kind.PAID, eur(75_00), STAY, PAYOUT))));
    // then
    assertThat(http.get().uri("/v1/me/payout-report" + QUERY).with(by(Actors.host()))).hasStatusOk().bodyJson()
        .isLenientlyEqualTo(
            "{\"netted\": {\"amount\": 1000}, \"returned\": {\"amount\": 500}, \"lines\": [{}, {}, {\"payoutId\": \"%s\"}]}"
                .formatted(PAYOUT));
    assertThat(http.get().uri("/v1/me/payout-report.csv" + QUERY).with(by(Actors.host()))).hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"payouts.csv\"").hasHeader("Cache-Control", "no-store")
        .bodyText().isEqualTo("""
            at,kind,amount,currency,booking_id,payout_id
            2027-06-01T10:00:00Z,EARNED,85.00,EUR,%s,
            2027-06-01T10:00:00Z,NETTED,-10.00,EUR,,
            2027-06-01T10:00:00Z,PAID,75.00,EUR,%s,%s
            """.formatted(STAY, STAY, PAYOUT).replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @CsvSource({"EUR, ABC, currency", "2027-06-01, June, from", "2027-07-01, 2027-06-01, to"})
  void shouldNameTheParameterThatCannotBe(String instead, String of, String field) {
    assertThat(http.get().uri("/v1/me/payout-report" + QUERY.replace("=" + instead, "=" + of)).with(by(Actors.host())))
        .hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    verifyNoInteractions(payouts);
  }
}
