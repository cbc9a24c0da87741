package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.UserFixture.NOON;

import dev.roost.identity.contract.IdentityRefusal.MailTokenInvalid;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import roosttest.identity.Actors;

class VerificationTest {

  @Test
  void shouldProveAnAddressAgainWithoutHarm() {
    // given
    var verification = issued(Purpose.EMAIL);
    // when
    verification.proveEmail(NOON.plusSeconds(1));
    verification.proveEmail(NOON.plus(Duration.ofDays(9)));
    // then
    assertThat(verification.snapshot().redeemedAt()).isEqualTo(NOON.plusSeconds(1));
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void shouldExpire(Purpose purpose) {
    // given
    var verification = issued(purpose);
    var end = NOON.plus(purpose.lifetime());
    // then
    assertThatNoException().isThrownBy(() -> use(verification, end.minusMillis(1)));
    assertRefused(() -> use(issued(purpose), end));
  }

  @Test
  void shouldServeNoOtherPurpose() {
    assertRefused(() -> issued(Purpose.EMAIL).mustSetPassword(NOON));
    assertRefused(() -> issued(Purpose.PASSWORD_RESET).proveEmail(NOON));
    assertRefused(() -> issued(Purpose.INVITATION).proveEmail(NOON));
  }

  private static void use(Verification verification, Instant now) {
    if (verification.purpose() == Purpose.EMAIL) {
      verification.proveEmail(now);
    } else {
      verification.mustSetPassword(now);
    }
  }

  private static Verification issued(Purpose purpose) {
    return Verification.issue(Actors.CARA, purpose, Email.of("cara@example.org"), Token.fresh().hash(), NOON);
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThat(catchThrowableOfType(Refused.class, call).refusal()).isEqualTo(new MailTokenInvalid());
  }
}
