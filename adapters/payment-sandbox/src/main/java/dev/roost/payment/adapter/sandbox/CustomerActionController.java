package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.adapter.sandbox.GuestDesk.Outcome;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stands in for the page of a guest's bank. The payment's secret is what lets somebody in, as at a provider. */
@RestController
@RequestMapping("/v1/sandbox/payments")
@Tag(name = "Sandbox", description = "Stands in for a payment provider and its pages, in demos and development.")
class CustomerActionController {

  private final Optional<GuestDesk> desk;

  /** @param desk none where Roost has another provider */
  CustomerActionController(Optional<GuestDesk> desk) {
    this.desk = desk;
  }

  @PostMapping("/{reference}/customer-action")
  @SecurityRequirements
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "actOnSandboxPayment", summary = "Do what a test card asks of the guest", description = """
      Only while Roost runs with its payment sandbox. Whoever has the payment's client secret may do it, as with a real \
      provider. Once it is done, doing it again is refused.""")
  @ApiResponse(responseCode = "204", description = "It is done; what became of the payment comes as an event.")
  void act(@PathVariable String reference, @Valid @RequestBody CustomerActionJson action) {
    var outcome = desk.filter(_ -> !reference.isBlank())
        .map(open -> open.act(ProviderReference.payment(reference), action.clientSecret(), action.outcome().approves()))
        .orElse(Outcome.NO_SUCH_PAYMENT);
    switch (outcome) {
      case DONE -> {
      }
      case NOTHING_TO_DO -> throw new Refused(new InvalidField("outcome",
          "has no effect any more: this payment waits for nothing that the guest could do"));
      case NO_SUCH_PAYMENT -> throw new Refused(new NotFound("sandbox payment", reference));
    }
  }

  /** What the guest does. */
  @Schema(name = "CustomerAction", description = "What a guest does when a test card asks.")
  record CustomerActionJson(
      @Schema(description = "The payment's client secret.") @NotBlank @Size(max = 200) String clientSecret,
      @Schema(description = "Whether the guest approves the payment or refuses it.") @NotNull OutcomeJson outcome) {

    /** Without the secret. */
    @Override
    public String toString() {
      return "CustomerActionJson[%s]".formatted(outcome);
    }
  }

  /** What the guest decides. */
  enum OutcomeJson {
    APPROVE, REFUSE;

    boolean approves() {
      return this == APPROVE;
    }
  }
}
