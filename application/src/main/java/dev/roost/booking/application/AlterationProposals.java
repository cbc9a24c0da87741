package dev.roost.booking.application;

import dev.roost.availability.spi.CalendarHolds.TakeOutcome.NotOpen;
import dev.roost.availability.spi.StayChecks;
import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationRefusal.AlterationPriceChanged;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.Booking;
import dev.roost.platform.Ids;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes proposals of a booking that the caller has loaded, and tells beforehand what they would come to. */
@Component
class AlterationProposals {
  private final AlterationOffers offers;
  private final AlterationMoves moves;
  private final OpenAlterations open;
  private final StayChecks checks;
  private final Settlements settlements;
  private final Ids ids;
  private final Clock clock;

  AlterationProposals(AlterationOffers offers, AlterationMoves moves, OpenAlterations open, StayChecks checks,
      Settlements settlements, Ids ids, Clock clock) {
    this.offers = offers;
    this.moves = moves;
    this.open = open;
    this.checks = checks;
    this.settlements = settlements;
    this.ids = ids;
    this.clock = clock;
  }

  /** A proposal of that side that is not made; refused where it could not be. */
  Alteration preview(Booking booking, Side by, AlterationWish wish) {
    var draft = draft(booking, wish, by, null, clock.instant());
    if (draft.movesNights()) {
      checks.checkMove(AlterationMoves.nights(draft, booking)).ifPresent(refusal -> {
        throw new Refused(refusal);
      });
    }
    return draft;
  }

  /** Called with the booking locked. */
  Alteration propose(Booking booking, Side by, ProposeAlteration command) {
    var now = clock.instant();
    var draft = draft(booking, command.wish(), by, command.message(), now);
    open.mustBeNone(booking, now);
    var total = draft.after().price().total();
    if (!total.equals(command.total())) {
      throw new Refused(new AlterationPriceChanged(command.total(), total));
    }
    if (moves.add(draft, booking) instanceof NotOpen(var refusal)) {
      throw new Refused(refusal);
    }
    return draft;
  }

  private Alteration draft(Booking booking, AlterationWish wish, Side by, @Nullable String message, Instant now) {
    booking.mustBeAlterable("propose");
    var draft = Alteration.propose(new AlterationId(ids.next()), booking.id(), booking.terms(),
        offers.on(booking, wish, by, now), by, message, now);
    settlements.mustBePossible(draft);
    return draft;
  }
}
