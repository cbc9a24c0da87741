package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.ProviderEventType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code sandbox.event} and {@code sandbox.delivery}: what happened, and who is to be told. */
final class EventLog {

  /** One writer at a time, until its commit: so a number is never seen before a smaller one. */
  private static final long LOCK = 0x73616e64626f78L;

  private final JdbcClient db;
  private final SandboxSettings settings;

  EventLog(JdbcClient db, SandboxSettings settings) {
    this.db = db;
    this.settings = settings;
  }

  void append(ProviderEventType type, StoredObject object, Instant now) {
    db.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((_, _) -> LOCK).list();
    var number = db.sql("select coalesce(max(number), 0) + 1 from sandbox.event").query(Long.class).single();
    var body = new EventBody("evt_" + UUID.randomUUID().toString().replace("-", ""), type, now, object);
    db.sql("insert into sandbox.event (number, id, type, body, occurred_at) values (:number, :id, :type, "
        + "cast(:body as jsonb), :now)")
        .param("number", number).param("id", body.id()).param("type", type.name()).param("body", body.toJson())
        .param("now", Objects.utc(now)).update();
    for (var due : deliveries(object.behaviour(), type, now)) {
      db.sql("insert into sandbox.delivery (event_number, due_at) values (:number, :due)")
          .param("number", number).param("due", Objects.utc(due)).update();
    }
  }

  /** The first event of a reordered payment is told when the ones after it have been. */
  private List<Instant> deliveries(Card card, ProviderEventType type, Instant now) {
    var late = now.plus(settings.delay());
    return switch (card.behaviour()) {
      case WEBHOOKS_TWICE -> List.of(now, now);
      case WEBHOOKS_LATE, ANSWERS_LATE -> List.of(late);
      case WEBHOOKS_REORDERED -> List.of(type == ProviderEventType.PAYMENT_AUTHORIZED ? late : now);
      default -> List.of(now);
    };
  }

  /** One more than is asked for, if there are that many. */
  List<EventBody> after(long number, Instant since, int limit) {
    return db.sql("select body::text as body from sandbox.event where number > :number and occurred_at >= :since "
        + "order by number limit :limit")
        .param("number", number).param("since", Objects.utc(since)).param("limit", limit + 1)
        .query((row, _) -> EventBody.parse(row.getString("body"))).list();
  }

  Optional<Long> numberOf(String id) {
    return db.sql("select number from sandbox.event where id = :id").param("id", id).query(Long.class).optional();
  }

  /** What has to be delivered by now. It is the caller's for the lease; after that somebody else tries. */
  List<Delivery> claim(Instant now, Duration lease, int limit) {
    return db.sql("""
        with due as (
          select id from sandbox.delivery where delivered_at is null and due_at <= :now
          order by due_at, id limit :limit for update skip locked)
        update sandbox.delivery d set due_at = :lease, attempts = attempts + 1
        from due, sandbox.event e where d.id = due.id and e.number = d.event_number
        returning d.id, d.attempts, e.body::text as body""")
        .param("now", Objects.utc(now)).param("lease", Objects.utc(now.plus(lease))).param("limit", limit)
        .query((row, _) -> new Delivery(row.getLong("id"), row.getInt("attempts"), row.getString("body"))).list()
        .stream().sorted(Comparator.comparingLong(Delivery::id)).toList();
  }

  void delivered(Delivery delivery, Instant now) {
    db.sql("update sandbox.delivery set delivered_at = :now where id = :id").param("now", Objects.utc(now))
        .param("id", delivery.id()).update();
  }

  void tryAgain(Delivery delivery, Instant due) {
    db.sql("update sandbox.delivery set due_at = :due where id = :id").param("due", Objects.utc(due))
        .param("id", delivery.id()).update();
  }

  /** A webhook on its way. */
  record Delivery(long id, int attempts, String body) {
  }
}
