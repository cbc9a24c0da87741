package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.KnownUsers.PASSWORD;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.api.ChangePassword;
import dev.roost.identity.api.Client;
import dev.roost.identity.api.Passwords;
import dev.roost.identity.api.ResetPassword;
import dev.roost.identity.contract.IdentityRefusal.LoginFailed;
import dev.roost.identity.contract.IdentityRefusal.TooManyAttempts;
import dev.roost.identity.contract.IdentityRefusal.WrongPassword;
import dev.roost.identity.contract.Secret;
import dev.roost.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However one guesses, at most ten guesses reach the hash. */
class GuessingTest extends IdentityTest {

  private static final int GUESSES = 1_000;
  private static final String ADA = "ada@example.org";

  @Test
  void shouldStopGuessesAgainstOneAccountWhereverTheyComeFrom() throws Exception {
    // given
    known().withPassword(aUser().withEmail(ADA));
    // when
    var answers = guessAtOnce(guess -> new Client("198.51.%d.%d".formatted(guess / 250, guess % 250), ""), _ -> ADA);
    // then
    assertThat(hasher().guesses()).isEqualTo(10);
    assertThat(answers).filteredOn(LoginFailed.class::isInstance).hasSize(10);
    assertThat(answers).filteredOn(TooManyAttempts.class::isInstance).hasSize(GUESSES - 10);
  }

  @Test
  void shouldStopGuessesSpreadOverAccounts() throws Exception {
    // when
    guessAtOnce(_ -> HOME, guess -> "user" + guess + "@example.org");
    // then
    assertThat(hasher().guesses()).isEqualTo(10);
  }

  @Test
  void shouldAnswerTheSameForAnUnknownAccount() {
    // given
    known().withPassword(aUser().withEmail(ADA));
    // when
    var known = guessOneByOne(ADA, "198.51.100.");
    var unknown = guessOneByOne("nobody@example.org", "203.0.113.");
    // then
    assertThat(unknown).isEqualTo(known);
    assertThat(known.subList(0, 10)).containsOnly(new LoginFailed());
    assertThat(known.subList(10, 12)).containsOnly(new TooManyAttempts(900));
  }

  @Test
  void shouldNotEvenTakeTheRightPasswordThen() {
    // given
    known().withPassword(aUser().withEmail(ADA));
    guessOneByOne(ADA, "198.51.100.");
    // then
    assertThat(refusalOf(() -> logIn(ADA, PASSWORD))).isEqualTo(new TooManyAttempts(900));
    clock().advance(Duration.ofMinutes(15));
    assertThat(isAlive(logIn(ADA, PASSWORD).token())).isTrue();
  }

  @Test
  void shouldNotCountRightPasswords() {
    // given
    known().withPassword(aUser().withEmail(ADA));
    // then
    for (var login = 0; login < 30; login++) {
      assertThat(isAlive(logIn(ADA, PASSWORD).token())).isTrue();
    }
  }

  @Test
  void shouldStillCountWrongOnesThatARightOneOfAnotherAccountFollows() {
    // given somebody who has an account of their own
    known().withPassword(aUser().withEmail("eve@example.org"));
    for (var guess = 0; guess < 10; guess++) {
      assertThat(refusalOf(() -> logIn(ADA, "a wrong password"))).isEqualTo(new LoginFailed());
      if (guess < 9) {
        logIn("eve@example.org", PASSWORD);
      }
    }
    // then
    assertThat(refusalOf(() -> logIn("eve@example.org", PASSWORD))).isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void shouldCountGuessesWithAStolenSessionToo() {
    // given
    var stolen = known().logIn(known().withPassword(aUser().withEmail(ADA)));
    var command = new ChangePassword(new Secret("a wrong password"), new Secret("the one of the thief"));
    // when
    for (var guess = 0; guess < 10; guess++) {
      assertThat(refusalOf(() -> the(Passwords.class).change(stolen.actor(), stolen.session(), HOME, command)))
          .isEqualTo(new WrongPassword());
    }
    // then
    assertThat(refusalOf(() -> the(Passwords.class).change(stolen.actor(), stolen.session(), HOME, command)))
        .isEqualTo(new TooManyAttempts(900));
  }

  @Test
  void shouldLetTheOwnerOfTheMailboxInAgain() {
    // given
    known().withPassword(aUser().withEmail(ADA));
    guessOneByOne(ADA, "198.51.100.");
    the(Passwords.class).requestReset(ANYBODY, HOME, ADA);
    // when
    the(Passwords.class).reset(ANYBODY, HOME,
        new ResetPassword(new Secret(mailbox().tokenFor(ADA)), new Secret("a new good password")));
    // then
    assertThat(isAlive(logIn(ADA, "a new good password").token())).isTrue();
  }

  private List<Refusal> guessOneByOne(String email, String network) {
    return IntStream.range(0, 12)
        .mapToObj(guess -> refusalOf(() -> logIn(new Client(network + guess, ""), email, "guess " + guess)))
        .toList();
  }

  private List<Refusal> guessAtOnce(IntFunction<Client> client, IntFunction<String> email) throws Exception {
    try (var threads = Executors.newFixedThreadPool(16)) {
      var guesses = IntStream.range(0, GUESSES).<Callable<Refusal>>mapToObj(
          guess -> () -> refusalOf(() -> logIn(client.apply(guess), email.apply(guess), "guess number " + guess)))
          .toList();
      return threads.invokeAll(guesses).stream().map(answer -> answer.resultNow()).toList();
    }
  }
}
