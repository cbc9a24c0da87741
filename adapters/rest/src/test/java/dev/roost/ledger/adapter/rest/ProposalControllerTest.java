package dev.roost.ledger.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.ANNA;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.ProposalFixture.BOOKING;
import static roosttest.ledger.ProposalFixture.adjustment;
import static roosttest.rest.Sent.by;

import dev.roost.ledger.api.AdjustmentProposals;
import dev.roost.ledger.api.ProposalView;
import dev.roost.ledger.api.ProposeAdjustment;
import dev.roost.ledger.api.RejectProposal;
import dev.roost.ledger.contract.LedgerRefusal.EntriesDoNotAddUp;
import dev.roost.ledger.contract.LedgerRefusal.OwnProposal;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Page;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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
@Import(ProposalController.class)
class ProposalControllerTest {

  private static final ProposalId ID = new ProposalId(UUID.fromString("01930000-0000-7000-8000-000000000001"));
  private static final ProposalView PROPOSED = new ProposalView(ID, 1, ProposalStatus.PROPOSED,
      adjustment().purpose(), adjustment().reason(), adjustment().correlation(), adjustment().entries(), ADA, NOON,
      NOON.plus(Duration.ofDays(7)), null, null, null, null);
  private static final String BODY = """
      {"purpose": "ADJUSTMENT", "reason": "Paid too little in May", "bookingId": "%s", "entries": [
        {"account": "PROVIDER_CLEARING", "side": "DEBIT", "amount": {"amount": 500, "currency": "EUR"}},
        {"account": "HOST_PAYABLE", "owner": "%s", "side": "CREDIT", "amount": {"amount": 500, "currency": "EUR"}}]}"""
      .formatted(BOOKING, ANNA);

  @Autowired private MockMvcTester http;
  @MockitoBean private AdjustmentProposals proposals;

  @Test
  void shouldProposeWhatTheBodySays() {
    // given
    given(proposals.propose(Actors.admin(), new IdempotencyKey("k"), new ProposeAdjustment(adjustment().purpose(),
        adjustment().reason(), adjustment().correlation(), adjustment().entries())))
        .willReturn(new Once<>(PROPOSED, true));
    // then
    var answer = propose(BODY);
    assertThat(answer).hasStatus(201).hasHeader("ETag", "\"1\"").hasHeader("Idempotency-Replayed", "true")
        .hasHeader("Location", "/v1/admin/ledger/proposals/" + ID).bodyJson().isLenientlyEqualTo(
            """
                {"status": "PROPOSED", "proposedBy": "%s", "expiresAt": "2027-05-08T12:00:00Z",
                 "entries": [{"account": "PROVIDER_CLEARING", "side": "DEBIT"}, {"account": "HOST_PAYABLE", "owner": "%s"}]}"""
                .formatted(ADA, ANNA));
  }

  @Test
  void shouldSayByHowMuchEntriesDiffer() {
    // given
    given(proposals.propose(any(), any(), any())).willThrow(new Refused(new EntriesDoNotAddUp(eur(2))));
    // then
    assertThat(propose(BODY)).hasStatus(422).bodyJson().isLenientlyEqualTo("""
        {"key": "entries-do-not-add-up", "difference": {"amount": 2, "currency": "EUR"}}""");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "owner": "01930000-0000-7000-8000-00000000a11a", "side": "CREDIT" | "side": "CREDIT" | entries[1].owner
      "account": "PROVIDER_CLEARING" | "account": "BANK", "owner": "01930000-0000-7000-8000-00000000a11a" | entries[0].owner
      "amount": 500 | "amount": 0 | entries[0].amount.amount
      "amount": 500 | "amount": -500 | entries[0].amount.amount
      """, quoteCharacter = '\'')
  void shouldNameTheEntryThatCannotBe(String instead, String of, String field) {
    assertThat(propose(BODY.replaceFirst(Pattern.quote(instead.strip()), of.strip()))).hasStatus(400)
        .bodyJson().extractingPath("$.field").isEqualTo(field.strip());
    verifyNoInteractions(proposals);
  }

  @ParameterizedTest
  @CsvSource({"Paid too little in May, ' ', reason", "Paid too little in May, a\\u0000b, reason",
      "DEBIT, RIGHT, entries[0].side", "ADJUSTMENT, GIFT, purpose"})
  void shouldNameTheFieldThatCannotBe(String instead, String of, String field) {
    assertThat(propose(BODY.replace(instead, of))).hasStatus(400).bodyJson().extractingPath("$.errors[0].field")
        .isEqualTo(field);
    verifyNoInteractions(proposals);
  }

  @Test
  void shouldNeedAKeyAndAVersion() {
    assertThat(http.post().uri("/v1/admin/ledger/proposals").with(by(Actors.admin())).contentType(APPLICATION_JSON)
        .content(BODY)).hasStatus(400);
    for (var action : List.of("approve", "reject")) {
      assertThat(http.post().uri("/v1/admin/ledger/proposals/{id}/{action}", ID, action).with(by(Actors.admin())))
          .hasStatus(428);
    }
  }

  @Test
  void shouldDecide() {
    // given
    given(proposals.approve(Actors.admin(), ID, 1)).willReturn(PROPOSED);
    given(proposals.reject(Actors.admin(), new RejectProposal(ID, 1, "No"))).willReturn(PROPOSED);
    given(proposals.reject(Actors.admin(), new RejectProposal(ID, 1, null))).willReturn(PROPOSED);
    // then
    assertThat(decide("approve")).hasStatus(200).hasHeader("ETag", "\"1\"");
    assertThat(decide("reject")).hasStatus(200);
    assertThat(decide("reject").contentType(APPLICATION_JSON).content("{\"note\": \"No\"}")).hasStatus(200);
  }

  @Test
  void shouldRefuseTheProposer() {
    // given
    given(proposals.approve(any(), any(), anyLong())).willThrow(new Refused(new OwnProposal(ID)));
    // then
    assertThat(decide("approve")).hasStatus(403).bodyJson().extractingPath("$.key").isEqualTo("own-proposal");
  }

  @Test
  void shouldShowAndListProposals() {
    // given
    given(proposals.show(Actors.admin(), ID)).willReturn(PROPOSED);
    given(proposals.list(any(), any(), any())).willReturn(new Page<>(List.of(PROPOSED), "there"));
    // then
    assertThat(http.get().uri("/v1/admin/ledger/proposals/{id}", ID).with(by(Actors.admin()))).hasStatus(200);
    assertThat(http.get().uri("/v1/admin/ledger/proposals?status=PROPOSED").with(by(Actors.admin()))).hasStatus(200)
        .containsHeader("Link").bodyJson().extractingPath("$.items[0].id").isEqualTo(ID.toString());
  }

  private MockMvcTester.MockMvcRequestBuilder propose(String body) {
    return http.post().uri("/v1/admin/ledger/proposals").with(by(Actors.admin())).header("Idempotency-Key", "k")
        .contentType(APPLICATION_JSON).content(body);
  }

  private MockMvcTester.MockMvcRequestBuilder decide(String action) {
    return http.post().uri("/v1/admin/ledger/proposals/{id}/{action}", ID, action).with(by(Actors.admin()))
        .header("If-Match", "\"1\"");
  }
}
