package dev.roost.identity.adapter.argon2;

import dev.roost.identity.contract.IdentityRefusal.LoginsBusy;
import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.identity.domain.PasswordHasher;
import dev.roost.shared.Refused;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id. Each hash fills some memory, so only a few are made at once; the others wait their turn, in order. */
final class Argon2PasswordHasher implements PasswordHasher {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int BUSY_SECONDS = 2;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Argon2Settings settings;
  private final Argon2PasswordEncoder encoder;
  private final Semaphore turns;

  Argon2PasswordHasher(Argon2Settings settings) {
    this.settings = settings;
    this.encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, settings.parallelism(), settings.memory(),
        settings.iterations());
    this.turns = new Semaphore(settings.concurrent(), true);
  }

  @Override
  public PasswordHash hash(Password password) {
    return inTurn(() -> new PasswordHash(encoder.encode(password.text().value())));
  }

  @Override
  public boolean matches(Password password, PasswordHash hash, Runnable turn) {
    return inTurn(() -> {
      turn.run();
      return encoder.matches(password.text().value(), hash.encoded());
    });
  }

  /** Random bytes in the form of a hash: whatever is compared with them, it takes a whole hash to find the difference. */
  @Override
  public PasswordHash decoy() {
    return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(settings.memory(), settings.iterations(),
        settings.parallelism(), random(SALT_BYTES), random(HASH_BYTES)));
  }

  @Override
  public boolean isOutdated(PasswordHash hash) {
    return encoder.upgradeEncoding(hash.encoded());
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refused(new LoginsBusy(BUSY_SECONDS));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Refused(new LoginsBusy(BUSY_SECONDS));
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private static String random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getEncoder().withoutPadding().encodeToString(random);
  }
}
