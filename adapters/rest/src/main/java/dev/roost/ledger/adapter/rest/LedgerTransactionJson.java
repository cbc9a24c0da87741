package dev.roost.ledger.adapter.rest;

import dev.roost.ledger.api.TransactionView;
import dev.roost.ledger.contract.TransactionId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal transaction as clients read it. */
@Schema(name = "LedgerTransaction", description = "Something that happened to money. It is never changed: what was wrong"
    + " is reversed by another transaction.")
record LedgerTransactionJson(
    @Schema(description = "Names the transaction.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "Why it was posted.", example = "payment.captured") String purpose,
    @Schema(description = "What it was posted for; nothing else is ever posted for the same.", example = "payment.captured:019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11") String source,
    @Schema(description = "The booking it is about.") @Nullable UUID bookingId,
    @Schema(description = "The payment it is about.") @Nullable UUID paymentId,
    @Schema(description = "When it happened, UTC.", example = "2026-12-01T09:30:00Z") Instant occurredAt,
    @Schema(description = "What happened, for people.", example = "The guest paid") String description,
    @Schema(description = "The transaction that this one takes back.") @Nullable UUID reverses,
    @Schema(description = "The transaction that takes this one back.") @Nullable UUID reversedBy,
    @Schema(description = "Its entries; they add up to zero in each currency.") List<EntryJson> entries) {

  static LedgerTransactionJson of(TransactionView view) {
    return new LedgerTransactionJson(view.id().value(), view.source().purpose(), view.source().value(),
        view.correlation().booking(), view.correlation().payment(), view.occurredAt(), view.description(),
        value(view.reverses()), value(view.reversedBy()), view.entries().stream().map(EntryJson::of).toList());
  }

  private static @Nullable UUID value(@Nullable TransactionId id) {
    return id == null ? null : id.value();
  }
}
