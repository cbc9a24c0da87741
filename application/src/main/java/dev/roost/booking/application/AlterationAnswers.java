package dev.roost.booking.application;

import dev.roost.availability.spi.CalendarHolds.TakeOutcome;
import dev.roost.availability.spi.CalendarHolds.TakeOutcome.NotOpen;
import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.AlterationRole;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.spi.AlterationSettlement.Settlement.AtOnce;
import dev.roost.booking.spi.AlterationSettlement.Settlement.NotPossible;
import dev.roost.booking.spi.AlterationSettlement.Settlement.PaidFirst;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How people answer alterations of a booking that they have locked. */
@Component
class AlterationAnswers {
  private final Alterations alterations;
  private final AlterationMoves moves;
  private final Settlements settlements;
  private final Clock clock;

  AlterationAnswers(Alterations alterations, AlterationMoves moves, Settlements settlements, Clock clock) {
    this.alterations = alterations;
    this.moves = moves;
    this.settlements = settlements;
    this.clock = clock;
  }

  AlterationView answer(Involved actor, AlterationMove move, AnswerAlteration command) {
    var booking = actor.booking();
    var alteration = alterations.find(command.alteration()).filter(it -> it.booking().equals(booking.id()))
        .orElseThrow(() -> new Refused(new NotFound("alteration", command.alteration().toString())));
    var side = actor.sideFor(move.action());
    var role = alteration.roleOf(side);
    if (role != move.by()) {
      throw new Refused(new NotAllowed(move.action()));
    }
    if (isDone(move, alteration)) {
      // A retry whose first answer was lost: it has what it asked for, whatever version it names.
      return AlterationViews.of(alteration, side == Side.GUEST);
    }
    if (alteration.version() != command.expectedVersion()) {
      throw new Refused(new VersionStale("alteration", alteration.version()));
    }
    var now = clock.instant();
    switch (move) {
      case ACCEPT -> accept(alteration, booking, role, now);
      case DECLINE -> moves.end(alteration, booking, it -> it.decline(command.message(), role, now));
      default -> moves.end(alteration, booking, it -> it.make(move, role, now));
    }
    return AlterationViews.afterStoring(alteration, side == Side.GUEST);
  }

  /** What was agreed on and then failed, or lapsed, is another matter. */
  private static boolean isDone(AlterationMove move, Alteration alteration) {
    return alteration.status() == move.to()
        || (move == AlterationMove.ACCEPT && alteration.status() == AlterationStatus.APPLIED);
  }

  private void accept(Alteration alteration, Booking booking, AlterationRole role, Instant now) {
    booking.mustBeAlterable(AlterationMove.ACCEPT.action());
    alteration.make(AlterationMove.ACCEPT, role, now);
    TakeOutcome outcome = switch (settlements.of(alteration)) {
      case AtOnce() -> moves.apply(alteration, booking, now);
      case PaidFirst(var within) -> moves.charge(alteration, booking, now.plus(within));
      case NotPossible() -> throw Settlements.notPossible(alteration);
    };
    if (outcome instanceof NotOpen(var refusal)) {
      throw new Refused(refusal);
    }
  }
}
