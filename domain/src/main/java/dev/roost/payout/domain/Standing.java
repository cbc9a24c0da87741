package dev.roost.payout.domain;

import dev.roost.payout.contract.HoldBack;
import java.util.ArrayList;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Where a host stands, as far as being paid goes.
 *
 * @param account absent where the host has named none
 * @param accountRefused whether the provider does not take that account
 * @param verified whether their verification is approved
 * @param onHold whether an administrator has put their payouts on hold
 */
@ValueObject
public record Standing(@Nullable AccountToken account, boolean accountRefused, boolean verified, boolean onHold) {

  public static final Standing NOTHING_KNOWN = new Standing(null, false, false, false);

  /** What keeps the host from being paid anything. */
  public List<HoldBack> holdBacks() {
    var found = new ArrayList<HoldBack>();
    if (!verified) {
      found.add(HoldBack.NOT_VERIFIED);
    }
    if (account == null) {
      found.add(HoldBack.NO_ACCOUNT);
    } else if (accountRefused) {
      found.add(HoldBack.ACCOUNT_REFUSED);
    }
    if (onHold) {
      found.add(HoldBack.ON_HOLD);
    }
    return List.copyOf(found);
  }
}
