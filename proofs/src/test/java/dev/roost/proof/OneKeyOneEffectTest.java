package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import roosttest.database.TestDatabase;
import roosttest.system.Scale;

/** Guarantee 4: one key, one effect. 200 keys, 50 requests at once under each, in the full form. */
@ProofTest
class OneKeyOneEffectTest {

  private static final int KEYS = Scale.of(10, 200);
  private static final int TIMES = Scale.of(10, 50);

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;

  @Test
  void shouldBookOnceForEachKeyAndAnswerEverybodyAlike() {
    // given
    var rush = new KeyRush(new Market(roost));
    try (var nodes = Nodes.around(roost.getEnvironment()); var client = new BookingClient(nodes.ports())) {
      // when
      var answers = rush.rush(client, KEYS, TIMES);
      // then
      assertThat(KeyRush.violations(answers)).isEmpty();
      assertThat(database.dsl().fetchValue("select count(*) from booking.booking")).isEqualTo((long) KEYS);
    }
  }
}
