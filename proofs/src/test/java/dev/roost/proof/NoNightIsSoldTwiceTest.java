package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import roosttest.database.TestDatabase;
import roosttest.system.Scale;

/** Guarantee 1: no night is sold twice. Two nodes and 10,000 attempts on 100 nights in the full form. */
@ProofTest
class NoNightIsSoldTwiceTest {

  private static final Logger LOG = LoggerFactory.getLogger(NoNightIsSoldTwiceTest.class);
  private static final int ATTEMPTS = Scale.of(1_000, 10_000);
  private static final int NIGHTS = Scale.of(20, 100);

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;

  @Test
  void shouldSellEachNightToOneGuestAtMost() {
    // given
    var listing = new HotListing(new Market(roost), NIGHTS);
    try (var nodes = Nodes.around(roost.getEnvironment()); var client = new BookingClient(nodes.ports())) {
      // when
      var attempts = listing.rush(client, ATTEMPTS);
      // then
      var verdict = Verdict.of(attempts, new SoldNights(database.dsl(), listing.id()));
      LOG.info("{} attempts on {} nights of one listing, {} node(s): {}, p99 {} ms", ATTEMPTS, NIGHTS,
          nodes.ports().size(), verdict.answers(), verdict.p99().toMillis());
      assertThat(verdict.violations()).isEmpty();
      // How long it takes says something only on a machine that does nothing else.
      assertThat(verdict.p99()).isLessThan(Scale.FULL ? Duration.ofMillis(500) : Duration.ofMinutes(1));
    }
  }
}
