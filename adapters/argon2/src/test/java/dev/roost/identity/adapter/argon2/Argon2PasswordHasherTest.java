package dev.roost.identity.adapter.argon2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.identity.contract.IdentityRefusal.LoginsBusy;
import dev.roost.identity.contract.IdentityRefusal.TooManyAttempts;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

class Argon2PasswordHasherTest {

  private static final Argon2Settings CHEAP = new Argon2Settings(64, 1, 1, 1, Duration.ofMillis(20));
  private static final Password RIGHT = Password.claimed(new Secret("difference engine"));
  private static final Password WRONG = Password.claimed(new Secret("analytical engine"));

  private final Argon2PasswordHasher hasher = new Argon2PasswordHasher(CHEAP);

  @Test
  void shouldTellTheRightPasswordFromAWrongOne() {
    // given
    var hash = hasher.hash(RIGHT);
    // then
    assertThat(matches(RIGHT, hash.encoded())).isTrue();
    assertThat(matches(WRONG, hash.encoded())).isFalse();
  }

  @Test
  void shouldSaltEachHash() {
    assertThat(hasher.hash(RIGHT)).isNotEqualTo(hasher.hash(RIGHT));
  }

  @Test
  void shouldCostWhatOwaspAdvises() {
    // given
    var byDefault = new Argon2PasswordHasher(Argon2Settings.of(new StandardEnvironment()));
    // then
    assertThat(byDefault.hash(RIGHT).encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(byDefault.isOutdated(hasher.hash(RIGHT))).isTrue();
    assertThat(byDefault.isOutdated(byDefault.decoy())).isFalse();
  }

  @Test
  void shouldHaveADecoyOfTheSameCostThatNobodyMatches() {
    // given
    var real = hasher.hash(RIGHT).encoded();
    var decoy = hasher.decoy().encoded();
    // then
    assertThat(decoy).hasSameSizeAs(real).startsWith(real.substring(0, real.indexOf("p=1$") + 4));
    assertThat(matches(RIGHT, decoy)).isFalse();
    assertThat(hasher.decoy().encoded()).isNotEqualTo(decoy);
  }

  @Test
  void shouldNotHashForWhoeverWaitsTooLongAndTakeNoGuess() {
    // given
    var hash = hasher.hash(RIGHT);
    var guesses = new AtomicInteger();
    // when somebody asks while the only turn is taken
    var refused = new AtomicInteger();
    hasher.matches(RIGHT, hash, () -> {
      var busy = catchThrowableOfType(Refused.class, () -> hasher.matches(RIGHT, hash, guesses::incrementAndGet));
      assertThat(busy.refusal()).isEqualTo(new LoginsBusy(2));
      refused.incrementAndGet();
    });
    // then
    assertThat(refused).hasValue(1);
    assertThat(guesses).hasValue(0);
    assertThat(hasher.matches(RIGHT, hash, guesses::incrementAndGet)).isTrue();
  }

  @Test
  void shouldGiveTheTurnBackWhenTheGuessIsRefused() {
    // given
    var hash = hasher.hash(RIGHT);
    // when
    for (var guess = 0; guess < 3; guess++) {
      var refused = catchThrowableOfType(Refused.class, () -> hasher.matches(RIGHT, hash, () -> {
        throw new Refused(new TooManyAttempts(1));
      }));
      assertThat(refused.refusal()).isEqualTo(new TooManyAttempts(1));
    }
    // then
    assertThat(matches(RIGHT, hash.encoded())).isTrue();
  }

  @Test
  void shouldGiveUpWhenItIsToldToStop() {
    // given
    var hash = hasher.hash(RIGHT);
    // when
    Thread.currentThread().interrupt();
    var refused = catchThrowableOfType(Refused.class, () -> hasher.matches(RIGHT, hash, () -> {}));
    // then
    assertThat(refused.refusal()).isEqualTo(new LoginsBusy(2));
    assertThat(Thread.interrupted()).isTrue();
  }

  private boolean matches(Password password, String hash) {
    return hasher.matches(password, new PasswordHash(hash), () -> {});
  }
}
