package dev.roost.payment.adapter.rest;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.api.DisputeFilter;
import dev.roost.payment.api.PaymentDisputes;
import dev.roost.payment.contract.DisputeStatus;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Payments")
class DisputeController {

  private final PaymentDisputes disputes;
  private final Lists lists;

  DisputeController(PaymentDisputes disputes, Lists lists) {
    this.disputes = disputes;
    this.lists = lists;
  }

  @GetMapping("/me/disputes")
  @Operation(operationId = "listOwnDisputes", summary = "List disputes about one's bookings", description = "For the host"
      + " of the bookings. What is lost is taken from what the host earned with the booking. The newest first.")
  @ApiResponse(responseCode = "200", description = "One page of disputes.")
  ResponseEntity<PageJson<DisputeJson>> ofHost(Actor host,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable DisputeStatus status,
      @Parameter(description = "Only those about this booking.") @RequestParam(required = false) @Nullable UUID booking,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, disputes.ofHost(host, filter(status, booking), page), DisputeJson::of);
  }

  @GetMapping("/admin/disputes")
  @Operation(operationId = "listDisputes", summary = "List disputes", description = "For administrators. The newest"
      + " first; they are answered at the provider.")
  @ApiResponse(responseCode = "200", description = "One page of disputes.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<DisputeJson>> list(Actor admin,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable DisputeStatus status,
      @Parameter(description = "Only those about this booking.") @RequestParam(required = false) @Nullable UUID booking,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, disputes.list(admin, filter(status, booking), page), DisputeJson::of);
  }

  private static DisputeFilter filter(@Nullable DisputeStatus status, @Nullable UUID booking) {
    return new DisputeFilter(status, booking == null ? null : new BookingId(booking));
  }
}
