package dev.roost.pricing.adapter.rest;

import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.api.RatePlanTerms.NamedFee;
import dev.roost.pricing.contract.FeeUnit;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A fee that the host named, as hosts read and write it. */
@Schema(name = "HostFee", description = "A fee that the host named.")
record HostFeeJson(
    @Schema(description = "What guests read on their quote.", example = "Linen") @NotBlank @Size(max = 60) String name,
    @Schema(description = "What it is charged for: the stay, each night, or each guest (adults and children).", example = "GUEST") @NotNull FeeUnit per,
    @Schema(description = "For each unit; above zero.") @NotNull @Valid MoneyJson amount) {

  static HostFeeJson of(NamedFee fee) {
    return new HostFeeJson(fee.name(), fee.per(), MoneyJson.of(fee.amount()));
  }

  NamedFee toTerms() {
    return new NamedFee(name, per, amount.toMoney());
  }
}
