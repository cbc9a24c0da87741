package dev.roost.payout.api;

import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.PayeeKind;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host's verification.
 *
 * @param version 0 where the host has not begun with it
 * @param details absent where the host has not filled them in
 * @param missing what has to be there before it can be submitted
 * @param decidedBy for administrators only
 * @param reason why it was rejected or revoked
 */
public record VerificationView(UserId host, long version, VerificationStatus status, @Nullable Details details,
    List<DocumentView> documents, List<String> missing, @Nullable Instant submittedAt, @Nullable UserId decidedBy,
    @Nullable Instant decidedAt, @Nullable String reason) {

  public VerificationView {
    documents = List.copyOf(documents);
    missing = List.copyOf(missing);
  }

  /**
   * Who a host is before the law.
   *
   * @param bornOn of a person
   * @param registrationNumber of a company
   */
  public record Details(String legalName, PayeeKind kind, String country, @Nullable LocalDate bornOn,
      @Nullable String registrationNumber) {

    /** Without the person. */
    @Override
    public String toString() {
      return "Details[%s %s]".formatted(kind, country);
    }
  }

  /**
   * A document that was handed in.
   *
   * @param mediaType what its content is
   * @param size in bytes
   */
  public record DocumentView(DocumentId id, DocumentKind kind, String mediaType, long size, Instant uploadedAt) {
  }
}
