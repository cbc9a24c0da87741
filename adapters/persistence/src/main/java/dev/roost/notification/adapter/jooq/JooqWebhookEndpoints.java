package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.ENDPOINT;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.OTHER;

import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EndpointStatus;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.domain.TargetUrl;
import dev.roost.notification.domain.WebhookEndpoint;
import dev.roost.notification.domain.WebhookEndpoint.Snapshot;
import dev.roost.notification.domain.WebhookEndpoints;
import dev.roost.notification.domain.Wish;
import dev.roost.shared.UserId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqWebhookEndpoints implements WebhookEndpoints {

  /** Beside other locks of this kind. */
  private static final long OWNERS = 202611302150L;

  private final DSLContext db;

  JooqWebhookEndpoints(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<WebhookEndpoint> find(EndpointId id) {
    return db.selectFrom(ENDPOINT).where(ENDPOINT.ID.eq(id.value())).fetchOptional(JooqWebhookEndpoints::read);
  }

  @Override
  public Optional<WebhookEndpoint> lock(EndpointId id) {
    return db.selectFrom(ENDPOINT).where(ENDPOINT.ID.eq(id.value())).forNoKeyUpdate()
        .fetchOptional(JooqWebhookEndpoints::read);
  }

  @Override
  public List<WebhookEndpoint> of(UserId owner) {
    return db.selectFrom(ENDPOINT).where(ENDPOINT.OWNER_ID.eq(owner.value())).orderBy(ENDPOINT.ID)
        .fetch(JooqWebhookEndpoints::read);
  }

  @Override
  public List<WebhookEndpoint> enabledOf(Collection<UserId> owners) {
    return db.selectFrom(ENDPOINT)
        .where(ENDPOINT.OWNER_ID.eq(any(owners.stream().map(UserId::value).toArray(UUID[]::new))))
        .and(ENDPOINT.STATUS.eq(EndpointStatus.ENABLED.name())).orderBy(ENDPOINT.ID)
        .fetch(JooqWebhookEndpoints::read);
  }

  @Override
  public void lockOwner(UserId owner) {
    db.select(function("pg_advisory_xact_lock", OTHER,
        function("hashtextextended", BIGINT, val(owner.toString()), inline(OWNERS)))).execute();
  }

  @Override
  public void add(WebhookEndpoint endpoint) {
    var stored = endpoint.snapshot();
    db.insertInto(ENDPOINT).set(ENDPOINT.ID, stored.id().value()).set(ENDPOINT.VERSION, 1L)
        .set(ENDPOINT.OWNER_ID, stored.owner().value()).set(ENDPOINT.CREATED_AT, stored.createdAt())
        .set(changeable(stored)).execute();
  }

  @Override
  public void save(WebhookEndpoint endpoint) {
    var stored = db.update(ENDPOINT).set(changeable(endpoint.snapshot())).set(ENDPOINT.VERSION, endpoint.version() + 1)
        .where(ENDPOINT.ID.eq(endpoint.id().value()), ENDPOINT.VERSION.eq(endpoint.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Endpoint %s was changed meanwhile".formatted(endpoint.id()));
    }
  }

  @Override
  public void remove(EndpointId id) {
    db.deleteFrom(ENDPOINT).where(ENDPOINT.ID.eq(id.value())).execute();
  }

  private static Map<Field<?>, @Nullable Object> changeable(Snapshot stored) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(ENDPOINT.URL, stored.wish().target().value());
    row.put(ENDPOINT.DESCRIPTION, stored.wish().description());
    row.put(ENDPOINT.TYPES, stored.wish().types().stream().map(EventType::code).sorted().toArray(String[]::new));
    row.put(ENDPOINT.STATUS, stored.status().name());
    row.put(ENDPOINT.GENERATION, stored.generation());
    row.put(ENDPOINT.ROTATED_AT, stored.rotatedAt());
    return row;
  }

  private static WebhookEndpoint read(Record row) {
    var types = Arrays.stream(row.get(ENDPOINT.TYPES)).map(it -> EventType.of(it).orElseThrow()).collect(toSet());
    return WebhookEndpoint.restore(new Snapshot(new EndpointId(row.get(ENDPOINT.ID)), row.get(ENDPOINT.VERSION),
        new UserId(row.get(ENDPOINT.OWNER_ID)),
        new Wish(new TargetUrl(row.get(ENDPOINT.URL)), row.get(ENDPOINT.DESCRIPTION), types),
        EndpointStatus.valueOf(row.get(ENDPOINT.STATUS)), row.get(ENDPOINT.GENERATION), row.get(ENDPOINT.ROTATED_AT),
        row.get(ENDPOINT.CREATED_AT)));
  }
}
