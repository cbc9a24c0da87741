package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.FixedStatement.place;
import static dev.roost.platform.jooq.generated.Keys.IDEMPOTENCY_KEY_PKEY;
import static dev.roost.platform.jooq.generated.Tables.CLAIM_IDEMPOTENCY_KEY;
import static dev.roost.platform.jooq.generated.Tables.IDEMPOTENCY_KEY;

import dev.roost.platform.Idempotency;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.IdempotencyRefusal;
import dev.roost.shared.AccessRefusal;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps keys beside their effects, at the price of two statements: one that claims the key, one that stores the answer.
 * The claim is an advisory lock, not a row: a second insert of the same row would wait for the first one's commit, and
 * hold a connection meanwhile.
 */
@Component
class JooqIdempotency implements Idempotency {

  private final IdempotencyJson json = new IdempotencyJson();
  private final FixedStatement claim;
  private final FixedStatement store;

  JooqIdempotency(DSLContext db) {
    this.claim = FixedStatement.of(db,
        db.select(CLAIM_IDEMPOTENCY_KEY.CLAIMED, CLAIM_IDEMPOTENCY_KEY.USED_FINGERPRINT,
            CLAIM_IDEMPOTENCY_KEY.USED_ANSWER)
            .from(CLAIM_IDEMPOTENCY_KEY(place(IDEMPOTENCY_KEY.OWNER), place(IDEMPOTENCY_KEY.OPERATION),
                place(IDEMPOTENCY_KEY.KEY))));
    this.store = FixedStatement.of(db, storing(db));
  }

  @Override
  public <T> Once<T> once(Actor actor, String operation, IdempotencyKey key, Object command, Class<T> answerType,
      Supplier<T> effect) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("%s has no transaction to store its key in".formatted(operation));
    }
    var name = new Name(ownerOf(actor), operation, key.value());
    var fingerprint = json.fingerprint(command);
    var earlier = claim(name);
    if (earlier.isPresent()) {
      if (!Arrays.equals(earlier.get().fingerprint(), fingerprint)) {
        throw new Refused(new IdempotencyRefusal.IdempotencyKeyReused(key.value()));
      }
      return new Once<>(json.read(earlier.get().answer().data(), answerType), true);
    }
    var answer = effect.get();
    store.execute(name.owner(), name.operation(), name.key(), fingerprint, JSON.json(json.write(answer)));
    return new Once<>(answer, false);
  }

  /** Those who have not logged in cannot be told apart, so that their keys could meet. */
  private static String ownerOf(Actor actor) {
    if (actor instanceof Actor.Anonymous) {
      throw new Refused(new AccessRefusal.NotLoggedIn());
    }
    return actor.label();
  }

  private Optional<Earlier> claim(Name name) {
    var claimed = claim.fetch(name.owner(), name.operation(), name.key()).getFirst();
    if (!claimed.get(CLAIM_IDEMPOTENCY_KEY.CLAIMED)) {
      throw new Refused(new IdempotencyRefusal.IdempotencyKeyInFlight(name.key()));
    }
    byte @Nullable [] fingerprint = claimed.get(CLAIM_IDEMPOTENCY_KEY.USED_FINGERPRINT);
    return fingerprint == null
        ? Optional.empty()
        : Optional.of(new Earlier(fingerprint, claimed.get(CLAIM_IDEMPOTENCY_KEY.USED_ANSWER)));
  }

  /** Meets an earlier row only where that one has expired. */
  private static Query storing(DSLContext db) {
    return db
        .insertInto(IDEMPOTENCY_KEY, IDEMPOTENCY_KEY.OWNER, IDEMPOTENCY_KEY.OPERATION, IDEMPOTENCY_KEY.KEY,
            IDEMPOTENCY_KEY.FINGERPRINT, IDEMPOTENCY_KEY.ANSWER)
        .values(place(IDEMPOTENCY_KEY.OWNER), place(IDEMPOTENCY_KEY.OPERATION), place(IDEMPOTENCY_KEY.KEY),
            place(IDEMPOTENCY_KEY.FINGERPRINT), place(IDEMPOTENCY_KEY.ANSWER))
        .onConflictOnConstraint(IDEMPOTENCY_KEY_PKEY)
        .doUpdate()
        .set(IDEMPOTENCY_KEY.FINGERPRINT, DSL.excluded(IDEMPOTENCY_KEY.FINGERPRINT))
        .set(IDEMPOTENCY_KEY.ANSWER, DSL.excluded(IDEMPOTENCY_KEY.ANSWER))
        .set(IDEMPOTENCY_KEY.CREATED_AT, DSL.excluded(IDEMPOTENCY_KEY.CREATED_AT));
  }

  private record Name(String owner, String operation, String key) {
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Earlier(byte[] fingerprint, JSON answer) {
  }
}
