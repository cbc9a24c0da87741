package dev.roost.availability.application;

import dev.roost.availability.contract.CalendarRange;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.CheckInTime;
import dev.roost.availability.domain.Confirmation;
import dev.roost.availability.domain.Taking;
import dev.roost.availability.domain.Taking.Taken;
import dev.roost.availability.spi.CalendarHolds;
import dev.roost.availability.spi.CalendarHolds.ConfirmOutcome.Confirmed;
import dev.roost.availability.spi.CalendarHolds.ConfirmOutcome.HoldGone;
import dev.roost.listing.contract.ListingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nights for bookings, in the transaction of the booking: one without the other must never be seen. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class CalendarHoldService implements CalendarHolds {

  private final Calendars calendars;
  private final CalendarStore store;

  CalendarHoldService(Calendars calendars, CalendarStore store) {
    this.calendars = calendars;
    this.store = store;
  }

  @Override
  public TakeOutcome hold(StayRequest request, Instant until) {
    return take(request,
        (calendar, checkInTime) -> calendar.hold(request.stay(), request.booking(), until, checkInTime));
  }

  @Override
  public TakeOutcome reserve(StayRequest request) {
    return take(request, (calendar, checkInTime) -> calendar.reserve(request.stay(), request.booking(), checkInTime));
  }

  @Override
  public ConfirmOutcome confirm(ListingId listing, UUID booking) {
    return confirm(listing, booking, calendar -> calendar.confirm(booking));
  }

  @Override
  public ConfirmOutcome prolong(ListingId listing, UUID booking, Instant until) {
    return confirm(listing, booking, calendar -> calendar.prolong(booking, until));
  }

  private ConfirmOutcome confirm(ListingId listing, UUID booking, Function<Calendar, Confirmation> change) {
    var calendar = calendars.lock(listing, booking);
    return switch (change.apply(calendar)) {
      case HOLD_GONE -> new HoldGone();
      case CONFIRMED -> {
        store.save(calendar);
        yield new Confirmed();
      }
    };
  }

  @Override
  public TakeOutcome holdMove(MoveRequest request, Instant until) {
    return move(request, calendar -> calendar.holdMove(request.to(), request.booking(), until));
  }

  @Override
  public TakeOutcome move(MoveRequest request) {
    return move(request, calendar -> calendar.move(request.to(), request.booking()));
  }

  @Override
  public void dropHolds(ListingId listing, UUID booking) {
    change(listing, booking, calendar -> calendar.dropHolds(booking));
  }

  @Override
  public void release(ListingId listing, UUID booking) {
    change(listing, booking, calendar -> calendar.release(booking));
  }

  @Override
  public void releaseFrom(ListingId listing, UUID booking, LocalDate from) {
    change(listing, booking, calendar -> calendar.releaseFrom(booking, from));
  }

  @Override
  public void releaseAndBlock(ListingId listing, UUID booking, LocalDate from) {
    change(listing, booking, calendar -> calendar.keepClosed(booking, from));
  }

  private TakeOutcome take(StayRequest request, BiFunction<Calendar, CheckInTime, Taking> wish) {
    CalendarRange.require(request.stay());
    var calendar = calendars.lock(request.listing(), Calendar.windowAround(request.stay()));
    return outcome(calendar, wish.apply(calendar, new CheckInTime(request.checkInTime(), request.zone())));
  }

  private TakeOutcome move(MoveRequest request, Function<Calendar, Taking> wish) {
    CalendarRange.require(request.to());
    var calendar = calendars.lock(request.listing(), Calendar.windowOfMove(request.from(), request.to()));
    return outcome(calendar, wish.apply(calendar));
  }

  private TakeOutcome outcome(Calendar calendar, Taking taking) {
    return switch (taking) {
      case Taking.NotOpen(var refusals) -> new TakeOutcome.NotOpen(refusals.getFirst());
      case Taken(var ended) -> {
        store.save(calendar, ended);
        yield new TakeOutcome.Taken();
      }
    };
  }

  private void change(ListingId listing, UUID booking, Consumer<Calendar> change) {
    var calendar = calendars.lock(listing, booking);
    change.accept(calendar);
    store.save(calendar);
  }
}
