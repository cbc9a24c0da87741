package dev.roost.ledger.domain;

import static dev.roost.ledger.contract.AccountKind.GOODWILL;
import static dev.roost.ledger.contract.AccountKind.REFUNDS_PAYABLE;

import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.EntrySide;
import dev.roost.ledger.contract.LedgerRefusal.EntriesDoNotAddUp;
import dev.roost.ledger.contract.LedgerRefusal.EntriesDoNotFit;
import dev.roost.ledger.contract.ProposalPurpose;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What is proposed: entries that could be posted as they are.
 *
 * @param reason for the other administrator and for auditors, 1 to 500 characters
 */
@ValueObject
public record ProposalTerms(ProposalPurpose purpose, String reason, Correlation correlation, List<Entry> entries) {

  private static final int MOST_ENTRIES = 50;
  /** So that sums of them are amounts too. */
  private static final long LARGEST = 1_000_000_000_000_000L;

  public ProposalTerms {
    entries = List.copyOf(entries);
    if (reason.isBlank() || reason.length() > JournalTransaction.LONGEST_DESCRIPTION) {
      throw new Refused(new InvalidField("reason", "must have 1 to 500 characters"));
    }
    if (entries.size() < Balanced.FEWEST || entries.size() > MOST_ENTRIES) {
      throw new Refused(new InvalidField("entries", "must be 2 to " + MOST_ENTRIES));
    }
    if (entries.stream().anyMatch(entry -> entry.size().amount() > LARGEST)) {
      throw new Refused(new InvalidField("entries", "must each be of at most %d minor units".formatted(LARGEST)));
    }
    Balanced.difference(entries).ifPresent(difference -> {
      throw new Refused(new EntriesDoNotAddUp(difference));
    });
    if (purpose == ProposalPurpose.GOODWILL_REFUND && !isGoodwillRefund(correlation, entries)) {
      throw new Refused(new EntriesDoNotFit(purpose,
          "a debit of GOODWILL and a credit of REFUNDS_PAYABLE of the booking it is about"));
    }
  }

  private static boolean isGoodwillRefund(Correlation correlation, List<Entry> entries) {
    return correlation.booking() != null && entries.size() == 2
        && entries.stream().anyMatch(
            entry -> entry.side() == EntrySide.DEBIT && entry.account().kind() == GOODWILL)
        && entries.stream().anyMatch(entry -> entry.side() == EntrySide.CREDIT
            && entry.account().kind() == REFUNDS_PAYABLE
            && Objects.equals(entry.account().owner(), correlation.booking()));
  }
}
