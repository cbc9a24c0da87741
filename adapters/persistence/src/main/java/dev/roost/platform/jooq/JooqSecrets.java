package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.SECRET;

import dev.roost.platform.Secrets;
import java.security.SecureRandom;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps keys in the database, so that every node has the same ones. */
@Component
class JooqSecrets implements Secrets {

  private static final int BYTES = 32;

  private final DSLContext db;
  private final SecureRandom random = new SecureRandom();

  JooqSecrets(DSLContext db) {
    this.db = db;
  }

  @Override
  public byte[] key(String purpose) {
    var fresh = new byte[BYTES];
    random.nextBytes(fresh);
    db.insertInto(SECRET).set(SECRET.PURPOSE, purpose).set(SECRET.KEY, fresh).onConflictDoNothing().execute();
    return Objects
        .requireNonNull(db.select(SECRET.KEY).from(SECRET).where(SECRET.PURPOSE.eq(purpose)).fetchSingle(SECRET.KEY));
  }
}
