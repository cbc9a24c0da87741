package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.ProviderReference.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code sandbox.object}. */
final class Objects {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String COLUMNS = "id, kind, source, operation_key, payment_id, state, currency, amount, captured, "
      + "refunded, passed_on, card, decline, account, capture_before";

  private final JdbcClient db;

  Objects(JdbcClient db) {
    this.db = db;
  }

  /** A secret of the object, beside what events tell. */
  void add(StoredObject object, String secret, String description, Map<String, String> metadata,
      @Nullable Instant due, Instant now) {
    db.sql("insert into sandbox.object (" + COLUMNS + ", secret, description, metadata, due_at, made_at) values (:id, "
        + ":kind, :source, :operationKey, :paymentId, :state, :currency, :amount, :captured, :refunded, :passedOn, :card, "
        + ":decline, :account, :captureBefore, :secret, :description, cast(:metadata as jsonb), :due, :now)")
        .param("id", object.id()).param("kind", object.kind().name()).param("source", object.source())
        .param("operationKey", object.operationKey()).param("paymentId", object.paymentId())
        .param("state", object.state()).param("currency", object.currency()).param("amount", object.amount())
        .param("captured", object.captured()).param("refunded", object.refunded())
        .param("passedOn", object.passedOn()).param("card", object.card())
        .param("decline", object.decline() == null ? null : object.decline().name())
        .param("account", object.account()).param("captureBefore", utc(object.captureBefore()))
        .param("secret", secret).param("description", description)
        .param("metadata", JSON.writeValueAsString(metadata)).param("due", utc(due)).param("now", utc(now))
        .update();
  }

  /** What changes of an object; what was pending is decided. */
  void save(StoredObject object) {
    db.sql(
        "update sandbox.object set state = :state, captured = :captured, refunded = :refunded, passed_on = :passedOn, "
            + "decline = :decline, due_at = null where id = :id")
        .param("state", object.state()).param("captured", object.captured()).param("refunded", object.refunded())
        .param("passedOn", object.passedOn())
        .param("decline", object.decline() == null ? null : object.decline().name()).param("id", object.id())
        .update();
  }

  Optional<StoredObject> find(String id) {
    return db.sql("select " + COLUMNS + " from sandbox.object where id = :id").param("id", id)
        .query((row, _) -> read(row)).optional();
  }

  Optional<StoredObject> findByOperation(UUID key) {
    return db.sql("select " + COLUMNS + " from sandbox.object where operation_key = :key").param("key", key)
        .query((row, _) -> read(row)).optional();
  }

  /** Locked in a statement of its own, so that the row is read as the last one who held the lock left it. */
  Optional<StoredObject> lock(String id) {
    db.sql("select from sandbox.object where id = :id for update").param("id", id).query((_, _) -> id).list();
    return find(id);
  }

  /** Whether the guest's bank has the money. */
  boolean isDisputed(StoredObject payment) {
    return db
        .sql(
            "select count(*) from sandbox.object where source = :id and kind = 'DISPUTE' and state in ('OPEN', 'LOST')")
        .param("id", payment.id()).query(Integer.class).single() > 0;
  }

  /** The card of this payment may be charged again. */
  void keepCardOf(StoredObject payment) {
    db.sql("update sandbox.object set card_kept = true where id = :id").param("id", payment.id()).update();
  }

  /** The payment, if its card was kept with it and has been charged. */
  Optional<StoredObject> findWithCardKept(String id) {
    return db.sql("select " + COLUMNS + " from sandbox.object where id = :id and card_kept and state in ('AUTHORIZED', "
        + "'CAPTURED')").param("id", id).query((row, _) -> read(row)).optional();
  }

  String secretOf(StoredObject object) {
    return db.sql("select secret from sandbox.object where id = :id").param("id", object.id()).query(String.class)
        .single();
  }

  /** Ids of what is to be decided by now: what is pending, and holds that end. */
  List<String> due(Instant now) {
    return db.sql("select id from sandbox.object where due_at <= :now order by due_at, id limit 100")
        .param("now", utc(now)).query((row, _) -> row.getString("id")).list();
  }

  /** Whether nobody else has decided it meanwhile. */
  boolean isDue(String id, Instant now) {
    return db.sql("select count(*) from sandbox.object where id = :id and due_at <= :now").param("id", id)
        .param("now", utc(now)).query(Integer.class).single() == 1;
  }

  /** Another moment at which something happens by itself. */
  void dueAt(StoredObject object, @Nullable Instant due) {
    db.sql("update sandbox.object set due_at = :due where id = :id").param("due", utc(due)).param("id", object.id())
        .update();
  }

  static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static StoredObject read(ResultSet row) throws SQLException {
    var decline = row.getString("decline");
    var captureBefore = row.getObject("capture_before", OffsetDateTime.class);
    return new StoredObject(row.getString("id"), Kind.valueOf(row.getString("kind")), row.getString("source"),
        row.getObject("operation_key", UUID.class), row.getObject("payment_id", UUID.class), row.getString("state"),
        row.getString("currency"), row.getLong("amount"), row.getLong("captured"), row.getLong("refunded"),
        row.getLong("passed_on"), row.getString("card"), decline == null ? null : DeclineReason.valueOf(decline),
        row.getString("account"), captureBefore == null ? null : captureBefore.toInstant());
  }
}
