package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.IdentityFixture.aVerification;
import static roosttest.identity.UserFixture.NOON;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.domain.Purpose;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.Verifications;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import org.junit.jupiter.api.Test;

/** What every store of verifications does. */
public abstract class VerificationsContract {

  protected abstract Verifications verifications();

  protected abstract Users users();

  @Test
  void shouldFindByTheHashOfTheToken() {
    // given
    var token = Token.fresh();
    var verification = aVerification(addedUser(), Purpose.EMAIL, token);
    // when
    verifications().replace(verification);
    // then
    assertThat(verifications().find(token.hash()).orElseThrow().snapshot()).usingRecursiveComparison()
        .ignoringFields("version").isEqualTo(verification.snapshot());
    assertThat(verifications().lock(token.hash())).isPresent();
    assertThat(verifications().find(Token.fresh().hash())).isEmpty();
  }

  @Test
  void shouldKeepTheNewestForEachPurpose() {
    // given
    var user = addedUser();
    var first = Token.fresh();
    var second = Token.fresh();
    var forOther = Token.fresh();
    // when
    verifications().replace(aVerification(user, Purpose.PASSWORD_RESET, first));
    verifications().replace(aVerification(user, Purpose.EMAIL, forOther));
    verifications().replace(aVerification(user, Purpose.PASSWORD_RESET, second));
    // then
    assertThat(verifications().find(first.hash())).isEmpty();
    assertThat(verifications().find(second.hash())).isPresent();
    assertThat(verifications().find(forOther.hash())).isPresent();
  }

  @Test
  void shouldStoreThatTheTokenCameBack() {
    // given
    var token = Token.fresh();
    verifications().replace(aVerification(addedUser(), Purpose.EMAIL, token));
    var verification = verifications().lock(token.hash()).orElseThrow();
    var stale = verifications().lock(token.hash()).orElseThrow();
    // when
    verification.proveEmail(NOON.plusSeconds(5));
    verifications().save(verification);
    // then
    assertThat(verifications().find(token.hash()).orElseThrow().snapshot().redeemedAt())
        .isEqualTo(NOON.plusSeconds(5));
    assertThat(catchThrowableOfType(Refused.class, () -> verifications().save(stale)).refusal())
        .isEqualTo(new VersionStale("verification", 2));
  }

  @Test
  void shouldRemoveThoseOfAUser() {
    // given
    var user = addedUser();
    var email = Token.fresh();
    var reset = Token.fresh();
    verifications().replace(aVerification(user, Purpose.EMAIL, email));
    verifications().replace(aVerification(user, Purpose.PASSWORD_RESET, reset));
    // when / then
    verifications().remove(user.id(), Purpose.PASSWORD_RESET);
    assertThat(verifications().find(reset.hash())).isEmpty();
    assertThat(verifications().find(email.hash())).isPresent();
    verifications().removeAllOf(user.id());
    assertThat(verifications().find(email.hash())).isEmpty();
  }

  @Test
  void shouldForgetThoseThatExpired() {
    // given
    var user = addedUser();
    var reset = Token.fresh();
    var invitation = Token.fresh();
    verifications().replace(aVerification(user, Purpose.PASSWORD_RESET, reset));
    verifications().replace(aVerification(user, Purpose.INVITATION, invitation));
    // when
    verifications().removeExpired(NOON.plus(Purpose.PASSWORD_RESET.lifetime()));
    // then
    assertThat(verifications().find(reset.hash())).isEmpty();
    assertThat(verifications().find(invitation.hash())).isPresent();
  }

  private User addedUser() {
    var user = aUser().unstored().build();
    users().add(user);
    return user;
  }
}
