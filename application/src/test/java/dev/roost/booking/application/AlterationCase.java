package dev.roost.booking.application;

import static dev.roost.booking.application.Desk.aKey;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.FROM_THREE_TO_ELEVEN;

import dev.roost.availability.spi.CalendarHolds.StayRequest;
import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.contract.AlterationId;
import dev.roost.listing.contract.Party;
import dev.roost.shared.Actor;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Cara has booked three nights in Anna's cabin: a desk at which that stay is altered. */
abstract class AlterationCase {

  static final Party TWO = Party.ofAdults(2);

  final Desk desk = new Desk();

  final BookingView booking = desk.booked(CABIN);

  @BeforeEach
  void forgetTheBookingsOwnEvent() {
    desk.published.clear();
  }

  AlterationView proposed(Actor by, StayDates stay) {
    return proposed(by, stay, TWO);
  }

  AlterationView proposed(Actor by, StayDates stay, Party party) {
    return propose(by, stay, party, 40_00 + 100_00L * stay.count());
  }

  AlterationView propose(Actor by, StayDates stay, Party party, long total) {
    return desk.altering.propose(by, aKey(),
        new ProposeAlteration(booking.id(), new AlterationWish(stay, party), eur(total), null)).answer();
  }

  AnswerAlteration answer(AlterationView alteration) {
    return new AnswerAlteration(booking.id(), alteration.id(), alteration.version());
  }

  AlterationId onlyOne() {
    return desk.alterations.all().findFirst().orElseThrow().id();
  }

  static StayRequest someoneElse(StayDates nights) {
    var times = FROM_THREE_TO_ELEVEN;
    return new StayRequest(CABIN, nights, UUID.randomUUID(), times.zone(),
        times.checkInTime());
  }

  static StayDates night(String date) {
    var night = LocalDate.parse(date);
    return new StayDates(night, night.plusDays(1));
  }

  static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}
