package dev.roost.payment.adapter.rest;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.api.GuestPayments;
import dev.roost.payment.api.PayWith;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.PaymentRefusal.NothingToApprove;
import dev.roost.payment.contract.PaymentRefusal.PaymentStatusForbids;
import dev.roost.payment.contract.PaymentRefusal.PaymentTooLate;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Payments", description = "How bookings are paid. Cards are known by tokens of the payment provider only.")
class PaymentController {

  private final GuestPayments payments;
  private final Lists lists;

  PaymentController(GuestPayments payments, Lists lists) {
    this.payments = payments;
    this.lists = lists;
  }

  @GetMapping("/bookings/{id}/payments")
  @Operation(operationId = "listBookingPayments", summary = "List what is paid for a booking", description = "For its"
      + " guest. The newest first; there is none where the stay is paid at the property.")
  @ApiResponse(responseCode = "200", description = "One page of payments.")
  @Refuses(NotFound.class)
  ResponseEntity<PageJson<PaymentJson>> ofBooking(Actor actor, @PathVariable UUID id, PageRequest page,
      HttpServletRequest request) {
    return lists.answer(request, payments.ofBooking(actor, new BookingId(id), page), PaymentJson::of);
  }

  @GetMapping("/payments/{id}")
  @Operation(operationId = "getPayment", summary = "Read a payment", description = "For its guest.")
  @ApiResponse(responseCode = "200", description = "The payment.")
  PaymentJson get(Actor actor, @PathVariable UUID id) {
    return PaymentJson.of(payments.get(actor, new PaymentId(id)));
  }

  @PostMapping("/payments/{id}/attempts")
  @Operation(operationId = "pay", summary = "Pay, or try again with another card", description = """
      By the guest, until `payBy`, while the payment is WAITING: also an instalment for which the kept card was declined. The answer comes before the provider's: read the payment, or       the booking, to see what became of it, often within a second.""")
  @ApiResponse(responseCode = "201", description = "The payment; Location has its address.")
  @Refuses({PaymentStatusForbids.class, PaymentTooLate.class})
  ResponseEntity<PaymentJson> pay(Actor guest, @PathVariable UUID id, IdempotencyKey key,
      @Valid @RequestBody PayJson body) {
    var paid = payments.pay(guest, key,
        new PayWith(new PaymentId(id), body.paymentMethod(), Boolean.TRUE.equals(body.keepCard())));
    var answer = ResponseEntity.created(URI.create("/v1/payments/" + id));
    if (paid.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(PaymentJson.of(paid.answer()));
  }

  @GetMapping("/payments/{id}/customer-action")
  @Operation(operationId = "getCustomerAction", summary = "Let the guest approve a payment", description = """
      By the guest, where `asksGuest` is true: the secret with which the provider's own client lets the guest approve the       payment, by 3-D Secure for example. It is asked for anew each time and stored nowhere. A payment that nobody approves is       given up a quarter of an hour after `payBy`.""")
  @ApiResponse(responseCode = "200", description = "What the guest's client needs.")
  @Refuses(NothingToApprove.class)
  CustomerActionNeededJson customerAction(Actor guest, @PathVariable UUID id) {
    return CustomerActionNeededJson.of(payments.customerAction(guest, new PaymentId(id)));
  }
}
