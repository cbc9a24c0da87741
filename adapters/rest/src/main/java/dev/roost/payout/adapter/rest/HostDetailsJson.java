package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.VerificationView.Details;
import dev.roost.payout.contract.PayeeKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who a host is before the law. */
@Schema(name = "HostDetails", description = "Who a host is before the law.", example = """
    {"legalName": "Anna Almeida", "kind": "PERSON", "country": "PT", "bornOn": "1985-04-12"}""")
record HostDetailsJson(
    @Schema(description = "As in your documents; 1 to 200 characters.", example = "Anna Almeida") @NotNull @Size(min = 1, max = 200) String legalName,
    @Schema(description = "PERSON or COMPANY.", example = "PERSON") @NotNull PayeeKind kind,
    @Schema(description = "Where you live or are registered, ISO 3166 code.", example = "PT") @NotNull @Size(min = 2, max = 2) String country,
    @Schema(description = "For persons.", example = "1985-04-12") @Nullable LocalDate bornOn,
    @Schema(description = "For companies; 1 to 100 characters.", example = "HRB 4711") @Nullable @Size(min = 1, max = 100) String registrationNumber) {

  Details toCommand() {
    return new Details(legalName, kind, country, bornOn, registrationNumber);
  }

  static HostDetailsJson of(Details view) {
    return new HostDetailsJson(view.legalName(), view.kind(), view.country(), view.bornOn(),
        view.registrationNumber());
  }

  /** Without the person. */
  @Override
  public String toString() {
    return "HostDetailsJson[%s %s]".formatted(kind, country);
  }
}
