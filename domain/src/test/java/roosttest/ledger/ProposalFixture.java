package roosttest.ledger;

import static roosttest.ledger.LedgerFixture.CLEARING;
import static roosttest.ledger.LedgerFixture.EUR;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.LedgerFixture.payable;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalPurpose;
import dev.roost.ledger.domain.Proposal;
import dev.roost.ledger.domain.ProposalTerms;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.UUID;
import roosttest.identity.Actors;

/** Proposals of Ada, on which Grace decides. */
public final class ProposalFixture {

  /** Another administrator. */
  public static final UserId GRACE = new UserId(UUID.fromString("01930000-0000-7000-8000-0000000094ac"));
  public static final UUID BOOKING = UUID.fromString("01930000-0000-7000-8000-00000000b00c");

  private ProposalFixture() {
  }

  /** Five euros more for Anna. */
  public static ProposalTerms adjustment() {
    return new ProposalTerms(ProposalPurpose.ADJUSTMENT, "Paid too little in May", Correlation.ofBooking(BOOKING),
        List.of(Entry.debit(CLEARING, eur(5_00)), Entry.credit(payable(Actors.ANNA), eur(5_00))));
  }

  public static List<Entry> goodwill(UUID booking) {
    return List.of(Entry.debit(Account.shared(AccountKind.GOODWILL, EUR), eur(20_00)),
        Entry.credit(Account.ofBooking(AccountKind.REFUNDS_PAYABLE, booking, EUR), eur(20_00)));
  }

  public static Proposal aProposal() {
    return aProposal(new ProposalId(UUID.randomUUID()));
  }

  public static Proposal aProposal(ProposalId id) {
    return Proposal.propose(id, adjustment(), Actors.ADA, LedgerFixture.NOON);
  }
}
