package dev.roost.booking.domain;

import static dev.roost.booking.contract.AlterationStatus.ACCEPTED;
import static dev.roost.booking.contract.AlterationStatus.APPLIED;
import static dev.roost.booking.contract.AlterationStatus.DECLINED;
import static dev.roost.booking.contract.AlterationStatus.EXPIRED;
import static dev.roost.booking.contract.AlterationStatus.FAILED;
import static dev.roost.booking.contract.AlterationStatus.LAPSED;
import static dev.roost.booking.contract.AlterationStatus.PROPOSED;
import static dev.roost.booking.contract.AlterationStatus.WITHDRAWN;

import dev.roost.booking.contract.AlterationAccepted;
import dev.roost.booking.contract.AlterationDeclined;
import dev.roost.booking.contract.AlterationExpired;
import dev.roost.booking.contract.AlterationFailed;
import dev.roost.booking.contract.AlterationLapsed;
import dev.roost.booking.contract.AlterationRefusal.AlterationStatusForbids;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.AlterationWithdrawn;
import dev.roost.booking.contract.BookingAltered;
import dev.roost.booking.contract.BookingRefusal.ActionTooEarly;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.event.types.DomainEvent;

/**
 * The one table of what can happen to an alteration: who does it, from which status, when, where it leads and what it is
 * called afterwards. The documentation's diagram is drawn from it.
 */
public enum AlterationMove {
  ACCEPT("accept", AlterationRole.ASKED, Set.of(PROPOSED), When.UNTIL_DUE, ACCEPTED, AlterationAccepted.class),
  DECLINE("decline", AlterationRole.ASKED, Set.of(PROPOSED), When.UNTIL_DUE, DECLINED, AlterationDeclined.class),
  WITHDRAW("withdraw", AlterationRole.PROPOSER, Set.of(PROPOSED), When.UNTIL_DUE, WITHDRAWN, AlterationWithdrawn.class),
  EXPIRE("expire", AlterationRole.SYSTEM, Set.of(PROPOSED), When.ONCE_DUE, EXPIRED, AlterationExpired.class),
  APPLY("apply", AlterationRole.SYSTEM, Set.of(ACCEPTED), When.ANY_TIME, APPLIED, BookingAltered.class),
  FAIL("fail", AlterationRole.SYSTEM, Set.of(ACCEPTED), When.ANY_TIME, FAILED, AlterationFailed.class),
  LAPSE("lapse", AlterationRole.SYSTEM, Set.of(PROPOSED, ACCEPTED), When.ANY_TIME, LAPSED, AlterationLapsed.class);

  private final String action;
  private final AlterationRole by;
  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<AlterationStatus> from;
  private final When when;
  private final AlterationStatus to;
  private final Class<? extends DomainEvent> event;

  AlterationMove(String action, AlterationRole by, Set<AlterationStatus> from, When when, AlterationStatus to,
      Class<? extends DomainEvent> event) {
    this.action = action;
    this.by = by;
    this.from = from;
    this.when = when;
    this.to = to;
    this.event = event;
  }

  /** What Roost's clock does in that status once its deadline has come, if anything. */
  public static Optional<AlterationMove> timedIn(AlterationStatus status) {
    return Arrays.stream(new AlterationMove[]{EXPIRE, FAIL}).filter(move -> move.from.contains(status)).findFirst();
  }

  /** The word for it in the API. */
  public String action() {
    return action;
  }

  public AlterationRole by() {
    return by;
  }

  public Set<AlterationStatus> from() {
    return from;
  }

  /** When it can be made, for people and diagrams. */
  public String words() {
    return when.words;
  }

  public AlterationStatus to() {
    return to;
  }

  /** What is told to other contexts. */
  public Class<? extends DomainEvent> event() {
    return event;
  }

  void mustBeAllowed(Alteration alteration, AlterationRole role, Instant now) {
    if (role != by) {
      throw new Refused(new NotAllowed(action));
    }
    if (!from.contains(alteration.status())) {
      throw new Refused(new AlterationStatusForbids(action, alteration.status()));
    }
    var due = alteration.answerBy();
    if (when == When.UNTIL_DUE && !now.isBefore(due)) {
      throw new Refused(new ActionTooLate(action, due));
    }
    if (when == When.ONCE_DUE && now.isBefore(due)) {
      throw new Refused(new ActionTooEarly(action, due));
    }
  }

  /** Where in time a move lies, seen from the moment when the answer is due. */
  private enum When {
    UNTIL_DUE("until the answer is due"), ONCE_DUE("once the answer is due"), ANY_TIME("at any time");

    private final String words;

    When(String words) {
      this.words = words;
    }
  }
}
