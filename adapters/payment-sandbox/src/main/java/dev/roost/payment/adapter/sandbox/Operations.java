package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.GatewayMisuse;
import dev.roost.payment.domain.OperationKey;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code sandbox.operation}: one key, one effect, one answer. */
final class Operations {

  private final JdbcClient db;

  Operations(JdbcClient db) {
    this.db = db;
  }

  /** What was answered before to the same key; whoever asks with it at the same time waits until this one is done. */
  Optional<Answered> answered(OperationKey key, String facts) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))").param("key", key.toString())
        .query((_, _) -> key).list();
    var found = db
        .sql("select facts, answer, object_id, amount, code from sandbox.operation where operation_key = :key")
        .param("key", key.value())
        .query((row, _) -> new Answered(row.getString("facts"), Verdict.valueOf(row.getString("answer")),
            row.getString("object_id"), row.getLong("amount"), row.getString("code")))
        .optional();
    found.filter(it -> !it.facts().equals(facts)).ifPresent(_ -> {
      throw new GatewayMisuse("The operation key %s was used before, for something else".formatted(key));
    });
    return found;
  }

  void remember(UUID key, Answered answered) {
    db.sql("insert into sandbox.operation (operation_key, facts, answer, object_id, amount, code) "
        + "values (:key, :facts, :answer, :object, :amount, :code)")
        .param("key", key).param("facts", answered.facts()).param("answer", answered.verdict().name())
        .param("object", answered.objectId()).param("amount", answered.amount()).param("code", answered.code())
        .update();
  }

  /** What an answer is. */
  enum Verdict {
    AUTHORIZED, NEEDS_ACTION, PENDING, DECLINED, CAPTURED, VOIDED, REFUNDED, REFUND_PENDING, REFUND_FAILED, TRANSFERRED,
    NOT_POSSIBLE
  }

  /**
   * An answer as it is kept.
   *
   * @param facts what was asked for
   * @param code the reason of a decline, the obstacle of what is not possible, or empty
   */
  record Answered(String facts, Verdict verdict, @Nullable String objectId, long amount, String code) {
  }
}
