package dev.roost.booking.application;

import dev.roost.booking.contract.AlterationRefusal.AlterationOpen;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.AlterationRole;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Booking;
import dev.roost.shared.Refused;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What becomes of an alteration that is open when something else happens to its booking, which is locked. */
@Component
class OpenAlterations {
  private final Alterations alterations;
  private final AlterationMoves moves;

  OpenAlterations(Alterations alterations, AlterationMoves moves) {
    this.alterations = alterations;
    this.moves = moves;
  }

  /** Makes room for another one: ends one whose time is over, refuses where one still waits. */
  void mustBeNone(Booking booking, Instant now) {
    alterations.findOpen(booking.id()).ifPresent(open -> {
      if (!endDue(open, booking, now)) {
        throw new Refused(new AlterationOpen(open.id()));
      }
    });
  }

  /** Ends one whose time is over. */
  boolean endDue(Alteration open, Booking booking, Instant now) {
    var isDue = open.dueAt().filter(due -> !now.isBefore(due)).isPresent();
    if (isDue) {
      moves.end(open, booking, alteration -> alteration.advance(now));
    }
    return isDue;
  }

  /** The booking has ended some other way. */
  void lapse(Booking booking, Instant now) {
    alterations.findOpen(booking.id()).ifPresent(open -> moves.end(open, booking,
        alteration -> alteration.make(AlterationMove.LAPSE, AlterationRole.SYSTEM, now)));
  }
}
