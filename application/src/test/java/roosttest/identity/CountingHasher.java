package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.identity.domain.PasswordHasher;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hashes nothing, at once, and counts how often it was asked. Inside a transaction it is not to be asked. */
public final class CountingHasher implements PasswordHasher {

  private static final PasswordHash DECOY = new PasswordHash("decoy");
  private final AtomicInteger matches = new AtomicInteger();
  private final AtomicInteger hashes = new AtomicInteger();

  /** A hash of the same password, as an older Roost would have made it. */
  public static PasswordHash outdated(Password password) {
    return new PasswordHash("old:" + password.text().value());
  }

  @Override
  public PasswordHash hash(Password password) {
    mustBeOutsideOfTransactions();
    hashes.incrementAndGet();
    return new PasswordHash("new:" + password.text().value());
  }

  @Override
  public boolean matches(Password password, PasswordHash hash, Runnable turn) {
    mustBeOutsideOfTransactions();
    turn.run();
    matches.incrementAndGet();
    return hash.encoded().substring(Math.min(4, hash.encoded().length())).equals(password.text().value())
        && !hash.equals(DECOY);
  }

  @Override
  public PasswordHash decoy() {
    return DECOY;
  }

  @Override
  public boolean isOutdated(PasswordHash hash) {
    return hash.encoded().startsWith("old:");
  }

  private static void mustBeOutsideOfTransactions() {
    assertThat(TransactionSynchronizationManager.isActualTransactionActive()).as("inside a transaction").isFalse();
  }

  /** How many guesses reached the hash. */
  public int guesses() {
    return matches.get();
  }

  /** How many passwords were hashed to be kept. */
  public int hashes() {
    return hashes.get();
  }
}
