package dev.roost.payment.adapter.rest;

import dev.roost.payment.api.PaymentView;
import dev.roost.payment.api.PaymentView.Purpose;
import dev.roost.payment.api.PaymentView.RefundView;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment as its guest reads it. */
@Schema(name = "Payment", description = "An amount that a guest pays for a booking.")
record PaymentJson(
    @Schema(description = "Names the payment.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "The booking it is for.") UUID bookingId,
    @Schema(description = "STAY: the stay, as it was booked, or its first part. DIFFERENCE: what it costs more since it was altered."
        + " INSTALMENT: a later part of the stay. Purposes may be added.", example = "STAY") Purpose purpose,
    @Schema(description = "The alteration whose difference it is; absent where it is for something else.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e20") @Nullable UUID alterationId,
    @Schema(description = "Which part of the stay it is, from 2; absent where it is for something else.", example = "2") @Nullable Integer instalment,
    @Schema(description = "WAITING: name a payment method, or another one after a refusal. DECIDING: the provider, the"
        + " guest's bank or the guest has to decide. AUTHORIZED: the money is held. CAPTURING: it is being taken."
        + " CAPTURED: it was taken. RELEASING, RELEASED: given up; nothing of it stays held.", example = "AUTHORIZED") PaymentStatus status,
    @Schema(description = "How much.") MoneyJson amount,
    @Schema(description = "Until when a payment method can be named, UTC; of an instalment that is"
        + " owed also afterwards.", example = "2026-12-01T09:45:00Z") Instant payBy,
    @Schema(description = "Why the last method was refused, such as INSUFFICIENT_FUNDS, CARD_EXPIRED,"
        + " AUTHENTICATION_FAILED or DECLINED; absent where it was not. Reasons may be added.", example = "INSUFFICIENT_FUNDS") @Nullable String declined,
    @Schema(description = "Whether the guest may have to approve it: GET …/customer-action says how.", example = "false") boolean asksGuest,
    @Schema(description = "What of it has arrived back at the guest.") MoneyJson refunded,
    @Schema(description = "What of it goes back and has not arrived yet.") MoneyJson refundOwed,
    @Schema(description = "What goes back and what went back, the oldest first.") List<PaymentRefundJson> refunds) {

  static PaymentJson of(PaymentView payment) {
    var alteration = payment.alteration();
    return new PaymentJson(payment.id().value(), payment.booking().value(), payment.purpose(),
        alteration == null ? null : alteration.value(), payment.instalment(), payment.status(),
        MoneyJson.of(payment.amount()),
        payment.payBy(), payment.declined(), payment.asksGuest(),
        MoneyJson.of(payment.refunded()), MoneyJson.of(payment.refundOwed()),
        payment.refunds().stream().map(PaymentRefundJson::of).toList());
  }

  /** Money that goes back. */
  @Schema(name = "PaymentRefund", description = "Money that goes back to the guest.")
  record PaymentRefundJson(
      @Schema(description = "Names the refund.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e12") UUID id,
      @Schema(description = "OWED: it has to go back. PENDING: it is on its way. SETTLED: it has arrived. CALLED_OFF: the"
          + " guest has it from their bank.", example = "SETTLED") RefundStatus status,
      @Schema(description = "Since when it is in this status, UTC.", example = "2026-12-02T09:30:00Z") Instant since,
      @Schema(description = "How much.") MoneyJson amount) {

    static PaymentRefundJson of(RefundView refund) {
      return new PaymentRefundJson(refund.id().value(), refund.status(), refund.since(),
          MoneyJson.of(refund.amount()));
    }
  }
}
