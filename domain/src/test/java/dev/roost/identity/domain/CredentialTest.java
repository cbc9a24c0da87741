package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.NOON;

import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class CredentialTest {

  private static final PasswordHash FIRST = new PasswordHash("first");
  private static final PasswordHash SECOND = new PasswordHash("second");

  @Test
  void shouldTellThatThePasswordChanged() {
    // given
    var credential = Credential.create(Actors.CARA, FIRST, NOON);
    // when
    credential.change(SECOND, NOON.plusSeconds(1));
    // then
    assertThat(credential.snapshot())
        .isEqualTo(new Credential.Snapshot(Actors.CARA, SECOND, NOON.plusSeconds(1), 0));
    assertThat(credential.takeEvents()).containsExactly(new PasswordChanged(Actors.CARA));
  }

  @Test
  void shouldRehashWithoutTellingAnybody() {
    // given
    var credential = Credential.create(Actors.CARA, FIRST, NOON);
    // when
    credential.rehash(SECOND);
    // then
    assertThat(credential.snapshot()).isEqualTo(new Credential.Snapshot(Actors.CARA, SECOND, NOON, 0));
    assertThat(credential.takeEvents()).isEmpty();
  }

  @Test
  void shouldNotShowTheHash() {
    assertThat(Credential.create(Actors.CARA, FIRST, NOON).snapshot()).asString().doesNotContain("first");
  }
}
