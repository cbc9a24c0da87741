package dev.roost.invoicing.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.util.Locale;

/**
 * Invoices and credit notes of whoever issued or got them. Administrators read all; to everybody else there are none.
 * Co-hosts are no party to them.
 */
public interface OwnDocuments {

  /** Those of one booking that the asker issued or got, the newest first. Guest and host may know of the booking. */
  Page<DocumentView> ofBooking(Actor actor, BookingId booking, PageRequest page);

  /** All that the asker issued or got, the newest first. */
  Page<DocumentView> list(Actor actor, DocumentFilter filter, PageRequest page);

  DocumentView get(Actor actor, DocumentId document);

  /**
   * One as a PDF file.
   *
   * @param reader whose dates and amounts are written
   */
  PrintedDocument print(Actor actor, DocumentId document, Locale reader);
}
