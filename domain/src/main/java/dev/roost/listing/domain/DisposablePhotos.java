package dev.roost.listing.domain;

import java.time.Instant;
import java.util.List;

/**
 * The keys under which files lie, or may lie, that no listing shows. A key is noted before its files are written and
 * struck out in the transaction that shows the photo, so that neither a crash nor a refusal leaves files behind.
 */
public interface DisposablePhotos {

  /** Notes a key whose files may be deleted from that time on. */
  void note(PhotoKey key, Instant from);

  /** Strikes a key out, since a listing shows the photo now; fails if its files may be gone already. */
  void strikeOut(PhotoKey key);

  /** Takes at most so many keys off the list whose time has come; nobody else gets them. */
  List<PhotoKey> take(Instant now, int most);
}
