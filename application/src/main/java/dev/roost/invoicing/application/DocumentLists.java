package dev.roost.invoicing.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.api.DocumentFilter;
import dev.roost.invoicing.api.SeriesCheckView.Gap;
import dev.roost.invoicing.api.SeriesView;
import dev.roost.invoicing.domain.Document;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of documents and series. */
public interface DocumentLists {

  /** The newest first. */
  Page<Document> documents(Selection selection, PageRequest page);

  Optional<SeriesView> series(String code);

  /** By their codes, all where no seller is named. */
  Page<SeriesView> series(@Nullable UserId seller, PageRequest page);

  long count(String code);

  /** Numbers up to the last one given that no document has. */
  List<Gap> gaps(String code);

  /**
   * Which documents: those that meet everything that is not absent.
   *
   * @param party issued by or to that user
   * @param series by its code
   */
  record Selection(@Nullable BookingId booking, @Nullable UserId party, @Nullable String series,
      DocumentFilter filter) {
  }
}
