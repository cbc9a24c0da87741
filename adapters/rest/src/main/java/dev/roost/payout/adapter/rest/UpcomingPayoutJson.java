package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.UpcomingPayoutView;
import dev.roost.payout.contract.HoldBack;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a host is paid next. */
@Schema(name = "UpcomingPayout", description = "What a host is paid next, in one currency.")
record UpcomingPayoutJson(
    @Schema(description = "What you have earned, and was released and not sent yet.") MoneyJson owed,
    @Schema(description = "What you have to give back: it is taken out of it first.") MoneyJson toGiveBack,
    @Schema(description = "What is left to be paid.") MoneyJson next,
    @Schema(description = "Why it is held back; empty where nothing is in the way. NOT_VERIFIED: nobody has approved your"
        + " verification. NO_ACCOUNT, ACCOUNT_REFUSED: name an account. ON_HOLD: an administrator looks into it."
        + " BOOKS_IN_DOUBT: a difference in the books is being looked into. BELOW_MINIMUM: it is less than is paid at"
        + " once. NO_FUNDS: the provider has no money left of your stays. NO_PROVIDER: nobody pays out this currency."
        + " Reasons may be added.", example = "[\"NO_ACCOUNT\"]") List<HoldBack> heldBack,
    @Schema(description = "When it was looked at last, UTC.", example = "2026-12-01T09:30:00Z") @Nullable Instant lookedAt,
    @Schema(description = "When it is looked at next, UTC.", example = "2026-12-01T10:30:00Z") Instant nextLookAt) {

  static UpcomingPayoutJson of(UpcomingPayoutView view) {
    return new UpcomingPayoutJson(MoneyJson.of(view.owed()), MoneyJson.of(view.toGiveBack()),
        MoneyJson.of(view.next()), view.heldBack(), view.lookedAt(), view.nextLookAt());
  }
}
