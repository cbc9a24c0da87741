package dev.roost.payout.application;

import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hosts of whom is known who they are, but with whom nothing has happened for long. */
public interface FormerHosts {

  /**
   * Hosts who have neither been verified, nor earned anything, nor been paid, since that moment; nor is an administrator
   * keeping their payouts back.
   *
   * @param after in the order of ids; from the first where absent
   */
  List<UserId> find(Instant since, @Nullable UserId after, int most);

  /** Whether a host is one of them now. */
  boolean contains(UserId host, Instant since);
}
