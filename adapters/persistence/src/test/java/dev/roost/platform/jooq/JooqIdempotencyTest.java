package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.IDEMPOTENCY_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roost.platform.Idempotency;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.database.DatabaseTest;
import roosttest.platform.IdempotencyContract;
import roosttest.platform.IdempotencyRace;

@DatabaseTest
class JooqIdempotencyTest extends IdempotencyContract {

  private static final Actor ANNA = Actor.user(new UserId(UUID.randomUUID()), Set.of());

  private final DSLContext db;
  private final TransactionOperations transactions;
  private final Idempotency idempotency;

  JooqIdempotencyTest(DSLContext db, TransactionOperations transactions) {
    this.db = db;
    this.transactions = transactions;
    this.idempotency = new JooqIdempotency(db);
  }

  @Override
  protected Idempotency idempotency() {
    return idempotency;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return transactions.execute(transaction -> work.get());
  }

  @Override
  protected void letADayPass() {
    db.update(IDEMPOTENCY_KEY)
        .set(IDEMPOTENCY_KEY.CREATED_AT,
            IDEMPOTENCY_KEY.CREATED_AT.minus(DayToSecond.valueOf(Duration.ofHours(24).plusSeconds(1))))
        .where(DSL.trueCondition())
        .execute();
  }

  @Test
  void shouldInsistOnATransaction() {
    assertThatThrownBy(() -> idempotency.once(ANNA, "test.order", new IdempotencyKey("k"), "bread", Receipt.class,
        () -> new Receipt("1"))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shouldForgetTheKeyWithAnEffectThatIsRolledBack() {
    // given
    var key = new IdempotencyKey("rolled-back");
    transactions.executeWithoutResult(transaction -> {
      idempotency.once(ANNA, "test.order", key, "bread", Receipt.class, () -> new Receipt("1"));
      transaction.setRollbackOnly();
    });

    // when
    var again = inTransaction(() -> idempotency.once(ANNA, "test.order", key, "bread", Receipt.class,
        () -> new Receipt("2")));

    // then
    assertThat(again.replayed()).isFalse();
  }

  @Test
  void shouldTidyUpOnlyWhatHasExpired() {
    // given
    inTransaction(() -> idempotency.once(ANNA, "test.order", new IdempotencyKey("old"), "bread", Receipt.class,
        () -> new Receipt("1")));
    letADayPass();
    inTransaction(() -> idempotency.once(ANNA, "test.order", new IdempotencyKey("new"), "bread", Receipt.class,
        () -> new Receipt("2")));

    // when
    IdempotencyRetention.deleteExpired(db);

    // then
    assertThat(db.select(IDEMPOTENCY_KEY.KEY).from(IDEMPOTENCY_KEY).where(IDEMPOTENCY_KEY.OWNER.eq(ANNA.label()))
        .fetch(IDEMPOTENCY_KEY.KEY)).containsExactly("new");
  }

  /** The negative control: looking for the key and storing it, without claiming it in between. */
  @Test
  void shouldHaveSeveralEffectsWithoutTheClaim() throws InterruptedException {
    // when
    var race = IdempotencyRace.run(20, 20, raced -> inTransaction(() -> unclaimed(raced)));

    // then
    assertThat(race.keysWithoutExactlyOneEffect()).isNotEmpty();
  }

  private Idempotency.Once<Receipt> unclaimed(IdempotencyRace.Request raced) {
    var earlier = db.select(IDEMPOTENCY_KEY.ANSWER).from(IDEMPOTENCY_KEY)
        .where(IDEMPOTENCY_KEY.KEY.eq(raced.key().value())).fetchOptional(IDEMPOTENCY_KEY.ANSWER);
    if (earlier.isPresent()) {
      return new Idempotency.Once<>(new Receipt(earlier.get().data()), true);
    }
    var answer = new Receipt(raced.effect());
    db.insertInto(IDEMPOTENCY_KEY)
        .set(IDEMPOTENCY_KEY.OWNER, "control")
        .set(IDEMPOTENCY_KEY.OPERATION, "test.order")
        .set(IDEMPOTENCY_KEY.KEY, raced.key().value())
        .set(IDEMPOTENCY_KEY.FINGERPRINT, new byte[32])
        .set(IDEMPOTENCY_KEY.ANSWER, JSON.json("\"" + answer.number() + "\""))
        .onConflictDoNothing()
        .execute();
    return new Idempotency.Once<>(answer, false);
  }
}
