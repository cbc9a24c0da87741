package roosttest.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.IdempotencyRefusal;
import dev.roost.shared.AccessRefusal;
import dev.roost.shared.Actor;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every {@link Idempotency} keeps to: one key, one effect, one answer. */
public abstract class IdempotencyContract {

  private static final Actor ANNA = aUser();
  private static final Actor BERT = aUser();
  private static final String OPERATION = "test.order";
  private static final Order ORDER = new Order("bread", 2);

  private final AtomicInteger effects = new AtomicInteger();
  private final IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());

  protected abstract Idempotency idempotency();

  /** Runs something as a use case would, in a transaction of its own. */
  protected abstract <T> T inTransaction(Supplier<T> work);

  /** Lets 24 hours and a moment go by. */
  protected abstract void letADayPass();

  @Test
  void shouldGiveTheSameAnswerAgainWithoutDoingItAgain() {
    // given
    var first = order(ANNA, OPERATION, ORDER);

    // when
    var second = order(ANNA, OPERATION, ORDER);

    // then
    assertThat(first.replayed()).isFalse();
    assertThat(second).isEqualTo(new Once<>(first.answer(), true));
    assertThat(effects).hasValue(1);
  }

  @Test
  void shouldRefuseTheKeyForAnotherCommand() {
    // given
    order(ANNA, OPERATION, ORDER);

    // when / then
    assertRefused(() -> order(ANNA, OPERATION, new Order("bread", 3)),
        new IdempotencyRefusal.IdempotencyKeyReused(key.value()));
    assertThat(effects).hasValue(1);
  }

  @Test
  void shouldKeepUsersApart() {
    // given
    order(ANNA, OPERATION, ORDER);

    // when
    var answer = order(BERT, OPERATION, ORDER);

    // then
    assertThat(answer.replayed()).isFalse();
    assertThat(effects).hasValue(2);
  }

  @Test
  void shouldKeepOperationsApart() {
    // given
    order(ANNA, OPERATION, ORDER);

    // when
    var answer = order(ANNA, "test.return", ORDER);

    // then
    assertThat(answer.replayed()).isFalse();
    assertThat(effects).hasValue(2);
  }

  @Test
  void shouldNotRememberARefusal() {
    // given
    var refusal = new AccessRefusal.NotAllowed("order");
    assertRefused(() -> once(ANNA, OPERATION, ORDER, () -> {
      throw new Refused(refusal);
    }), refusal);

    // when
    var answer = order(ANNA, OPERATION, ORDER);

    // then
    assertThat(answer.replayed()).isFalse();
    assertThat(effects).hasValue(1);
  }

  @Test
  void shouldSayThatTheFirstRequestIsStillBeingWorkedOn() {
    // when
    var first = once(ANNA, OPERATION, ORDER, () -> {
      // then
      assertRefused(() -> elsewhere(() -> order(ANNA, OPERATION, ORDER)),
          new IdempotencyRefusal.IdempotencyKeyInFlight(key.value()));
      return new Receipt("receipt");
    });
    assertThat(first.replayed()).isFalse();
    assertThat(effects).hasValue(0);
  }

  @Test
  void shouldForgetAKeyAfterADay() {
    // given
    order(ANNA, OPERATION, ORDER);

    // when
    letADayPass();
    var answer = order(ANNA, OPERATION, new Order("milk", 1));

    // then
    assertThat(answer.replayed()).isFalse();
    assertThat(order(ANNA, OPERATION, new Order("milk", 1))).isEqualTo(new Once<>(answer.answer(), true));
    assertThat(effects).hasValue(2);
  }

  @Test
  void shouldNotKeepKeysForSomebodyUnknown() {
    assertRefused(() -> order(Actor.anonymous(), OPERATION, ORDER), new AccessRefusal.NotLoggedIn());
  }

  /** In full with {@code -Droost.proof=true}: 200 keys, 50 clients. */
  @Test
  void shouldHaveOneEffectForEachKeyHoweverManyAskAtOnce() throws InterruptedException {
    // given
    var inFull = Boolean.getBoolean("roost.proof");

    // when
    var race = IdempotencyRace.run(inFull ? 200 : 20, inFull ? 50 : 20,
        raced -> inTransaction(() -> idempotency().once(ANNA, OPERATION,
            raced.key(), ORDER, Receipt.class, () -> new Receipt(raced.effect()))));

    // then
    assertThat(race.keysWithoutExactlyOneEffect()).isEmpty();
    assertThat(race.keysWithSeveralAnswers()).isEmpty();
    assertThat(race.unexpected()).isEmpty();
  }

  private Once<Receipt> order(Actor actor, String operation, Order order) {
    return once(actor, operation, order, () -> new Receipt("receipt " + effects.incrementAndGet()));
  }

  private Once<Receipt> once(Actor actor, String operation, Order order, Supplier<Receipt> effect) {
    return inTransaction(() -> idempotency().once(actor, operation, key, order, Receipt.class, effect));
  }

  private static <T> T elsewhere(Supplier<T> work) throws Throwable {
    try {
      return CompletableFuture.supplyAsync(work).join();
    } catch (CompletionException wrapped) {
      throw wrapped.getCause() == null ? wrapped : wrapped.getCause();
    }
  }

  private static void assertRefused(ThrowingCallable work, Refusal refusal) {
    assertThatThrownBy(work).asInstanceOf(type(Refused.class)).extracting(Refused::refusal).isEqualTo(refusal);
  }

  private static Actor aUser() {
    return Actor.user(new UserId(UUID.randomUUID()), Set.of());
  }

  private record Order(String what, int howMany) {
  }

  /** What an order is answered with. */
  public record Receipt(String number) {
  }
}
