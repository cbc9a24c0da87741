package dev.roost.invoicing.application;

import dev.roost.booking.contract.BookingBill;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.Document.Stay;
import dev.roost.invoicing.domain.Draft;
import dev.roost.invoicing.domain.NumberSeries;
import dev.roost.platform.Ids;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a draft into a document: gives it its number and freezes who trades. */
@Component
class DocumentWriter {

  private final Ids ids;
  private final Clock clock;

  DocumentWriter(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A credit note names seller and buyer as the invoice does that it takes back.
   *
   * @param corrected that invoice; absent for an invoice
   * @param series the seller's, locked
   */
  Document write(BookingBill bill, Draft draft, Stay stay, DocumentParties parties, @Nullable Document corrected,
      NumberSeries series) {
    var place = series.next(clock.instant());
    return new Document(new DocumentId(ids.next()), place.number(), place.issuedAt(), bill.booking(), draft.occasion(),
        draft.subject(), corrected == null ? parties.of(draft.subject()) : corrected.parties(),
        corrected == null ? stay : corrected.stay(), bill.throughRoost(), draft.figures(),
        corrected == null ? null : corrected.asCorrected());
  }
}
