package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.BOOKING;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.aRequest;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.Bookings;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import roosttest.booking.BookingsContract;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqBookingsTest extends BookingsContract {

  private final TestDatabase database;
  private final Bookings bookings;

  JooqBookingsTest(TestDatabase database) {
    this.database = database;
    this.bookings = new JooqBookings(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(BOOKING);
  }

  @Override
  protected Bookings bookings() {
    return bookings;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(database.transactions().execute(status -> work.get()));
  }

  @Test
  @Timeout(20)
  void shouldNotWaitForWhatSomebodyElseHasLocked() {
    // given
    var locked = added();
    var free = added();
    // when
    var found = inTransaction(() -> {
      assertThat(bookings.lock(locked)).isPresent();
      return elsewhere(() -> bookings.lockFree(List.of(locked, free)));
    });
    // then
    assertThat(found).singleElement().satisfies(booking -> assertThat(booking.id()).isEqualTo(free));
  }

  @Test
  @Timeout(20)
  void shouldWaitItsTurnAndThenSeeWhatTheOtherStored() {
    // given
    var id = added();
    var turn = new CompletableFuture<BookingId>();
    // when
    var second = inTransaction(() -> {
      var mine = bookings.lock(id).orElseThrow();
      var theirs = CompletableFuture.supplyAsync(() -> {
        turn.complete(id);
        return inTransaction(() -> bookings.lock(id).orElseThrow());
      });
      turn.join();
      mine.make(BookingMove.ACCEPT, Side.HOST, mine.snapshot().createdAt());
      bookings.save(mine);
      return theirs;
    }).join();
    // then
    assertThat(second.version()).isEqualTo(2);
  }

  private BookingId added() {
    var booking = aRequest().requested();
    bookings.add(booking);
    return booking.id();
  }

  private <T> T elsewhere(Supplier<T> work) {
    return CompletableFuture.supplyAsync(() -> inTransaction(work)).orTimeout(10, TimeUnit.SECONDS).join();
  }
}
