package dev.roost.invoicing.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.contract.DocumentNumber;
import dev.roost.invoicing.contract.Occasion;
import dev.roost.invoicing.contract.Subject;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note. It never changes: what was wrong is taken back by a credit note.
 *
 * @param issuedAt UTC, never before its predecessor in the series
 * @param parties as they were named when it was issued
 * @param throughRoost whether Roost takes the money of the booking; else the guest pays at the property
 * @param corrects the invoice that is taken back; absent for an invoice
 */
@AggregateRoot
public record Document(@Identity DocumentId id, DocumentNumber number, Instant issuedAt, BookingId booking,
    Occasion occasion, Subject subject, Parties parties, Stay stay, boolean throughRoost, Figures figures,
    @Nullable Correction corrects) {

  public Document {
    var total = figures.total();
    if (total.isZero() || total.isNegative() != (corrects != null)) {
      throw new IllegalArgumentException("%s over %s, correcting %s".formatted(number, total, corrects));
    }
  }

  public DocumentKind kind() {
    return corrects == null ? DocumentKind.INVOICE : DocumentKind.CREDIT_NOTE;
  }

  public DocumentKey key() {
    return new DocumentKey(occasion, subject, kind());
  }

  /** Whether it was issued by or to that user. */
  public boolean concerns(UserId user) {
    return parties.buyer().equals(user) || user.equals(parties.seller().host());
  }

  /** What a credit note of this invoice says of it. */
  public Correction asCorrected() {
    return new Correction(id, number);
  }

  /** Seller and buyer. */
  @ValueObject
  public record Parties(Seller seller, BillingDetails sellerDetails, UserId buyer, BillingDetails buyerDetails) {
  }

  /**
   * What was booked.
   *
   * @param listing title of the listing; possibly empty
   */
  @ValueObject
  public record Stay(String listing, StayDates dates) {
  }

  /** The invoice that a credit note takes back. */
  @ValueObject
  public record Correction(DocumentId invoice, DocumentNumber number) {
  }
}
