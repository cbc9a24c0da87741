package dev.roost.identity.application;

import dev.roost.identity.application.AccessRecords.SessionAccess;
import dev.roost.identity.application.SessionCache.Found.Free;
import dev.roost.identity.application.SessionCache.Found.Kept;
import dev.roost.identity.application.SessionCache.Leave;
import dev.roost.identity.domain.TokenHash;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Look-ups of sessions, remembered for a moment where there is a cache that all nodes share. What was forgotten is read from
 * its row at once, on every node, whatever becomes of the cache.
 */
@Component
class RememberedSessions {

  private final @Nullable SessionCache cache;
  private final CacheGenerations generations;
  private final @Nullable CacheTrust trust;

  RememberedSessions(ObjectProvider<SessionCache> cache, CacheGenerations generations) {
    this.cache = cache.getIfAvailable();
    this.generations = generations;
    this.trust = this.cache == null ? null : new CacheTrust(this.cache, generations, System::nanoTime);
  }

  /**
   * What is remembered of a token, else what its row says.
   *
   * @param usable whether what is remembered will do
   * @param row reads it; empty if there is no session to let in
   */
  Optional<SessionAccess> find(TokenHash token, Predicate<SessionAccess> usable,
      Supplier<Optional<SessionAccess>> row) {
    var lease = trust == null ? null : trust.lease();
    if (cache == null || trust == null || lease == null) {
      return row.get();
    }
    return switch (cache.find(token, lease.generation())) {
      case Kept kept when usable.test(kept.session()) && trust.holds(lease) -> Optional.of(kept.session());
      case Free free -> keeping(cache, free.leave(), row.get());
      default -> row.get();
    };
  }

  /** Has every node read these from their rows, from the moment when this returns. To be called after the commit. */
  void forget(Collection<TokenHash> tokens) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("What a look-up reads before the commit would be remembered after it");
    }
    if (cache != null && !tokens.isEmpty() && !cache.forget(tokens)) {
      generations.begin();
      waitUntilNobodyTrustsTheLastOne();
    }
  }

  private static Optional<SessionAccess> keeping(SessionCache cache, Leave leave, Optional<SessionAccess> read) {
    read.ifPresent(session -> cache.keep(leave, session));
    return read;
  }

  private static void waitUntilNobodyTrustsTheLastOne() {
    try {
      Thread.sleep(CacheTrust.TERM);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("A revocation was not waited for", stopped);
    }
  }
}
