package dev.roost.ledger.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static roosttest.identity.Actors.ANNA;
import static roosttest.ledger.LedgerFixture.CLEARING;
import static roosttest.ledger.LedgerFixture.EUR;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.LedgerFixture.payable;
import static roosttest.rest.Sent.by;

import dev.roost.ledger.api.AccountFilter;
import dev.roost.ledger.api.AccountView;
import dev.roost.ledger.api.CheckView;
import dev.roost.ledger.api.LedgerBooks;
import dev.roost.ledger.api.Period;
import dev.roost.ledger.api.StatementView;
import dev.roost.ledger.api.TransactionFilter;
import dev.roost.ledger.api.TransactionView;
import dev.roost.ledger.api.TrialBalanceView;
import dev.roost.ledger.contract.AccountId;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import(LedgerController.class)
class LedgerControllerTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
  private static final AccountView PAYABLE = new AccountView(new AccountId(ID), payable(ANNA), eur(85_00), false, NOON);

  @Autowired private MockMvcTester http;
  @MockitoBean private LedgerBooks books;

  @Test
  void shouldShowBothSidesOfTheTrialBalance() {
    // given
    given(books.trialBalance(Actors.admin(), NOON)).willReturn(new TrialBalanceView(NOON,
        List.of(new TrialBalanceView.InCurrency(EUR,
            List.of(new TrialBalanceView.Line(AccountKind.BANK, eur(5), eur(0))), eur(5), eur(4)))));
    // then
    assertThat(get("/trial-balance?before=2027-05-01T12:00:00Z")).hasStatus(200).bodyJson().isStrictlyEqualTo(
        """
            {"before": "2027-05-01T12:00:00Z", "currencies": [{"currency": "EUR", "lines": [{"account": "BANK",
              "debit": {"amount": 5, "currency": "EUR"}, "credit": {"amount": 0, "currency": "EUR"}}],
              "debits": {"amount": 5, "currency": "EUR"}, "credits": {"amount": 4, "currency": "EUR"}, "balanced": false}]}""");
  }

  @Test
  void shouldRefuseAMomentThatIsNone() {
    assertThat(get("/trial-balance?before=yesterday")).hasStatus(400).bodyJson().extractingPath("$.errors[0].field")
        .isEqualTo("before");
  }

  @Test
  void shouldListAccountsByKindCurrencyAndOwner() {
    // given
    given(books.accounts(Actors.admin(), new AccountFilter(AccountKind.HOST_PAYABLE, EUR, ANNA.value()),
        PageRequest.first(1))).willReturn(new Page<>(List.of(PAYABLE), "there"));
    // then
    var list = get("/accounts?kind=HOST_PAYABLE&currency=EUR&owner=" + ANNA + "&limit=1");
    assertThat(list).hasStatus(200).containsHeader("Link").bodyJson().isLenientlyEqualTo("""
        {"items": [{"id": "%s", "kind": "HOST_PAYABLE", "currency": "EUR", "owner": "%s", "normalSide": "CREDIT",
          "balance": {"amount": 8500, "currency": "EUR"}, "inDoubt": false}]}""".formatted(ID, ANNA));
  }

  @Test
  void shouldRefuseACurrencyThatIsNone() {
    assertThat(get("/accounts?currency=XXL")).hasStatus(400).bodyJson().extractingPath("$.field").isEqualTo("currency");
  }

  @Test
  void shouldStateAnAccount() {
    // given
    var line = new StatementView.Line(new TransactionId(ID), Source.of("payment.captured", 1), NOON, "Paid",
        Entry.credit(payable(ANNA), eur(5)), eur(90_00));
    given(books.statement(Actors.admin(), new AccountId(ID), new Period(NOON, null), PageRequest.first(20)))
        .willReturn(new StatementView(PAYABLE, eur(85_00), eur(95_00), new Page<>(List.of(line), "there")));
    // then
    assertThat(get("/accounts/" + ID + "/statement?from=2027-05-01T12:00:00Z&limit=20")).hasStatus(200)
        .containsHeader("Link").bodyJson().isLenientlyEqualTo("""
            {"opening": {"amount": 8500, "currency": "EUR"}, "closing": {"amount": 9500, "currency": "EUR"},
             "items": [{"transactionId": "%s", "purpose": "payment.captured", "side": "CREDIT",
               "amount": {"amount": 5, "currency": "EUR"}, "balance": {"amount": 9000, "currency": "EUR"}}]}"""
            .formatted(ID));
  }

  @Test
  void shouldRefuseAPeriodThatEndsBeforeItBegins() {
    assertThat(get("/accounts/" + ID + "/statement?from=2027-05-01T12:00:00Z&to=2027-05-01T12:00:00Z")).hasStatus(400)
        .bodyJson().extractingPath("$.field").isEqualTo("to");
  }

  @Test
  void shouldShowTransactionsOfABooking() {
    // given
    var view = new TransactionView(new TransactionId(ID), Source.of("payment.captured", 1), Correlation.ofBooking(ID),
        NOON, "Paid", null, null, List.of(Entry.debit(CLEARING, eur(5)), Entry.credit(payable(ANNA), eur(5))));
    given(books.transactions(any(), any(), any())).willReturn(new Page<>(List.of(), null));
    given(books.transactions(Actors.admin(), new TransactionFilter(ID, null), PageRequest.first(20)))
        .willReturn(new Page<>(List.of(view), null));
    given(books.transaction(Actors.admin(), new TransactionId(ID))).willReturn(view);
    // then
    assertThat(get("/transactions?limit=20&booking=" + ID)).hasStatus(200).bodyJson()
        .extractingPath("$.items.length()").isEqualTo(1);
    assertThat(get("/transactions/" + ID)).hasStatus(200).bodyJson().isLenientlyEqualTo("""
        {"source": "payment.captured:1", "entries": [{"account": "PROVIDER_CLEARING", "side": "DEBIT",
          "amount": {"amount": 5, "currency": "EUR"}}, {"account": "HOST_PAYABLE", "owner": "%s", "side": "CREDIT",
          "amount": {"amount": 5, "currency": "EUR"}}]}""".formatted(ANNA));
  }

  @Test
  void shouldTellWhatACheckFound() {
    // given
    given(books.check(Actors.admin())).willReturn(new CheckView(2,
        List.of(new CheckView.Difference(EUR, new AccountId(ID), BigInteger.ONE, BigInteger.TWO))));
    // then
    assertThat(http.post().uri("/v1/admin/ledger/checks").with(by(Actors.admin()))).hasStatus(200).bodyJson()
        .isStrictlyEqualTo(
            "{\"accounts\": 2, \"differences\": [{\"currency\": \"EUR\", \"accountId\": \"%s\", \"expected\": 1, \"found\": 2}]}"
                .formatted(ID));
  }

  @Test
  void shouldRefuseOthers() {
    // given
    given(books.trialBalance(any(), any())).willThrow(new Refused(new NotAllowed("read the books")));
    // then
    assertThat(get("/trial-balance")).hasStatus(403);
  }

  private MockMvcTester.MockMvcRequestBuilder get(String path) {
    return http.get().uri("/v1/admin/ledger" + path).with(by(Actors.admin()));
  }
}
