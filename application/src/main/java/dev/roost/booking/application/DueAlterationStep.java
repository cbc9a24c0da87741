package dev.roost.booking.application;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One alteration's due move, in a transaction of its own. */
@Component
class DueAlterationStep {
  private final Alterations alterations;
  private final Bookings bookings;
  private final OpenAlterations open;
  private final Clock clock;

  DueAlterationStep(Alterations alterations, Bookings bookings, OpenAlterations open, Clock clock) {
    this.alterations = alterations;
    this.bookings = bookings;
    this.open = open;
    this.clock = clock;
  }

  /**
   * Makes the move that is due. Nothing where somebody else has the booking locked, or was faster: what is read under the
   * lock says what is due, so that doing it again changes nothing.
   *
   * @return whether a move was made
   */
  @Transactional
  boolean advance(AlterationId id) {
    return alterations.find(id).map(Alteration::booking).map(List::of).map(bookings::lockFree).stream()
        .flatMap(List::stream).findFirst().map(booking -> endDue(id, booking)).orElse(false);
  }

  private boolean endDue(AlterationId id, Booking booking) {
    return alterations.find(id).map(alteration -> open.endDue(alteration, booking, clock.instant())).orElse(false);
  }
}
