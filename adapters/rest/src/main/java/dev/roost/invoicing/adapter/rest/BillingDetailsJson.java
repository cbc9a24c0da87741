package dev.roost.invoicing.adapter.rest;

import dev.roost.invoicing.contract.BillingDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How somebody is named on documents. */
@Schema(name = "BillingDetails", description = "How somebody is named on invoices and credit notes.")
record BillingDetailsJson(
    @Schema(description = "Legal name, at most 200 characters.", example = "Ada Lovelace Lda") @NotBlank @Size(max = 800) String name,
    @Schema(description = "As on an envelope, with line breaks and without the country, at most 500 characters; possibly empty.", example = "Rua da Prova 1\n1100-001 Lisboa") @NotNull @Size(max = 2_000) String address,
    @Schema(description = "ISO 3166 code; possibly empty.", example = "PT") @NotNull @Size(max = 2) String country,
    @Schema(description = "The number by which authorities know them, at most 40 characters; possibly empty.", example = "PT501234567") @NotNull @Size(max = 160) String taxId) {

  static BillingDetailsJson of(BillingDetails details) {
    return new BillingDetailsJson(details.name(), details.address(), details.country(), details.taxId());
  }

  BillingDetails toDetails() {
    return new BillingDetails(name, address, country, taxId);
  }
}
