package dev.roost.payment.adapter.rest;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.api.PaymentAdministration;
import dev.roost.payment.api.PaymentFilter;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/payments")
@Tag(name = "Payments")
class PaymentAdministrationController {

  private final PaymentAdministration payments;
  private final Lists lists;

  PaymentAdministrationController(PaymentAdministration payments, Lists lists) {
    this.payments = payments;
    this.lists = lists;
  }

  @GetMapping
  @Operation(operationId = "listPayments", summary = "List payments", description = "For administrators. The newest"
      + " first.")
  @ApiResponse(responseCode = "200", description = "One page of payments.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<PaymentDetailsJson>> list(Actor admin,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable PaymentStatus status,
      @Parameter(description = "Only those of this booking.") @RequestParam(required = false) @Nullable UUID booking,
      PageRequest page, HttpServletRequest request) {
    var filter = new PaymentFilter(status, booking == null ? null : new BookingId(booking));
    return lists.answer(request, payments.list(admin, filter, page), PaymentDetailsJson::of);
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getPaymentDetails", summary = "Read a payment with its attempts", description = "For"
      + " administrators.")
  @ApiResponse(responseCode = "200", description = "The payment, with what is still to be done.")
  @Refuses(NotAllowed.class)
  PaymentDetailsJson get(Actor admin, @PathVariable UUID id) {
    return PaymentDetailsJson.of(payments.get(admin, new PaymentId(id)));
  }
}
