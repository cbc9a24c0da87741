package dev.roost.booking.application;

import dev.roost.availability.spi.DeadHolds;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.AlterationRole;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.Bookings;
import dev.roost.platform.DomainEvents;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Expires the bookings, not paid or not answered, and ends the alterations, whose nights went to somebody else, in that somebody's transaction. */
@Component
class EndedHolds implements DeadHolds {
  private final Bookings bookings;
  private final Alterations alterations;
  private final StoredMoves moves;
  private final AlterationMoney money;
  private final DomainEvents events;
  private final Clock clock;

  EndedHolds(Bookings bookings, Alterations alterations, StoredMoves moves, AlterationMoney money,
      DomainEvents events, Clock clock) {
    this.bookings = bookings;
    this.alterations = alterations;
    this.moves = moves;
    this.money = money;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void ended(Collection<UUID> ended) {
    var ids = ended.stream().map(BookingId::new).toList();
    for (var booking : bookings.lockFree(ids)) {
      if (!expire(booking)) {
        alterations.findOpen(booking.id()).ifPresent(this::end);
      }
    }
  }

  /** Whether it had only a hold. */
  private boolean expire(Booking booking) {
    var expiry = BookingMove.timedIn(booking.status()).filter(move -> move.to() == BookingStatus.EXPIRED);
    expiry.ifPresent(move -> {
      booking.make(move, Side.SYSTEM, notBeforeDeadlineOf(booking));
      moves.store(move, booking);
    });
    return expiry.isPresent();
  }

  /** What an alteration held went to somebody else: nobody answered it, or nobody paid. */
  private void end(Alteration open) {
    var now = clock.instant();
    if (open.status() == AlterationStatus.PROPOSED) {
      open.make(AlterationMove.EXPIRE, AlterationRole.SYSTEM, now.isBefore(open.answerBy()) ? open.answerBy() : now);
    } else {
      open.make(AlterationMove.FAIL, AlterationRole.SYSTEM, now);
    }
    money.letGo(open);
    alterations.save(open);
    events.publishFrom(open);
  }

  /** The calendar has judged by the database's clock that the hold is over; ours may be a moment behind. */
  private Instant notBeforeDeadlineOf(Booking booking) {
    var now = clock.instant();
    return booking.dueAt().filter(now::isBefore).orElse(now);
  }
}
