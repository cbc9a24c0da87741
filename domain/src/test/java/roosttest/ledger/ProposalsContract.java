package roosttest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.ProposalFixture.GRACE;
import static roosttest.ledger.ProposalFixture.aProposal;

import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.ledger.domain.Proposal;
import dev.roost.ledger.domain.ProposalSnapshot;
import dev.roost.ledger.domain.Proposals;
import dev.roost.shared.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of proposals does. */
public abstract class ProposalsContract {

  private static final Instant LATER = NOON.plus(Proposal.OPEN_FOR);

  protected abstract Proposals proposals();

  /** Posts what an approval posts, so that the proposal has something to refer to. */
  protected abstract void post(JournalTransaction transaction);

  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Test
  void shouldFindWhatWasAddedWordForWord() {
    // given
    var proposal = aProposal();
    // when
    proposals().add(proposal);
    // then
    assertThat(stored(proposal)).usingRecursiveComparison().ignoringFields("version").isEqualTo(proposal.snapshot());
    assertThat(stored(proposal).version()).isEqualTo(1);
    assertThat(proposals().find(new ProposalId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldKeepDecisions() {
    // given
    var approved = added(aProposal());
    var rejected = added(aProposal());
    // when
    var decided = approve(approved);
    rejected.reject("Twice", GRACE, NOON);
    proposals().save(rejected);
    // then
    assertThat(stored(decided).decision()).isEqualTo(decided.snapshot().decision());
    assertThat(stored(rejected).decision()).isEqualTo(rejected.snapshot().decision());
    assertThat(stored(rejected).version()).isEqualTo(2);
  }

  @Test
  void shouldNotStoreOverAnotherDecision() {
    // given
    var mine = added(aProposal());
    var theirs = proposals().find(mine.id()).orElseThrow();
    theirs.reject(null, GRACE, NOON);
    proposals().save(theirs);
    // then
    mine.reject("No", GRACE, NOON);
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> proposals().save(mine));
  }

  @Test
  void shouldListByTheStatusOfTheMomentTheNewestFirst() {
    // given
    var old = added(aProposal(new ProposalId(new UUID(0x7000, 1))));
    var newer = added(aProposal(new ProposalId(new UUID(0x7000, 2))));
    var approved = approve(added(aProposal(new ProposalId(new UUID(0x7000, 3)))));
    // then
    assertThat(listed(ProposalStatus.PROPOSED, NOON)).containsSubsequence(newer.id(), old.id())
        .doesNotContain(approved.id());
    assertThat(listed(ProposalStatus.PROPOSED, LATER)).isEmpty();
    assertThat(listed(ProposalStatus.EXPIRED, LATER)).containsSubsequence(newer.id(), old.id());
    assertThat(listed(ProposalStatus.APPROVED, LATER)).contains(approved.id()).doesNotContain(old.id());
    assertThat(listed(null, NOON)).containsSubsequence(approved.id(), newer.id(), old.id());
  }

  private List<ProposalId> listed(@Nullable ProposalStatus status, Instant now) {
    var all = new ArrayList<ProposalId>();
    var page = proposals().list(status, now, PageRequest.first(1));
    page.items().forEach(it -> all.add(it.id()));
    while (page.next() != null) {
      page = proposals().list(status, now, new PageRequest(page.next(), 1));
      page.items().forEach(it -> all.add(it.id()));
    }
    return all;
  }

  private Proposal approve(Proposal proposal) {
    return inTransaction(() -> {
      var locked = proposals().lock(proposal.id()).orElseThrow();
      var transaction = locked.transaction(new TransactionId(UUID.randomUUID()), GRACE, NOON);
      post(transaction);
      locked.approve(transaction.id(), GRACE, NOON);
      proposals().save(locked);
      return locked;
    });
  }

  private Proposal added(Proposal proposal) {
    proposals().add(proposal);
    return proposals().find(proposal.id()).orElseThrow();
  }

  private ProposalSnapshot stored(Proposal proposal) {
    return proposals().find(proposal.id()).orElseThrow().snapshot();
  }
}
