package dev.roost.privacy.application;

import dev.roost.privacy.api.AuditEntryView;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who saw or did what. Nothing in it is ever changed. */
public interface AuditLog {

  void add(AuditEntryView entry);

  /**
   * The newest first.
   *
   * @param by all where absent
   * @param about all where absent
   */
  Page<AuditEntryView> list(@Nullable UserId by, @Nullable UserId about, PageRequest page);

  /**
   * Deletes at most so many that are older.
   *
   * @return how many were deleted
   */
  int forgetBefore(Instant before, int atMost);
}
