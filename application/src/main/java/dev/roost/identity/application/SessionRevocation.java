package dev.roost.identity.application;

import dev.roost.identity.domain.Session;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.TokenHash;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out, in a transaction, what ends or changes sessions, and answers when every node goes by it. */
@Component
class SessionRevocation {

  private final RememberedSessions remembered;
  private final Sessions sessions;
  private final TransactionTemplate transaction;

  SessionRevocation(RememberedSessions remembered, Sessions sessions, PlatformTransactionManager transactions) {
    this.remembered = remembered;
    this.sessions = sessions;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Ends sessions.
   *
   * @param change returns their tokens
   */
  void ending(Supplier<? extends Collection<TokenHash>> change) {
    remembered.forget(Objects.requireNonNull(transaction.<Collection<TokenHash>>execute(_ -> change.get())));
  }

  /** Changes what a user may do. Sessions are looked up after the commit: one that was opened meanwhile is among them. */
  <T> T changing(UserId user, Supplier<T> change) {
    T result = Objects.requireNonNull(transaction.execute(_ -> change.get()));
    remembered.forget(sessions.of(user).stream().map(Session::snapshot).map(Session.Snapshot::token).toList());
    return result;
  }
}
