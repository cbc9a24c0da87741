package dev.roost.privacy.api;

import dev.roost.privacy.contract.ErasureStatus;
import dev.roost.privacy.contract.InTheWay;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the erasure of a user has come.
 *
 * @param requestedBy the user, or an administrator
 * @param inTheWay what is waited for
 * @param erasedAt absent until it is done
 */
public record ErasureView(UserId user, ErasureStatus status, UserId requestedBy, Instant requestedAt,
    List<InTheWay> inTheWay, @Nullable Instant erasedAt) {

  public ErasureView {
    inTheWay = List.copyOf(inTheWay);
  }
}
