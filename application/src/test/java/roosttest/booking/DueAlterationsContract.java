package roosttest.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.AlterationFixture.anAlteration;
import static roosttest.booking.BookingFixture.aConfirmedBooking;

import dev.roost.booking.application.DueAlterations;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.AlterationRole;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Booking;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** What every queue of due alterations does. Time is the present one, since a database's clock cannot be set. */
public abstract class DueAlterationsContract {
  private static final int MANY = 100;

  protected abstract DueAlterations due();

  protected abstract Alterations alterations();

  /** Stores a booking that alterations are stored of. */
  protected abstract void given(Booking booking);

  /** The present moment by the clock that the queue goes by. */
  protected abstract Instant now();

  @Test
  void shouldFindProposalsThatNobodyAnsweredLongestDueFirst() {
    // given
    var yesterday = proposed(now().minus(25, ChronoUnit.HOURS));
    var lastWeek = proposed(now().minus(7, ChronoUnit.DAYS));
    proposed(now().minus(23, ChronoUnit.HOURS));
    // then
    assertThat(due().find(MANY)).containsExactly(lastWeek.id(), yesterday.id());
    assertThat(due().find(1)).containsExactly(lastWeek.id());
  }

  @Test
  void shouldFindThoseThatNobodyPaid() {
    // given
    var unpaid = waiting(now().minusSeconds(1));
    waiting(now().plusSeconds(600));
    // then
    assertThat(due().find(MANY)).containsExactly(unpaid);
  }

  @Test
  void shouldPutOffOneThatFailed() {
    // given
    var broken = proposed(now().minus(7, ChronoUnit.DAYS));
    var fine = proposed(now().minus(25, ChronoUnit.HOURS));
    // when: often enough to be put off for longer than this test runs
    for (var time = 0; time < 12; time++) {
      due().postpone(broken.id(), "java.lang.IllegalStateException: no such luck");
    }
    // then
    assertThat(due().find(MANY)).containsExactly(fine.id());
  }

  @Test
  void shouldForgetOneThatIsOver() {
    // given
    var alteration = proposed(now().minus(25, ChronoUnit.HOURS));
    // when
    var stored = alterations().find(alteration.id()).orElseThrow();
    stored.advance(now());
    alterations().save(stored);
    due().postpone(alteration.id(), "too late");
    // then
    assertThat(due().find(MANY)).isEmpty();
  }

  private AlterationId waiting(Instant until) {
    var alteration = alterations().find(proposed(now()).id()).orElseThrow();
    alteration.make(AlterationMove.ACCEPT, AlterationRole.ASKED, now());
    alteration.waitForPayment(until);
    alterations().save(alteration);
    return alteration.id();
  }

  /** Of a booking far ahead. */
  private Alteration proposed(Instant at) {
    var checkIn = LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(40);
    var booking = aConfirmedBooking().staying(new StayDates(checkIn, checkIn.plusDays(2))).build();
    given(booking);
    var alteration = anAlteration().of(booking.id()).of(booking.terms())
        .to(new StayDates(checkIn, checkIn.plusDays(3))).at(at).proposed();
    alterations().add(alteration);
    return alteration;
  }
}
