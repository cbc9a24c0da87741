package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.KnownUsers.PASSWORD;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.api.Client;
import dev.roost.identity.api.Passwords;
import dev.roost.identity.api.RegisterUser;
import dev.roost.identity.api.Registrations;
import dev.roost.identity.api.ResetPassword;
import dev.roost.identity.contract.AccountLetter;
import dev.roost.identity.contract.IdentityRefusal.LoginFailed;
import dev.roost.identity.contract.IdentityRefusal.MailTokenInvalid;
import dev.roost.identity.contract.IdentityRefusal.TooManyAttempts;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.domain.Email;
import dev.roost.shared.InputRefusal.InvalidField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationServiceTest extends IdentityTest {

  private static final String ADA = "ada@example.org";

  @Test
  void shouldOpenAnAccountThatCountsOnceTheAddressIsProved() {
    // when
    register("Ada@Example.org", PASSWORD);
    // then
    assertThat(refusalOf(() -> logIn(ADA, PASSWORD))).isEqualTo(new LoginFailed());
    // and when
    confirm(mailbox().tokenFor(ADA));
    // then
    assertThat(isAlive(logIn(ADA, PASSWORD).token())).isTrue();
  }

  @Test
  void shouldFillInWhatWasNotSaid() {
    // when
    register(ADA, PASSWORD);
    // then
    var profile = users().withEmail(Email.of(ADA)).orElseThrow().profile();
    assertThat(profile.timeZone().getId()).isEqualTo("UTC");
    assertThat(profile.currency().code()).isEqualTo("EUR");
    assertThat(profile.about()).isEmpty();
  }

  @Test
  void shouldAnswerTheSameForAKnownAddressAndTellItsOwner() {
    // given
    var owner = known().withPassword(aUser().withEmail(ADA));
    // when
    register(ADA, "another good password");
    // then
    assertThat(users().all()).hasSize(1);
    assertThat(mailbox().sentTo(ADA)).singleElement()
        .satisfies(mail -> assertThat(mail.letter()).isEqualTo(AccountLetter.REPEATED_REGISTRATION));
    assertThat(users().find(owner.id()).orElseThrow().profile()).isEqualTo(owner.profile());
    assertThat(refusalOf(() -> logIn(ADA, "another good password"))).isEqualTo(new LoginFailed());
    assertThat(isAlive(logIn(ADA, PASSWORD).token())).isTrue();
  }

  @Test
  void shouldLetWhoRegisteredTwiceSetAPasswordByMail() {
    // given
    register(ADA, PASSWORD);
    register(ADA, "another good password");
    // when
    the(Passwords.class).reset(ANYBODY, HOME,
        new ResetPassword(new Secret(mailbox().tokenFor(ADA)), new Secret("a third good password")));
    // then
    assertThat(isAlive(logIn(ADA, "a third good password").token())).isTrue();
  }

  /** Otherwise anybody could have Roost write to anybody what they like, as a name. */
  @Test
  void shouldRepeatNoNameToAnAddressThatIsNotProved() {
    // given
    the(Registrations.class).register(ANYBODY, HOME,
        new RegisterUser(ADA, new Secret(PASSWORD), "you won, see evil.example", List.of(), null, null));
    // when
    register(ADA, PASSWORD);
    the(Passwords.class).requestReset(ANYBODY, HOME, ADA);
    // then
    assertThat(mailbox().sentTo(ADA)).hasSize(3).allSatisfy(
        mail -> assertThat(mail.text().to().name()).isEmpty());
  }

  @Test
  void shouldGreetWhoHasProvedTheAddress() {
    // given
    known().withPassword(aUser().withEmail(ADA).named("Ada"));
    // when
    the(Passwords.class).requestReset(ANYBODY, HOME, ADA);
    // then
    assertThat(mailbox().sentTo(ADA)).singleElement()
        .satisfies(mail -> assertThat(mail.text().to().name()).isEqualTo("Ada"));
  }

  @Test
  void shouldHashAsOftenForAKnownAddressAsForAnUnknownOne() {
    // given
    register(ADA, PASSWORD);
    var forUnknown = hasher().hashes();
    // when
    register(ADA, PASSWORD);
    // then
    assertThat(hasher().hashes()).isEqualTo(2 * forUnknown);
  }

  @Test
  void shouldRefuseWhatCannotBeUsedBeforeAnythingHappens() {
    assertThat(refusalOf(() -> register("nobody", PASSWORD))).isInstanceOf(InvalidField.class);
    assertThat(refusalOf(() -> register(ADA, "password123"))).isInstanceOf(InvalidField.class);
    assertThat(refusalOf(() -> the(Registrations.class).register(ANYBODY, HOME,
        new RegisterUser(ADA, new Secret(PASSWORD), "Ada", List.of(), "Mars/Olympus", null))))
        .isEqualTo(new InvalidField("timeZone", "must be an IANA zone such as Europe/Lisbon"));
    assertThat(users().all()).isEmpty();
    assertThat(mailbox().sent()).isEmpty();
    assertThat(hasher().hashes()).isZero();
  }

  @Test
  void shouldProveAnAddressTwiceWithoutHarm() {
    // given
    register(ADA, PASSWORD);
    var token = mailbox().tokenFor(ADA);
    // when
    confirm(token);
    confirm(token);
    // then
    assertThat(users().withEmail(Email.of(ADA)).orElseThrow().hasVerifiedEmail()).isTrue();
  }

  @Test
  void shouldRefuseTokensThatNeverCountedOrNoLongerDo() {
    // given
    register(ADA, PASSWORD);
    var first = mailbox().tokenFor(ADA);
    the(Registrations.class).resendVerification(ANYBODY, HOME, ADA);
    var second = mailbox().tokenFor(ADA);
    // then
    assertThat(refusalOf(() -> confirm("made up"))).isEqualTo(new MailTokenInvalid());
    assertThat(refusalOf(() -> confirm(first))).isEqualTo(new MailTokenInvalid());
    clock().advance(Duration.ofDays(2));
    assertThat(refusalOf(() -> confirm(second))).isEqualTo(new MailTokenInvalid());
  }

  @Test
  void shouldNotTakeTheTokenOfAPasswordForThatOfAnAddress() {
    // given
    register(ADA, PASSWORD);
    the(Passwords.class).requestReset(ANYBODY, HOME, ADA);
    // then
    assertThat(refusalOf(() -> confirm(mailbox().tokenFor(ADA)))).isEqualTo(new MailTokenInvalid());
  }

  @Test
  void shouldResendToNobodyButThoseWhoWait() {
    // given
    known().withPassword(aUser().withEmail(ADA));
    // when
    the(Registrations.class).resendVerification(ANYBODY, HOME, ADA);
    the(Registrations.class).resendVerification(ANYBODY, HOME, "nobody@example.org");
    // then
    assertThat(mailbox().sent()).isEmpty();
  }

  @Test
  void shouldNotFillAMailbox() {
    // given
    for (var mail = 0; mail < 5; mail++) {
      the(Registrations.class).resendVerification(ANYBODY, new Client("192.0.2." + mail, ""), ADA);
    }
    // then, for a known address as for an unknown one
    assertThat(refusalOf(() -> the(Registrations.class).resendVerification(ANYBODY, HOME, ADA)))
        .isEqualTo(new TooManyAttempts(3600));
    assertThat(refusalOf(() -> register(ADA, PASSWORD))).isInstanceOf(TooManyAttempts.class);
    assertThat(refusalOf(() -> the(Passwords.class).requestReset(ANYBODY, HOME, ADA)))
        .isInstanceOf(TooManyAttempts.class);
    // and when the hour is over
    clock().advance(Duration.ofHours(1));
    register(ADA, PASSWORD);
    assertThat(mailbox().sentTo(ADA)).hasSize(1);
  }

  @Test
  void shouldLimitHowManyAccountsAnAddressOpens() {
    // given
    for (var account = 0; account < 30; account++) {
      register("user" + account + "@example.org", PASSWORD);
    }
    // then
    assertThat(refusalOf(() -> register("onemore@example.org", PASSWORD))).isInstanceOf(TooManyAttempts.class);
    assertThat(hasher().hashes()).isEqualTo(30);
  }

  @Test
  void shouldWriteNoTokenIntoAnythingThatIsLogged() {
    // given
    register(ADA, PASSWORD);
    var mail = mailbox().sentTo(ADA).getFirst();
    // then
    assertThat(mail.toString()).contains(ADA).doesNotContain(mailbox().tokenFor(ADA));
  }

  private void confirm(String token) {
    the(Registrations.class).confirmEmail(ANYBODY, HOME, new Secret(token));
  }
}
