package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptSubjectTest {

  @Test
  void shouldCountANetworkOfIpv6AsOneAddress() {
    assertThat(AttemptSubject.address("login", "2001:db8:1:2:3:4:5:6"))
        .isEqualTo(AttemptSubject.address("login", "2001:db8:1:2::1"))
        .isNotEqualTo(AttemptSubject.address("login", "2001:db8:1:3::1"));
  }

  @Test
  void shouldNotBeFooledByAnotherWayToWriteAnAddress() {
    assertThat(AttemptSubject.address("login", "::ffff:192.0.2.7"))
        .isEqualTo(AttemptSubject.address("login", "192.0.2.7"))
        .isNotEqualTo(AttemptSubject.address("login", "192.0.2.8"));
  }

  @Test
  void shouldCountEachThingApart() {
    assertThat(AttemptSubject.address("login", "192.0.2.7"))
        .isNotEqualTo(AttemptSubject.address("register", "192.0.2.7"));
    assertThat(AttemptSubject.account("login", Email.of("ADA@example.org")))
        .isEqualTo(AttemptSubject.account("login", Email.of("ada@example.org")));
  }

  @Test
  void shouldCountWhatIsNoAddressAsItself() {
    assertThat(AttemptSubject.address("login", "a socket").who()).isEqualTo("a socket");
  }

  @Test
  void shouldRefuseALimitThatAllowsNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AttemptLimit(0, Duration.ofMinutes(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new AttemptLimit(1, Duration.ZERO));
  }
}
