package dev.roost.booking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.BERLIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.aBooking;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.spi.StayEnds.Outcome;
import dev.roost.booking.spi.StayEnds.Outcome.Ahead;
import dev.roost.booking.spi.StayEnds.Outcome.NeverBegan;
import dev.roost.booking.spi.StayEnds.Outcome.Over;
import dev.roost.booking.spi.StayEnds.StayEnd;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import roosttest.booking.InMemoryBookings;

class StayEndServiceTest {

  private final InMemoryBookings bookings = new InMemoryBookings();
  private final StayEndService ends = new StayEndService(bookings);

  @Test
  void shouldTellHowAStayEnded() {
    // given
    var booking = aBooking().in(BookingStatus.COMPLETED).build();
    bookings.add(booking);
    // then
    assertThat(ends.find(booking.id())).contains(new StayEnd(booking.id(), LOFT, ANNA, CARA,
        new Over(LocalDateTime.parse("2027-05-17T11:00"), BERLIN)));
    assertThat(ends.find(new BookingId(UUID.randomUUID()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void shouldKnowAnEndOfEveryStatus(BookingStatus status) {
    assertThat(outcome(status)).isInstanceOf(switch (status) {
      case COMPLETED -> Over.class;
      case AWAITING_PAYMENT, REQUESTED, CAPTURING, CONFIRMED, IN_STAY -> Ahead.class;
      case DECLINED, PAYMENT_FAILED, EXPIRED, WITHDRAWN, CANCELLED_BY_GUEST, CANCELLED_BY_HOST, CANCELLED_UNPAID,
          NO_SHOW ->
        NeverBegan.class;
    });
  }

  @Test
  void shouldTellWhenAStayWillBeOver() {
    assertThat(outcome(BookingStatus.IN_STAY)).isEqualTo(new Ahead(Instant.parse("2027-05-17T09:00:00Z")));
  }

  private Outcome outcome(BookingStatus status) {
    var booking = aBooking().in(status).build();
    bookings.add(booking);
    return ends.find(booking.id()).orElseThrow().outcome();
  }
}
