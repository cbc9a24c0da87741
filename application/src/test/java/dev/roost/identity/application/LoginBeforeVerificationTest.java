package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.KnownUsers.PASSWORD;

import dev.roost.identity.api.OwnAccount;
import dev.roost.identity.contract.IdentityRefusal.EmailNotVerified;
import dev.roost.shared.Actor;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In a demo nobody has to read mail before looking around. */
class LoginBeforeVerificationTest extends IdentityTest {

  LoginBeforeVerificationTest() {
    super(Map.of("roost.identity.login-before-verification", "true"));
  }

  @Test
  void shouldLogInAtOnceButHostOnlyAfterProvingTheAddress() {
    // given
    register("ada@example.org", PASSWORD);
    // when
    var session = logIn("ada@example.org", PASSWORD).session();
    // then
    var actor = Actor.user(session.user(), Set.of());
    assertThat(refusalOf(() -> the(OwnAccount.class).becomeHost(actor))).isEqualTo(new EmailNotVerified());
  }
}
