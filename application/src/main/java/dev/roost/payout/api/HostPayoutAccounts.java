package dev.roost.payout.api;

import dev.roost.shared.Actor;

/** Where a host is paid to. */
public interface HostPayoutAccounts {

  /** The host's own account; version 0 where they have never named one. */
  PayoutAccountView show(Actor host);

  /** Names an account in the place of the one before. What is on its way goes where it was sent. */
  PayoutAccountView name(Actor host, NameAccount command, long expectedVersion);

  /** Wants to be paid nowhere: what is owed is kept. */
  PayoutAccountView remove(Actor host, long expectedVersion);
}
