package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.ATTEMPT;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import dev.roost.identity.domain.AttemptLimit;
import dev.roost.identity.domain.AttemptSubject;
import dev.roost.identity.domain.Attempts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts in rows, one for each subject: every node sees them, and no restart forgets them. */
@Repository
class JooqAttempts implements Attempts {

  private final DSLContext db;

  JooqAttempts(DSLContext db) {
    this.db = db;
  }

  /** One statement: the row's lock makes those who try at once go one by one, and who is over the limit writes nothing. */
  @Override
  public Optional<Instant> take(AttemptSubject subject, AttemptLimit limit, Instant now) {
    var over = ATTEMPT.WINDOW_END.le(now);
    var taken = db.insertInto(ATTEMPT)
        .set(ATTEMPT.SUBJECT_HASH, hash(subject))
        .set(ATTEMPT.TAKEN, 1)
        .set(ATTEMPT.WINDOW_END, now.plus(limit.within()))
        .onConflict(ATTEMPT.SUBJECT_HASH).doUpdate()
        .set(ATTEMPT.TAKEN, when(over, 1).otherwise(ATTEMPT.TAKEN.plus(1)))
        .set(ATTEMPT.WINDOW_END, when(over, excluded(ATTEMPT.WINDOW_END)).otherwise(ATTEMPT.WINDOW_END))
        .where(over.or(ATTEMPT.TAKEN.lt(limit.most())))
        .execute();
    return taken == 1 ? Optional.empty() : Optional.of(blockedUntil(subject, limit, now).orElse(now));
  }

  @Override
  public Optional<Instant> blockedUntil(AttemptSubject subject, AttemptLimit limit, Instant now) {
    return db.select(ATTEMPT.WINDOW_END).from(ATTEMPT).where(ATTEMPT.SUBJECT_HASH.eq(hash(subject)),
        ATTEMPT.WINDOW_END.gt(now), ATTEMPT.TAKEN.ge(limit.most())).fetchOptional(ATTEMPT.WINDOW_END);
  }

  @Override
  public void giveBack(AttemptSubject subject) {
    db.update(ATTEMPT).set(ATTEMPT.TAKEN, greatest(ATTEMPT.TAKEN.minus(1), inline(0)))
        .where(ATTEMPT.SUBJECT_HASH.eq(hash(subject))).execute();
  }

  @Override
  public void forget(AttemptSubject subject) {
    db.deleteFrom(ATTEMPT).where(ATTEMPT.SUBJECT_HASH.eq(hash(subject))).execute();
  }

  @Override
  public void removeExpired(Instant now) {
    db.deleteFrom(ATTEMPT).where(ATTEMPT.WINDOW_END.le(now)).execute();
  }

  private static byte[] hash(AttemptSubject subject) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((subject.what() + '\n' + subject.who()).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
