package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The negative control of {@link GuessingTest}: it is the limits that stop guesses, nothing else. */
class GuessingWithoutLimitTest extends IdentityTest {

  GuessingWithoutLimitTest() {
    super(Map.of("roost.identity.limits.guesses-per-account.most", "100000",
        "roost.identity.limits.guesses-per-address.most", "100000"));
  }

  @Test
  void shouldLetEveryGuessReachTheHash() {
    // given
    known().withPassword(aUser().withEmail("ada@example.org"));
    // when
    for (var guess = 0; guess < 1_000; guess++) {
      var password = "guess number " + guess;
      refusalOf(() -> logIn("ada@example.org", password));
    }
    // then
    assertThat(hasher().guesses()).isEqualTo(1_000);
  }
}
