package dev.roost.invoicing.api;

import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Series and documents of all sellers, as administrators read them. */
public interface DocumentAdministration {

  /**
   * The series, by their codes.
   *
   * @param seller only that host's; all, and Roost's, where absent
   */
  Page<SeriesView> series(Actor admin, @Nullable UserId seller, PageRequest page);

  /** The documents of a series, the newest first. */
  Page<DocumentView> documents(Actor admin, String code, DocumentFilter filter, PageRequest page);

  /** Looks for numbers that are missing. Reads the whole series. */
  SeriesCheckView check(Actor admin, String code);
}
