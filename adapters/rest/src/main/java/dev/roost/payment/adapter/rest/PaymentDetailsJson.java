package dev.roost.payment.adapter.rest;

import dev.roost.payment.api.PaymentDetails;
import dev.roost.payment.api.PaymentDetails.AttemptView;
import dev.roost.payment.api.PaymentDetails.WorkView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment as administrators read it. */
@Schema(name = "PaymentDetails", description = "A payment with its attempts and with what is still to be done.")
record PaymentDetailsJson(
    @Schema(description = "As its guest reads it.") PaymentJson payment,
    @Schema(description = "Who pays.") UUID guestId,
    @Schema(description = "Whose stay it is for.") UUID hostId,
    @Schema(description = "What the booking wants: HOLD, TAKE or LET_GO.", example = "TAKE") String goal,
    @Schema(description = "The oldest first.") List<PaymentAttemptDetailsJson> attempts,
    @Schema(description = "What is still to be done, the next first; left out in lists.") List<PaymentWorkJson> work) {

  static PaymentDetailsJson of(PaymentDetails details) {
    return new PaymentDetailsJson(PaymentJson.of(details.payment()), details.guest().value(), details.host().value(),
        details.goal(), details.attempts().stream().map(PaymentAttemptDetailsJson::of).toList(),
        details.work().stream().map(PaymentWorkJson::of).toList());
  }

  /** One try to pay with one method. */
  @Schema(name = "PaymentAttemptDetails", description = "One try to pay with one method.")
  record PaymentAttemptDetailsJson(
      @Schema(description = "How far it is known to be: NOTHING, OPEN, DECLINED, HELD, TAKEN or ENDED.", example = "HELD") String knowledge,
      @Schema(description = "Since when, UTC.", example = "2026-12-01T09:30:00Z") Instant knownAt,
      @Schema(description = "The provider's name of it, once known.", example = "pay_8a1b") @Nullable String reference,
      @Schema(description = "When the hold ends by itself, UTC.", example = "2026-12-08T09:30:00Z") @Nullable Instant heldUntil,
      @Schema(description = "Why the last answer was no, as the provider means it.", example = "LOST_OR_STOLEN") @Nullable String declined) {

    static PaymentAttemptDetailsJson of(AttemptView attempt) {
      return new PaymentAttemptDetailsJson(attempt.knowledge(), attempt.knownAt(), attempt.reference(),
          attempt.heldUntil(), attempt.declined());
    }
  }

  /** Something that is still to be done. */
  @Schema(name = "PaymentWork", description = "Something that is still to be done.")
  record PaymentWorkJson(
      @Schema(description = "HOLD, TAKE and LET_GO ask the provider, as REFUND does; TELL lets the booking follow; GIVE_UP ends what nobody"
          + " decides; FEE asks what a capture cost. More may be added.", example = "TAKE") String purpose,
      @Schema(description = "When it is tried next, UTC.", example = "2026-12-01T09:30:00Z") Instant dueAt,
      @Schema(description = "How often it was tried in vain.", example = "0") int failures,
      @Schema(description = "What went wrong last.", example = "the provider asks to wait") @Nullable String error) {

    static PaymentWorkJson of(WorkView work) {
      return new PaymentWorkJson(work.purpose(), work.dueAt(), work.failures(), work.error());
    }
  }
}
