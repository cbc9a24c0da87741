package dev.roost.invoicing.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.contract.DocumentLine;
import dev.roost.invoicing.contract.DocumentNumber;
import dev.roost.invoicing.contract.Occasion;
import dev.roost.invoicing.contract.Subject;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note.
 *
 * @param seller the host; absent where Roost sells
 * @param listing title of the listing when it was issued; possibly empty
 * @param throughRoost whether Roost takes the money; else the guest pays at the property
 * @param includedTaxes what of the lines goes to authorities, where prices include taxes
 * @param total negative on a credit note
 * @param corrects the invoice that a credit note takes back
 */
public record DocumentView(DocumentId id, DocumentNumber number, DocumentKind kind, Subject subject, Occasion occasion,
    BookingId booking, @Nullable UserId seller, BillingDetails sellerDetails, UserId buyer, BillingDetails buyerDetails,
    String listing, StayDates stay, boolean throughRoost, Instant issuedAt, List<DocumentLine> lines,
    List<DocumentLine> includedTaxes, Money total, @Nullable Corrected corrects) {

  public DocumentView {
    lines = List.copyOf(lines);
    includedTaxes = List.copyOf(includedTaxes);
  }

  /** The invoice that is taken back. */
  public record Corrected(DocumentId invoice, DocumentNumber number) {
  }
}
