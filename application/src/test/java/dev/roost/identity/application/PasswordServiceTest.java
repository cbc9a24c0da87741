package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.KnownUsers.PASSWORD;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.api.ChangePassword;
import dev.roost.identity.api.Passwords;
import dev.roost.identity.api.ResetPassword;
import dev.roost.identity.contract.AccountLetter;
import dev.roost.identity.contract.IdentityRefusal.LoginFailed;
import dev.roost.identity.contract.IdentityRefusal.MailTokenInvalid;
import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.identity.contract.IdentityRefusal.WrongPassword;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.User;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.InputRefusal.InvalidField;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import roosttest.identity.KnownUsers.LoggedInUser;

class PasswordServiceTest extends IdentityTest {

  private static final String ADA = "ada@example.org";
  private static final String NEW = "analytical engine";

  @Test
  void shouldSetANewPasswordWithTheTokenOfAMailAndEndEverySession() {
    // given
    var user = ada();
    var stolen = known().logIn(user);
    requestReset(ADA);
    // when
    reset(mailbox().tokenFor(ADA), NEW);
    // then
    assertThat(isAlive(stolen.token())).isFalse();
    assertThat(refusalOf(() -> logIn(ADA, PASSWORD))).isEqualTo(new LoginFailed());
    assertThat(isAlive(logIn(ADA, NEW).token())).isTrue();
    assertThat(mailbox().sentTo(ADA).getLast().letter()).isEqualTo(AccountLetter.PASSWORD_CHANGED);
  }

  @Test
  void shouldProveTheAddressByTheWay() {
    // given
    known().withPassword(aUser().withEmail(ADA).unverified());
    requestReset(ADA);
    // when
    reset(mailbox().tokenFor(ADA), NEW);
    // then
    assertThat(users().withEmail(Email.of(ADA)).orElseThrow().hasVerifiedEmail()).isTrue();
    assertThat(isAlive(logIn(ADA, NEW).token())).isTrue();
  }

  @Test
  void shouldAnswerTheSameForUnknownAddressesAndMailNobody() {
    // when
    requestReset("nobody@example.org");
    // then
    assertThat(mailbox().sent()).isEmpty();
  }

  @Test
  void shouldTakeATokenOnce() {
    // given
    ada();
    requestReset(ADA);
    var token = mailbox().tokenFor(ADA);
    reset(token, NEW);
    // then
    assertThat(refusalOf(() -> reset(token, "yet another engine"))).isEqualTo(new MailTokenInvalid());
    assertThat(isAlive(logIn(ADA, NEW).token())).isTrue();
  }

  @Test
  void shouldTakeTheNewestTokenOnlyAndNoneForLong() {
    // given
    ada();
    requestReset(ADA);
    var first = mailbox().tokenFor(ADA);
    requestReset(ADA);
    var second = mailbox().tokenFor(ADA);
    // then
    assertThat(refusalOf(() -> reset(first, NEW))).isEqualTo(new MailTokenInvalid());
    clock().advance(Duration.ofHours(1));
    assertThat(refusalOf(() -> reset(second, NEW))).isEqualTo(new MailTokenInvalid());
    assertThat(refusalOf(() -> reset("made up", NEW))).isEqualTo(new MailTokenInvalid());
  }

  @Test
  void shouldAskMoreOfANewPasswordBeforeUsingUpTheToken() {
    // given
    ada();
    requestReset(ADA);
    var token = mailbox().tokenFor(ADA);
    // then
    assertThat(refusalOf(() -> reset(token, "password123"))).isInstanceOf(InvalidField.class);
    reset(token, NEW);
    assertThat(isAlive(logIn(ADA, NEW).token())).isTrue();
  }

  @Test
  void shouldChangeThePasswordAndEndTheOtherSessions() {
    // given
    var current = known().logIn(ada());
    var other = known().logIn(current.user());
    requestReset(ADA);
    var forgotten = mailbox().tokenFor(ADA);
    // when
    change(current, PASSWORD, NEW);
    // then
    assertThat(isAlive(current.token())).isTrue();
    assertThat(isAlive(other.token())).isFalse();
    assertThat(isAlive(logIn(ADA, NEW).token())).isTrue();
    assertThat(refusalOf(() -> logIn(ADA, PASSWORD))).isEqualTo(new LoginFailed());
    assertThat(refusalOf(() -> reset(forgotten, "yet another engine"))).isEqualTo(new MailTokenInvalid());
    assertThat(mailbox().sentTo(ADA).getLast().letter()).isEqualTo(AccountLetter.PASSWORD_CHANGED);
  }

  @Test
  void shouldChangeNothingWithoutTheCurrentPassword() {
    // given
    var current = known().logIn(ada());
    var other = known().logIn(current.user());
    // then
    assertThat(refusalOf(() -> change(current, "a wrong password", NEW))).isEqualTo(new WrongPassword());
    assertThat(isAlive(other.token())).isTrue();
    assertThat(isAlive(logIn(ADA, PASSWORD).token())).isTrue();
  }

  @Test
  void shouldAskMoreOfAChangedPasswordToo() {
    // given
    var current = known().logIn(ada());
    // then
    assertThat(refusalOf(() -> change(current, PASSWORD, "short")))
        .isEqualTo(new InvalidField("newPassword", "must be 10 to 128 characters"));
  }

  @Test
  void shouldChangeThePasswordOfNobodyElse() {
    // given
    var current = known().logIn(ada());
    var stranger = known().loggedIn(aUser());
    var command = new ChangePassword(new Secret(PASSWORD), new Secret(NEW));
    // then
    assertThat(refusalOf(() -> the(Passwords.class).change(stranger.actor(), current.session(), HOME, command)))
        .isEqualTo(new SessionRequired());
    assertThat(refusalOf(() -> the(Passwords.class).change(ANYBODY, current.session(), HOME, command)))
        .isEqualTo(new NotLoggedIn());
  }

  private User ada() {
    return known().withPassword(aUser().named("Ada").withEmail(ADA));
  }

  private void requestReset(String email) {
    the(Passwords.class).requestReset(ANYBODY, HOME, email);
  }

  private void reset(String token, String password) {
    the(Passwords.class).reset(ANYBODY, HOME, new ResetPassword(new Secret(token), new Secret(password)));
  }

  private void change(LoggedInUser user, String current, String replacement) {
    the(Passwords.class).change(user.actor(), user.session(), HOME,
        new ChangePassword(new Secret(current), new Secret(replacement)));
  }
}
