package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.domain.Sessions;
import dev.roost.proof.SessionLives.Life;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import roosttest.identity.KnownUsers;
import roosttest.system.Scale;

/**
 * Guarantees 15 and 27, as far as sessions go: what was revoked on one of two nodes is dead at once on both, also while their
 * Redis is emptied, hangs or is gone, and when it is back; whoever is not revoked is let in all the time.
 */
@ProofTest
@Import(KnownUsers.class)
@TestInstance(Lifecycle.PER_CLASS)
class RevokedIsDeadTest extends OnOneRedis {

  private static final Logger LOG = LoggerFactory.getLogger(RevokedIsDeadTest.class);
  private static final int LIVES = Scale.of(36, 3_000);
  private static final int AT_A_TIME = 8;

  @Autowired private KnownUsers known;
  @Autowired private Sessions sessions;
  private Nodes nodes;
  private SessionLives lives;

  @BeforeAll
  void addANode(@Autowired Environment roost) {
    nodes = Nodes.two(roost);
    lives = new SessionLives(nodes.ports(), known);
  }

  @AfterAll
  void stop() {
    lives.close();
    nodes.close();
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void shouldBeDeadOnBothNodesWhateverBecomesOfRedis(Trouble trouble) {
    // when
    var lived = lives.live(LIVES, AT_A_TIME, nth -> trouble.at(nth * 3 / LIVES, nth * 3 % LIVES < 3));
    // then
    var slowest = lived.stream().map(Life::slowest).sorted().toList();
    LOG.info("{}: half of the sessions lived with answers within {} ms, all with answers within {} ms", trouble,
        slowest.get(LIVES / 2).toMillis(), slowest.getLast().toMillis());
    assertThat(lived).allSatisfy(life -> {
      assertThat(life.alive()).containsOnly(200);
      assertThat(life.revoked()).isEqualTo(204);
      assertThat(life.dead()).containsOnly(401);
    });
    assertThat(lives.statusesOf(lived)).containsOnly(401);
    assertThat(slowest.get(LIVES / 2)).isLessThan(Duration.ofSeconds(1));
  }

  /** The control: a row that is deleted behind Roost's back lets its session in. So it is being told that makes it dead. */
  @Test
  void shouldLetInWhatNobodyWasToldOf() {
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
      var user = known.loggedIn(aUser());
      lives.lookUp(user.token());
      sessions.remove(user.session());
      assertThat(lives.lookUp(user.token())).isEqualTo(List.of(200, 200));
    });
  }
}
