package dev.roost.pricing.adapter.rest;

import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.pricing.api.ScheduleServiceFee;
import dev.roost.pricing.api.ServiceFeeAdministration;
import dev.roost.pricing.api.ServiceFeeView;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/service-fees")
@Tag(name = "Administration")
class ServiceFeeController {

  private final ServiceFeeAdministration fees;
  private final Lists lists;

  ServiceFeeController(ServiceFeeAdministration fees, Lists lists) {
    this.fees = fees;
    this.lists = lists;
  }

  @GetMapping
  @Operation(operationId = "listServiceFees", summary = "List the versions of the service fee", description = "For"
      + " administrators. The first version first. A quote has the one that holds when it is made: the latest that has"
      + " begun.")
  @ApiResponse(responseCode = "200", description = "One page of versions.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<ServiceFeeJson>> list(Actor admin, PageRequest page, HttpServletRequest request) {
    return lists.answer(request, fees.list(admin, page), ServiceFeeJson::of);
  }

  @PostMapping
  @Operation(operationId = "scheduleServiceFee", summary = "Schedule a new version of the service fee", description = """
      For administrators. Host only: `hostPercent` 15.5, `guestPercent` 0. Split: `hostPercent` 3, `guestPercent` 14.       Counts for quotes made from `from` on; quotes and bookings made before keep what they have.""")
  @ApiResponse(responseCode = "201", description = "The version.")
  @Refuses({NotAllowed.class, VersionStale.class})
  ResponseEntity<ServiceFeeJson> schedule(Actor admin, IdempotencyKey key,
      @Valid @RequestBody ServiceFeeRequestJson body) {
    var once = fees.schedule(admin, key, new ScheduleServiceFee(body.hostPercent, body.guestPercent, body.from));
    var answer = ResponseEntity.status(HttpStatus.CREATED);
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(ServiceFeeJson.of(once.answer()));
  }

  /** A version of the service fee. */
  @Schema(name = "ServiceFee", description = "A version of the service fee. Never changes.")
  record ServiceFeeJson(
      @Schema(description = "Counted from 1.", example = "2") long version,
      @Schema(description = "Percent of what the host asks, off the payout.", example = "3") BigDecimal hostPercent,
      @Schema(description = "Percent of what the host asks, on top of what the guest pays.", example = "14") BigDecimal guestPercent,
      @Schema(description = "Quotes made from then on have it, UTC.", example = "2027-01-01T00:00:00Z") Instant from) {

    static ServiceFeeJson of(ServiceFeeView fee) {
      return new ServiceFeeJson(fee.version(), fee.hostPercent(), fee.guestPercent(), fee.from());
    }
  }

  /** A new version of the service fee. */
  @Schema(name = "ServiceFeeRequest", description = "A new version of the service fee.")
  record ServiceFeeRequestJson(
      @Schema(description = "Percent of what the host asks, off the payout.", example = "3") @NotNull @DecimalMin("0") @DecimalMax("99") @Digits(integer = 2, fraction = 2) BigDecimal hostPercent,
      @Schema(description = "Percent of what the host asks, on top of what the guest pays.", example = "14") @NotNull @DecimalMin("0") @DecimalMax("99") @Digits(integer = 2, fraction = 2) BigDecimal guestPercent,
      @Schema(description = "From when on, UTC; not in the past.", example = "2027-01-01T00:00:00Z") @NotNull Instant from) {
  }
}
