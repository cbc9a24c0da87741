package dev.roost.ledger.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.ANNA;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.LedgerFixture.payable;
import static roosttest.ledger.ProposalFixture.GRACE;
import static roosttest.ledger.ProposalFixture.adjustment;

import dev.roost.ledger.api.ProposalView;
import dev.roost.ledger.api.ProposeAdjustment;
import dev.roost.ledger.api.RejectProposal;
import dev.roost.ledger.contract.AdjustmentApproved;
import dev.roost.ledger.contract.LedgerRefusal.OwnProposal;
import dev.roost.ledger.contract.LedgerRefusal.ProposalDecided;
import dev.roost.ledger.contract.LedgerRefusal.ProposalExpired;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.ledger.domain.Proposal;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.ledger.InMemoryLedger;
import roosttest.ledger.InMemoryProposals;
import roosttest.platform.InMemoryIdempotency;
import roosttest.platform.MutableClock;
import roosttest.platform.RecordedEvents;
import roosttest.platform.SequentialIds;

class AdjustmentProposalServiceTest {

  private static final Actor ADA = Actors.admin();
  private static final Actor GRACE_HERSELF = Actor.user(GRACE, Set.of(Role.ADMIN));
  private static final IdempotencyKey KEY = new IdempotencyKey("k");

  private final MutableClock clock = MutableClock.at(NOON);
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final RecordedEvents events = new RecordedEvents();
  private final AdjustmentProposalService proposals = new AdjustmentProposalService(new InMemoryIdempotency(clock),
      new InMemoryProposals(), ledger, events.publisher(), new SequentialIds(), clock);

  @Test
  void shouldPostNothingUntilSomebodyElseApproves() {
    // when
    var proposed = propose();
    // then
    assertThat(proposed.status()).isEqualTo(ProposalStatus.PROPOSED);
    assertThat(proposed.expiresAt()).isEqualTo(NOON.plus(Proposal.OPEN_FOR));
    assertThat(ledger.all()).isEmpty();
    // when
    var approved = proposals.approve(GRACE_HERSELF, proposed.id(), proposed.version());
    // then
    assertThat(approved.status()).isEqualTo(ProposalStatus.APPROVED);
    assertThat(approved.decidedBy()).isEqualTo(GRACE);
    assertThat(approved.version()).isEqualTo(2);
    assertThat(ledger.of(List.of(payable(ANNA))).get(payable(ANNA)).amount()).isEqualTo(eur(5_00));
    assertThat(events.take()).singleElement().isInstanceOfSatisfying(AdjustmentApproved.class,
        event -> assertThat(event.transaction()).isEqualTo(approved.transaction()));
  }

  @Test
  void shouldPostOnceHoweverOftenItIsApproved() {
    // given
    var proposed = propose();
    var approved = proposals.approve(GRACE_HERSELF, proposed.id(), proposed.version());
    // when
    var again = proposals.approve(GRACE_HERSELF, proposed.id(), proposed.version());
    // then
    assertThat(again).isEqualTo(approved);
    assertThat(ledger.all()).hasSize(1);
    assertThat(events.take()).hasSize(1);
    assertThat(refusalOf(() -> proposals.reject(GRACE_HERSELF, new RejectProposal(proposed.id(), 2, null))))
        .isEqualTo(new ProposalDecided(proposed.id(), ProposalStatus.APPROVED));
  }

  @Test
  void shouldNotLetTheProposerDecide() {
    // given
    var proposed = propose();
    // then
    assertThat(refusalOf(() -> proposals.approve(ADA, proposed.id(), 1))).isEqualTo(new OwnProposal(proposed.id()));
    assertThat(refusalOf(() -> proposals.reject(ADA, new RejectProposal(proposed.id(), 1, "No"))))
        .isEqualTo(new OwnProposal(proposed.id()));
    assertThat(ledger.all()).isEmpty();
  }

  @Test
  void shouldPostNothingOfWhatIsRejected() {
    // given
    var proposed = propose();
    // when
    var rejected = proposals.reject(GRACE_HERSELF, new RejectProposal(proposed.id(), 1, "Twice"));
    // then
    assertThat(rejected.status()).isEqualTo(ProposalStatus.REJECTED);
    assertThat(rejected.note()).isEqualTo("Twice");
    assertThat(proposals.reject(GRACE_HERSELF, new RejectProposal(proposed.id(), 1, "Twice"))).isEqualTo(rejected);
    assertThat(ledger.all()).isEmpty();
    assertThat(events.take()).isEmpty();
  }

  @Test
  void shouldPostNothingOfWhatHasExpired() {
    // given
    var proposed = propose();
    clock.advance(Proposal.OPEN_FOR);
    // then
    assertThat(proposals.show(ADA, proposed.id()).status()).isEqualTo(ProposalStatus.EXPIRED);
    assertThat(refusalOf(() -> proposals.approve(GRACE_HERSELF, proposed.id(), 1)))
        .isEqualTo(new ProposalExpired(proposed.id(), proposed.expiresAt()));
    assertThat(ledger.all()).isEmpty();
  }

  @Test
  void shouldDecideOnTheVersionThatWasRead() {
    // given
    var proposed = propose();
    // then
    assertThat(refusalOf(() -> proposals.approve(GRACE_HERSELF, proposed.id(), 7)))
        .isEqualTo(new VersionStale("proposal", 1));
  }

  @Test
  void shouldProposeOnceForAKey() {
    // when
    var proposed = propose();
    var again = proposals.propose(ADA, KEY, command());
    // then
    assertThat(again.replayed()).isTrue();
    assertThat(again.answer()).isEqualTo(proposed);
    assertThat(proposals.list(GRACE_HERSELF, ProposalStatus.PROPOSED, PageRequest.first(10)).items())
        .containsExactly(proposed);
  }

  @Test
  void shouldBeForAdministrators() {
    var id = new ProposalId(UUID.randomUUID());
    List<Consumer<Actor>> all = List.of(it -> proposals.propose(it, KEY, command()),
        it -> proposals.approve(it, id, 1), it -> proposals.reject(it, new RejectProposal(id, 1, null)),
        it -> proposals.show(it, id), it -> proposals.list(it, null, PageRequest.first(1)));
    assertThat(all).allSatisfy(
        use -> assertThat(refusalOf(() -> use.accept(Actors.host()))).isInstanceOf(NotAllowed.class));
    assertThat(refusalOf(() -> proposals.show(ADA, id))).isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> proposals.approve(ADA, id, 1))).isInstanceOf(NotFound.class);
  }

  private ProposalView propose() {
    return proposals.propose(ADA, KEY, command()).answer();
  }

  private static ProposeAdjustment command() {
    var terms = adjustment();
    return new ProposeAdjustment(terms.purpose(), terms.reason(), terms.correlation(), terms.entries());
  }

  private static Refusal refusalOf(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}
