package dev.roost.payout.domain;

import static dev.roost.payout.contract.VerificationStatus.APPROVED;
import static dev.roost.payout.contract.VerificationStatus.OPEN;
import static dev.roost.payout.contract.VerificationStatus.REJECTED;
import static dev.roost.payout.contract.VerificationStatus.REVOKED;
import static dev.roost.payout.contract.VerificationStatus.SUBMITTED;

import dev.roost.payout.contract.HostVerificationRejected;
import dev.roost.payout.contract.HostVerificationRevoked;
import dev.roost.payout.contract.HostVerificationSubmitted;
import dev.roost.payout.contract.HostVerified;
import dev.roost.payout.contract.PayoutRefusal.VerificationStatusForbids;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.shared.Refused;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The one table of what can happen to a host's verification: who does it, from which status, where it leads and what it is
 * called afterwards. The documentation's diagram is drawn from it.
 */
public enum VerificationMove {
  FILL_IN("fill in", "host", Set.of(OPEN, REJECTED, REVOKED), OPEN, null),
  SUBMIT("submit", "host", Set.of(OPEN, REJECTED, REVOKED), SUBMITTED, HostVerificationSubmitted.class),
  APPROVE("approve", "administrator", Set.of(SUBMITTED), APPROVED, HostVerified.class),
  REJECT("reject", "administrator", Set.of(SUBMITTED), REJECTED, HostVerificationRejected.class),
  REVOKE("revoke", "administrator", Set.of(APPROVED), REVOKED, HostVerificationRevoked.class),
  FORGET("forget", "Roost", Set.of(OPEN, SUBMITTED, APPROVED, REJECTED, REVOKED), OPEN, null);

  private final String action;
  private final String by;
  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<VerificationStatus> from;
  private final VerificationStatus to;
  private final @Nullable Class<? extends DomainEvent> event;

  VerificationMove(String action, String by, Set<VerificationStatus> from, VerificationStatus to,
      @Nullable Class<? extends DomainEvent> event) {
    this.action = action;
    this.by = by;
    this.from = from;
    this.to = to;
    this.event = event;
  }

  /** Where it leads from there; refused where it cannot be done. */
  VerificationStatus from(VerificationStatus current) {
    if (!from.contains(current)) {
      throw new Refused(new VerificationStatusForbids(action, current));
    }
    return to;
  }

  public String action() {
    return action;
  }

  public String by() {
    return by;
  }

  public Set<VerificationStatus> from() {
    return from;
  }

  public VerificationStatus to() {
    return to;
  }

  /** What is told; nothing where nobody need know. */
  public Optional<Class<? extends DomainEvent>> event() {
    return Optional.ofNullable(event);
  }
}
