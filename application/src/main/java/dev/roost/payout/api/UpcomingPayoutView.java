package dev.roost.payout.api;

import dev.roost.payout.contract.HoldBack;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a host is paid next, in one currency.
 *
 * @param owed what was earned, released and not sent
 * @param toGiveBack what they have to give back, taken out of it first
 * @param next what is left to be paid
 * @param heldBack why it is not paid; empty where nothing is in the way
 * @param lookedAt when it was looked at last, UTC
 * @param nextLookAt when it is looked at next, UTC
 */
public record UpcomingPayoutView(Currency currency, Money owed, Money toGiveBack, Money next, List<HoldBack> heldBack,
    @Nullable Instant lookedAt, Instant nextLookAt) {

  public UpcomingPayoutView {
    heldBack = List.copyOf(heldBack);
  }
}
