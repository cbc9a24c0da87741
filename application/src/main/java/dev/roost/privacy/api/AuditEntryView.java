package dev.roost.privacy.api;

import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw or did something.
 *
 * @param by who it was
 * @param what the use case, such as {@code identity.UserAdministration.show}
 * @param about the user whom it is about, where one was named
 * @param objects ids of what else was named, in their order
 */
public record AuditEntryView(UUID id, Instant at, UserId by, String what, @Nullable UserId about, List<UUID> objects) {

  public AuditEntryView {
    objects = List.copyOf(objects);
  }
}
