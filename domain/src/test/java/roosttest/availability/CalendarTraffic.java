package roosttest.availability;

import static roosttest.availability.CalendarsTrial.EVERYTHING;

import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.EntryReason.ByBooking;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Everything that can happen to one calendar, at random: what a guest, a host, a timer and an import do. */
final class CalendarTraffic {

  private static final int DAYS = 40;

  private final CalendarsTrial trial;
  private final int steps;
  private final Random random = new Random();
  private final List<UUID> bookings = new ArrayList<>();

  CalendarTraffic(CalendarsTrial trial, int steps) {
    this.trial = trial;
    this.steps = steps;
  }

  /** The steps that were refused. */
  int run() {
    var refused = 0;
    for (var step = 0; step < steps; step++) {
      try {
        step();
      } catch (Refused expected) {
        refused++;
      }
    }
    return refused;
  }

  private void step() {
    var from = random.nextInt(DAYS);
    var nights = trial.nights(from, from + 1 + random.nextInt(4));
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> trial.take(nights, newBooking());
      case 3 -> trial.hold(nights, newBooking(), Instant.now().plusMillis(random.nextInt(-100, 100)));
      case 4 -> someBooking().ifPresent(booking -> trial.ofBooking(booking, calendar -> calendar.release(booking)));
      case 5 -> someBooking().ifPresent(booking -> move(booking, nights));
      case 6, 7 -> someBooking().ifPresent(booking -> trial.change(EVERYTHING, calendar -> calendar.holdMove(nights,
          booking, Instant.now().plusMillis(random.nextInt(-100, 100)))));
      case 8 -> trial.change(nights, calendar -> {
        calendar.unblock(nights);
        calendar.block(nights, "Painter");
      });
      default -> trial.importNights("airbnb", nights);
    }
  }

  private void move(UUID booking, StayDates nights) {
    trial.change(EVERYTHING, calendar -> calendar.move(nights, booking));
  }

  private UUID newBooking() {
    var booking = UUID.randomUUID();
    bookings.add(booking);
    return booking;
  }

  private Optional<UUID> someBooking() {
    return bookings.isEmpty() ? Optional.empty() : Optional.of(bookings.get(random.nextInt(bookings.size())));
  }

  /** Nights that two entries have. */
  static List<LocalDate> overlaps(List<CalendarEntry> entries) {
    var nights = entries.stream().flatMap(entry -> entry.nights().nights()).toList();
    var once = new HashSet<LocalDate>();
    return nights.stream().filter(night -> !once.add(night)).toList();
  }

  /** Stays that follow another one too closely; what one booking has and what it holds besides are one stay. */
  static List<CalendarEntry> brokenGaps(List<CalendarEntry> entries, int gap, Instant now) {
    var stays = entries.stream().filter(entry -> entry.isByBooking() && !entry.isDeadAt(now))
        .sorted(Comparator.comparing(entry -> entry.nights().checkIn())).toList();
    return IntStream.range(1, stays.size())
        .filter(i -> stays.get(i).nights().checkIn().isBefore(stays.get(i - 1).nights().checkOut().plusDays(gap)))
        .filter(i -> !((ByBooking) stays.get(i).reason()).booking()
            .equals(((ByBooking) stays.get(i - 1).reason()).booking()))
        .mapToObj(stays::get).toList();
  }
}
