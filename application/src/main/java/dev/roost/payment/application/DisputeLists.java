package dev.roost.payment.application;

import dev.roost.payment.api.DisputeFilter;
import dev.roost.payment.domain.Dispute;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Lists of disputes. */
public interface DisputeLists {

  /**
   * Disputes, the newest first.
   *
   * @param host only this host's; all where absent
   */
  Page<Dispute> list(DisputeFilter filter, @Nullable UserId host, PageRequest page);
}
