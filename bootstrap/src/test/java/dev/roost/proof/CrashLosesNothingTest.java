package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import roosttest.database.TestDatabase;

/**
 * Guarantee 6: a node is killed at any moment while guests book, pay and call off. They ask again with the same key, the
 * node starts again, and everything settles by itself. The Roost of this test only makes hosts, guests and quotes.
 */
@ProofTest
@TestPropertySource(properties = {"roost.jobs.enabled=false", "roost.payment.at-once=false"})
class CrashLosesNothingTest {

  private static final Duration SETTLED_AFTER_RESTART = Duration.ofMinutes(2);
  private static final int GUESTS = 4;
  private static final int KILLS = Scale.of(2, 200);
  private static final int MOST_BETWEEN_KILLS = 100;

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @TempDir private Path folder;

  @Test
  void shouldLoseNothingWheneverItIsKilled() throws InterruptedException {
    // given
    try (var node = MortalNode.start(database, folder); var client = new BookingClient(List.of(node.port()))) {
      var guests = new StubbornGuests(new PaidStays(roost, client));
      var isOver = new AtomicBoolean();
      var killer = Thread.ofVirtual().start(() -> killNowAndThen(node, isOver));
      // when
      Crowd.rush(GUESTS, IntStream.range(0, GUESTS)
          .<Callable<Boolean>>mapToObj(_ -> () -> guests.bookUntil(isOver)).toList());
      killer.join();
      // then
      MoneyAgreement.awaitSettled(database.dsl(), SETTLED_AFTER_RESTART, guests.guest());
      assertThat(guests.acknowledged()).isNotEmpty().allSatisfy((booking, status) -> assertThat(
          database.dsl().fetchValue("select status from booking.booking where id = cast(? as uuid)", booking))
          .isEqualTo(status));
      assertThat(database.dsl().fetchValue("select count(*) from booking.booking"))
          .as("one booking for each key").isEqualTo((long) guests.acknowledged().size());
    }
  }

  /** After some more has happened, wherever that was. */
  private void killNowAndThen(MortalNode node, AtomicBoolean isOver) {
    var chance = new Random();
    try {
      for (var kill = 0; kill < KILLS; kill++) {
        var enough = happened() + 1 + chance.nextInt(MOST_BETWEEN_KILLS);
        await().atMost(SETTLED_AFTER_RESTART).pollInterval(Duration.ofMillis(1)).until(() -> happened() >= enough);
        node.kill();
        node.startAgain();
      }
    } finally {
      isOver.set(true);
    }
  }

  /** Versions of bookings and payments, and what the provider has done. */
  private long happened() {
    return (long) database.dsl().fetchValue("""
        select (select coalesce(sum(version), 0)::bigint from booking.booking)
          + (select coalesce(sum(version), 0)::bigint from payment.payment)
          + (select coalesce(sum(version), 0)::bigint from payment.refund)
          + (select count(*) from sandbox.operation)""");
  }
}
