package dev.roost.privacy.api;

import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Who saw or did what: for administrators, and for those about whom it was. */
public interface AuditReading {

  /**
   * The newest first.
   *
   * @param by only what this user saw or did; all where absent
   * @param about only what was about this user; all where absent
   */
  Page<AuditEntryView> list(Actor admin, @Nullable UserId by, @Nullable UserId about, PageRequest page);

  /** What was about whoever asks, the newest first. */
  Page<AuditEntryView> aboutMe(Actor actor, PageRequest page);
}
