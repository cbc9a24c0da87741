package dev.roost.ledger.api;

import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.ProposalPurpose;
import java.util.List;

/**
 * What an administrator wants to enter by hand.
 *
 * @param reason for the one who decides, 1 to 500 characters
 */
public record ProposeAdjustment(ProposalPurpose purpose, String reason, Correlation correlation, List<Entry> entries) {
  public ProposeAdjustment {
    entries = List.copyOf(entries);
  }
}
