package dev.roost.invoicing.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.contract.DocumentId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All invoices and credit notes, for ever. */
@Repository
public interface Documents {

  /** Stores a new document; fails where the booking has one for the same, or its number is not the next one. */
  void add(Document document);

  Optional<Document> find(DocumentId id);

  /** All of a booking, in the order of issue. */
  List<Document> of(BookingId booking);
}
