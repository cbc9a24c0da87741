package dev.roost.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.ADA;
import static roosttest.ledger.LedgerFixture.CLEARING;
import static roosttest.ledger.LedgerFixture.FEES;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.LedgerFixture.newId;
import static roosttest.ledger.ProposalFixture.BOOKING;
import static roosttest.ledger.ProposalFixture.GRACE;
import static roosttest.ledger.ProposalFixture.aProposal;
import static roosttest.ledger.ProposalFixture.adjustment;
import static roosttest.ledger.ProposalFixture.goodwill;

import dev.roost.ledger.contract.AdjustmentApproved;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.LedgerRefusal.EntriesDoNotAddUp;
import dev.roost.ledger.contract.LedgerRefusal.EntriesDoNotFit;
import dev.roost.ledger.contract.LedgerRefusal.OwnProposal;
import dev.roost.ledger.contract.LedgerRefusal.ProposalDecided;
import dev.roost.ledger.contract.LedgerRefusal.ProposalExpired;
import dev.roost.ledger.contract.ProposalPurpose;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProposalTest {

  private final Proposal proposal = aProposal();

  @Test
  void shouldBePostedAsItWasProposedOnceApproved() {
    // when
    var transaction = proposal.transaction(newId(), GRACE, NOON.plusSeconds(60));
    proposal.approve(transaction.id(), GRACE, NOON.plusSeconds(60));
    // then
    assertThat(transaction.source().value()).isEqualTo("ledger.adjustment:" + proposal.id());
    assertThat(transaction.entries()).isEqualTo(adjustment().entries());
    assertThat(transaction.occurredAt()).isEqualTo(NOON.plusSeconds(60));
    assertThat(proposal.status(NOON)).isEqualTo(ProposalStatus.APPROVED);
    assertThat(proposal.takeEvents()).containsExactly(new AdjustmentApproved(proposal.id(), ProposalPurpose.ADJUSTMENT,
        transaction.id(), Correlation.ofBooking(BOOKING)));
  }

  @Test
  void shouldBeDecidedBySomebodyElse() {
    assertThat(refusalOf(() -> proposal.transaction(newId(), ADA, NOON))).isEqualTo(new OwnProposal(proposal.id()));
    assertThat(refusalOf(() -> proposal.approve(newId(), ADA, NOON))).isEqualTo(new OwnProposal(proposal.id()));
    assertThat(refusalOf(() -> proposal.reject("No", ADA, NOON))).isEqualTo(new OwnProposal(proposal.id()));
  }

  @Test
  void shouldBeDecidedOnce() {
    // given
    proposal.reject("Twice", GRACE, NOON);
    // then
    var decided = new ProposalDecided(proposal.id(), ProposalStatus.REJECTED);
    assertThat(refusalOf(() -> proposal.transaction(newId(), GRACE, NOON))).isEqualTo(decided);
    assertThat(refusalOf(() -> proposal.reject("Again", GRACE, NOON))).isEqualTo(decided);
    assertThat(proposal.takeEvents()).isEmpty();
  }

  @Test
  void shouldBeDecidedWithinSevenDays() {
    // given
    var end = NOON.plus(Proposal.OPEN_FOR);
    // then
    assertThat(Proposal.OPEN_FOR).hasDays(7);
    assertThat(proposal.transaction(newId(), GRACE, end.minusNanos(1_000))).isNotNull();
    assertThat(proposal.status(end.minusNanos(1_000))).isEqualTo(ProposalStatus.PROPOSED);
    assertThat(proposal.status(end)).isEqualTo(ProposalStatus.EXPIRED);
    assertThat(refusalOf(() -> proposal.approve(newId(), GRACE, end)))
        .isEqualTo(new ProposalExpired(proposal.id(), end));
  }

  @Test
  void shouldRefuseEntriesThatCouldNotBePosted() {
    var odd = List.of(Entry.debit(CLEARING, eur(3)), Entry.credit(FEES, eur(1)));
    assertThat(refusalOf(() -> terms(ProposalPurpose.ADJUSTMENT, odd))).isEqualTo(new EntriesDoNotAddUp(eur(2)));
    assertThat(refusalOf(() -> terms(ProposalPurpose.ADJUSTMENT, List.of()))).isInstanceOf(InvalidField.class);
    var many = Collections.nCopies(26, List.of(Entry.debit(CLEARING, eur(1)), Entry.credit(FEES, eur(1)))).stream()
        .flatMap(List::stream).toList();
    assertThat(refusalOf(() -> terms(ProposalPurpose.ADJUSTMENT, many))).isInstanceOf(InvalidField.class);
    assertThat(terms(ProposalPurpose.ADJUSTMENT, many.subList(0, 50)).entries()).hasSize(50);
  }

  @Test
  void shouldRefuseAmountsThatNoSumCouldHold() {
    for (long huge : new long[]{1_000_000_000_000_001L, Long.MAX_VALUE}) {
      var entry = Entry.debit(CLEARING, eur(huge));
      assertThat(refusalOf(() -> terms(ProposalPurpose.ADJUSTMENT, List.of(entry, entry, entry.opposite()))))
          .isInstanceOf(InvalidField.class);
    }
  }

  @Test
  void shouldNeedAReason() {
    for (var reason : List.of(" ", "x".repeat(501))) {
      assertThat(refusalOf(() -> new ProposalTerms(ProposalPurpose.ADJUSTMENT, reason, Correlation.NONE,
          adjustment().entries()))).isInstanceOf(InvalidField.class);
    }
  }

  @Test
  void shouldRefundOutOfGoodwillToTheBookingItIsAboutOnly() {
    assertThat(terms(ProposalPurpose.GOODWILL_REFUND, goodwill(BOOKING)).entries()).hasSize(2);
    for (var entries : List.of(goodwill(UUID.randomUUID()), adjustment().entries(),
        goodwill(BOOKING).stream().map(Entry::opposite).toList())) {
      assertThat(refusalOf(() -> terms(ProposalPurpose.GOODWILL_REFUND, entries))).isInstanceOf(EntriesDoNotFit.class);
    }
    assertThat(refusalOf(() -> new ProposalTerms(ProposalPurpose.GOODWILL_REFUND, "Sorry", Correlation.NONE,
        goodwill(BOOKING)))).isInstanceOf(EntriesDoNotFit.class);
  }

  private static ProposalTerms terms(ProposalPurpose purpose, List<Entry> entries) {
    return new ProposalTerms(purpose, "Sorry", Correlation.ofBooking(BOOKING), entries);
  }

  private static Refusal refusalOf(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}
