package dev.roost.proof;

import dev.roost.identity.domain.AttemptLimit;
import dev.roost.identity.domain.AttemptSubject;
import dev.roost.identity.domain.Attempts;
import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.identity.domain.PasswordHasher;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts how many guesses reach the hash, and can switch off what protects accounts. */
@TestConfiguration
class WatchedLogins {

  private static final AttemptLimit NO_LIMIT = new AttemptLimit(Integer.MAX_VALUE, Duration.ofMinutes(15));

  private final AtomicInteger hashed = new AtomicInteger();
  private volatile boolean unlimited;
  private volatile boolean withoutDecoy;

  /** How many guesses have reached the hash while this was done. */
  int hashedDuring(Runnable attack) {
    var before = hashed.get();
    attack.run();
    return hashed.get() - before;
  }

  void withoutLimit(Runnable attack) {
    unlimited = true;
    try {
      attack.run();
    } finally {
      unlimited = false;
    }
  }

  void withoutDecoy(Runnable attack) {
    withoutDecoy = true;
    try {
      attack.run();
    } finally {
      withoutDecoy = false;
    }
  }

  @Bean
  BeanPostProcessor watching() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
          case PasswordHasher hasher -> new Watched(hasher);
          case Attempts attempts -> new Limited(attempts);
          default -> bean;
        };
      }
    };
  }

  private final class Watched implements PasswordHasher {

    private final PasswordHasher hasher;

    Watched(PasswordHasher hasher) {
      this.hasher = hasher;
    }

    @Override
    public PasswordHash hash(Password password) {
      return hasher.hash(password);
    }

    @Override
    public boolean matches(Password password, PasswordHash hash, Runnable turn) {
      return hasher.matches(password, hash, () -> {
        turn.run();
        hashed.incrementAndGet();
      });
    }

    /** Without a decoy there is nothing to compute. */
    @Override
    public PasswordHash decoy() {
      return withoutDecoy ? new PasswordHash("none") : hasher.decoy();
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
      return hasher.isOutdated(hash);
    }
  }

  private final class Limited implements Attempts {

    private final Attempts attempts;

    Limited(Attempts attempts) {
      this.attempts = attempts;
    }

    @Override
    public Optional<Instant> take(AttemptSubject subject, AttemptLimit limit, Instant now) {
      return attempts.take(subject, effective(limit), now);
    }

    @Override
    public Optional<Instant> blockedUntil(AttemptSubject subject, AttemptLimit limit, Instant now) {
      return attempts.blockedUntil(subject, effective(limit), now);
    }

    @Override
    public void giveBack(AttemptSubject subject) {
      attempts.giveBack(subject);
    }

    @Override
    public void forget(AttemptSubject subject) {
      attempts.forget(subject);
    }

    @Override
    public void removeExpired(Instant now) {
      attempts.removeExpired(now);
    }

    private AttemptLimit effective(AttemptLimit limit) {
      return unlimited ? NO_LIMIT : limit;
    }
  }
}
