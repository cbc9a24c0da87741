package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.DOCUMENT;
import static dev.roost.payout.adapter.jooq.generated.Tables.VERIFICATION;

import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.PayeeKind;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.domain.Document;
import dev.roost.payout.domain.DocumentFormat;
import dev.roost.payout.domain.DocumentKey;
import dev.roost.payout.domain.HostDetails;
import dev.roost.payout.domain.Verification;
import dev.roost.payout.domain.Verification.Decision;
import dev.roost.shared.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Verifications as rows, and back. */
final class VerificationRows {

  private VerificationRows() {
  }

  static Map<Field<?>, @Nullable Object> of(Verification.Snapshot stored) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var details = stored.details();
    var decision = stored.decision();
    row.put(VERIFICATION.STATUS, stored.status().name());
    row.put(VERIFICATION.LEGAL_NAME, details == null ? null : details.legalName());
    row.put(VERIFICATION.KIND, details == null ? null : details.kind().name());
    row.put(VERIFICATION.COUNTRY, details == null ? null : details.country());
    row.put(VERIFICATION.BORN_ON, details == null ? null : details.bornOn());
    row.put(VERIFICATION.REGISTRATION_NUMBER, details == null ? null : details.registrationNumber());
    row.put(VERIFICATION.SUBMITTED_AT, stored.submittedAt());
    if (stored.submittedAt() != null) {
      row.put(VERIFICATION.LISTED_AT, stored.submittedAt());
    }
    row.put(VERIFICATION.DECIDED_BY, decision == null ? null : decision.by().value());
    row.put(VERIFICATION.DECIDED_AT, decision == null ? null : decision.at());
    row.put(VERIFICATION.REASON, decision == null ? null : decision.reason());
    return row;
  }

  static Map<Field<?>, @Nullable Object> of(UUID host, Document document) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(DOCUMENT.ID, document.id().value());
    row.put(DOCUMENT.HOST_ID, host);
    row.put(DOCUMENT.KIND, document.kind().name());
    row.put(DOCUMENT.FORMAT, document.format().name());
    row.put(DOCUMENT.SIZE, document.size());
    row.put(DOCUMENT.PLACE, document.place().value());
    row.put(DOCUMENT.UPLOADED_AT, document.uploadedAt());
    return row;
  }

  static Verification toVerification(Record row, List<Document> documents) {
    var by = row.get(VERIFICATION.DECIDED_BY);
    var decision = by == null
        ? null
        : new Decision(new UserId(by), row.get(VERIFICATION.DECIDED_AT), row.get(VERIFICATION.REASON));
    return Verification.restore(new Verification.Snapshot(new UserId(row.get(VERIFICATION.HOST_ID)),
        row.get(VERIFICATION.VERSION), VerificationStatus.valueOf(row.get(VERIFICATION.STATUS)), detailsOf(row),
        documents, row.get(VERIFICATION.SUBMITTED_AT), decision));
  }

  static Document toDocument(Record row) {
    return new Document(new DocumentId(row.get(DOCUMENT.ID)), DocumentKind.valueOf(row.get(DOCUMENT.KIND)),
        DocumentFormat.valueOf(row.get(DOCUMENT.FORMAT)), row.get(DOCUMENT.SIZE),
        new DocumentKey(row.get(DOCUMENT.PLACE)), row.get(DOCUMENT.UPLOADED_AT));
  }

  private static @Nullable HostDetails detailsOf(Record row) {
    var name = row.get(VERIFICATION.LEGAL_NAME);
    return name == null
        ? null
        : new HostDetails(name, PayeeKind.valueOf(row.get(VERIFICATION.KIND)), row.get(VERIFICATION.COUNTRY),
            row.get(VERIFICATION.BORN_ON), row.get(VERIFICATION.REGISTRATION_NUMBER));
  }
}
