package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.GatewayMisuse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sandbox's own world: its tables, its transactions, its time. */
final class Sandbox {

  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Duration delay;
  final Objects objects;
  final EventLog events;
  final Operations operations;
  final Bank bank;

  Sandbox(DataSource database, Clock clock, SandboxSettings settings) {
    var db = JdbcClient.create(database);
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
    transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
    this.delay = settings.delay();
    this.objects = new Objects(db);
    this.events = new EventLog(db, settings);
    this.operations = new Operations(db);
    this.bank = new Bank(objects, events, settings);
  }

  Instant now() {
    return clock.instant();
  }

  /** A transaction of the sandbox alone. An outside provider could not take part in Roost's, so nobody may have one open. */
  <T> T inTransaction(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new GatewayMisuse("The payment provider is another process: call it outside transactions");
    }
    return java.util.Objects.requireNonNull(transactions.execute(_ -> work.get()));
  }

  /** Lets the caller wait, as a slow provider does, after all is done and committed. */
  void dawdle() {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Nobody waited for the answer", stopped);
    }
  }

  /** After whatever has become due by now has been decided. */
  <T> T atItsTime(BiFunction<Sandbox, Instant, T> work) {
    decideDue();
    return inTransaction(() -> work.apply(this, now()));
  }

  /** Decides what is due, each in a transaction of its own. */
  void decideDue() {
    for (var id : inTransaction(() -> objects.due(now()))) {
      inTransaction(() -> {
        var now = now();
        objects.lock(id).filter(_ -> objects.isDue(id, now)).ifPresent(due -> bank.decide(due, now));
        return id;
      });
    }
  }
}
