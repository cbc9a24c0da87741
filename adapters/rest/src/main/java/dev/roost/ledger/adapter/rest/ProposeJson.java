package dev.roost.ledger.adapter.rest;

import dev.roost.ledger.api.ProposeAdjustment;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.ProposalPurpose;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an administrator wants to enter by hand. */
@Schema(name = "ProposeLedgerAdjustment", description = "Entries to be posted once another administrator approves them.", example = """
    {"purpose": "ADJUSTMENT", "reason": "The cleaning fee of May was paid twice", "entries": [
     {"account": "PROVIDER_CLEARING", "side": "DEBIT", "amount": {"amount": 2500, "currency": "EUR"}},
     {"account": "PLATFORM_FEE", "side": "CREDIT", "amount": {"amount": 2500, "currency": "EUR"}}]}""")
record ProposeJson(
    @Schema(description = "What it is for. GOODWILL_REFUND takes a debit of GOODWILL and a credit of REFUNDS_PAYABLE of the"
        + " booking; ADJUSTMENT takes any entries.", example = "ADJUSTMENT") @NotNull ProposalPurpose purpose,
    @Schema(description = "Why, for the one who decides and for auditors.", example = "The cleaning fee of May was paid twice") @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String reason,
    @Schema(description = "The booking it is about.") @Nullable UUID bookingId,
    @Schema(description = "The payment it is about.") @Nullable UUID paymentId,
    @Schema(description = "2 to 50 entries; they add up to zero in each currency.") @NotNull @Size(min = 2, max = 50) List<@NotNull @Valid EntryJson> entries) {

  ProposeAdjustment toCommand() {
    var toPost = IntStream.range(0, entries.size()).mapToObj(i -> entries.get(i).toEntry("entries[" + i + "]"))
        .toList();
    return new ProposeAdjustment(purpose, reason, new Correlation(bookingId, paymentId), toPost);
  }
}
