package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import roosttest.identity.KnownUsers;
import roosttest.system.Scale;

/**
 * Guarantee 26: however many guess, at most ten passwords are tried against an account, or from an address; and nothing tells
 * whether an address has an account, not even time. Hashes cost here what they cost in production.
 */
@ProofTest
@TestPropertySource(properties = {"roost.identity.argon2.memory=19456", "roost.identity.argon2.iterations=2"})
@Import({KnownUsers.class, WatchedLogins.class})
class AccountsGuaranteeTest {

  private static final Logger LOG = LoggerFactory.getLogger(AccountsGuaranteeTest.class);
  private static final int GUESSES = 1_000;
  private static final int MOST = 10;
  private static final int AT_A_TIME = 32;
  private static final Duration TELLING = Duration.ofMillis(10);
  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  @LocalServerPort private int port;
  @Autowired private KnownUsers known;
  @Autowired private WatchedLogins logins;

  @Test
  void shouldTryTenPasswordsOfOneAccountHoweverManyGuess() {
    // given
    var account = anAccount();
    // when
    var answers = new Answers();
    var hashed = logins.hashedDuring(() -> answers.addAll(guesses(GUESSES, _ -> account, _ -> someAddress())));
    // then
    LOG.info("{} guesses against one account, each from another address: {} hashed, {}", GUESSES, hashed, answers);
    assertThat(hashed).isBetween(1, MOST);
    assertThat(answers.byStatus()).containsOnlyKeys(401, 429).containsEntry(401, (long) hashed);
  }

  @Test
  void shouldTryTenPasswordsFromOneAddressHoweverManyAccountsItAimsAt() {
    // given
    var attacker = someAddress();
    var victims = IntStream.range(0, 20).mapToObj(_ -> anAccount()).toList();
    // when
    var answers = new Answers();
    var hashed = logins.hashedDuring(() -> answers.addAll(guesses(GUESSES,
        guess -> guess < victims.size() ? victims.get(guess) : unknown(), _ -> attacker)));
    // then
    LOG.info("{} guesses from one address, each against another account: {} hashed, {}", GUESSES, hashed, answers);
    assertThat(hashed).isBetween(1, MOST);
    assertThat(answers.byStatus()).containsOnlyKeys(401, 429).containsEntry(401, (long) hashed);
  }

  /** The control: without the limits guesses reach the hash as fast as it works, which counting must show. */
  @Test
  void shouldSeeGuessesReachTheHashWithoutLimits() {
    // given
    var account = anAccount();
    var attacker = someAddress();
    // when
    var hashed = logins.hashedDuring(
        () -> logins.withoutLimit(() -> guesses(MOST * 4, _ -> account, _ -> attacker)));
    // then
    assertThat(hashed).isGreaterThan(MOST);
  }

  @Test
  void shouldAnswerLoginsAlikeWhetherThereIsAnAccountOrNot() {
    // when
    var pairs = TimedPairs.settled(TELLING, () -> logIns(Scale.of(60, 500)));
    // then
    LOG.info("Logging in: {} µs between known and unknown", pairs.gap().toNanos() / 1_000);
    assertThat(pairs.unlike()).isEmpty();
    assertThat(pairs.gap()).isLessThan(TELLING);
  }

  /** The control: without the decoy an unknown address is answered without a hash, which time must show. */
  @Test
  void shouldSeeTheTimeThatADecoyHides() {
    logins.withoutDecoy(() -> {
      // when
      var pairs = logIns(30);
      // then
      LOG.info("Logging in without a decoy: {} µs between known and unknown", pairs.gap().toNanos() / 1_000);
      assertThat(pairs.gap()).isGreaterThan(TELLING);
    });
  }

  @Test
  void shouldAnswerRegistrationsAlikeWhetherThereIsAnAccountOrNot() {
    var body = "{\"email\": \"%s\", \"password\": \"analytical engine\", \"name\": \"Ada\"}";

    mustBeAlike("Registering", "/v1/users", body);
  }

  @Test
  void shouldAnswerRequestsForPasswordsAlikeWhetherThereIsAnAccountOrNot() {
    mustBeAlike("Asking for a password", "/v1/password-resets", "{\"email\": \"%s\"}");
  }

  @Test
  void shouldAnswerRequestsForConfirmationsAlikeWhetherThereIsAnAccountOrNot() {
    mustBeAlike("Asking for a confirmation", "/v1/email-verifications", "{\"email\": \"%s\"}");
  }

  private void mustBeAlike(String what, String path, String body) {
    // when
    var timed = TimedPairs.settled(TELLING, () -> timed(Scale.of(30, 200), path, body));
    // then
    LOG.info("{}: {} µs between known and unknown", what, timed.gap().toNanos() / 1_000);
    assertThat(timed.unlike()).isEmpty();
    assertThat(timed.gap()).isLessThan(TELLING);
  }

  private TimedPairs timed(int pairs, String path, String body) {
    var accounts = IntStream.range(0, pairs).mapToObj(_ -> known.loggedIn(aUser().withEmail(unknown())).user().email()
        .orElseThrow().value()).toList();
    return TimedPairs.of(pairs, pair -> someAddress().post(path, body.formatted(accounts.get(pair))),
        _ -> someAddress().post(path, body.formatted(unknown())));
  }

  private TimedPairs logIns(int pairs) {
    var perAccount = MOST - 1;
    var accounts = IntStream.rangeClosed(0, pairs / perAccount).mapToObj(_ -> anAccount()).toList();
    var strangers = IntStream.rangeClosed(0, pairs / perAccount).mapToObj(_ -> unknown()).toList();
    return TimedPairs.of(pairs, pair -> guess(someAddress(), accounts.get(pair / perAccount), pair),
        pair -> guess(someAddress(), strangers.get(pair / perAccount), pair));
  }

  private List<SocketClient.Answer> guesses(int count, IntFunction<String> account,
      IntFunction<SocketClient> attacker) {
    return Crowd.rush(AT_A_TIME, IntStream.range(0, count).<Callable<SocketClient.Answer>>mapToObj(guess -> {
      var against = account.apply(guess);
      var from = attacker.apply(guess);
      return () -> guess(from, against, guess);
    }).toList());
  }

  private static SocketClient.Answer guess(SocketClient from, String account, int guess) {
    return from.post("/v1/sessions", "{\"email\": \"%s\", \"password\": \"wrong guess %d\"}".formatted(account, guess));
  }

  private SocketClient someAddress() {
    return SocketClient.at(port, ADDRESSES.incrementAndGet());
  }

  private String anAccount() {
    return known.withPassword(aUser().withEmail(unknown())).email().orElseThrow().value();
  }

  /** All of one length, so that answers can be compared to the byte. */
  private static String unknown() {
    return "u" + UUID.randomUUID().toString().replace("-", "") + "@example.org";
  }

  /** The answers of an attack, by status. */
  private static final class Answers {

    private final List<SocketClient.Answer> all = Collections.synchronizedList(new java.util.ArrayList<>());

    void addAll(List<SocketClient.Answer> answers) {
      all.addAll(answers);
    }

    Map<Integer, Long> byStatus() {
      return all.stream().map(SocketClient.Answer::status)
          .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Override
    public String toString() {
      return byStatus().toString();
    }
  }
}
