package dev.roost.messaging.adapter.jooq;

import static dev.roost.messaging.adapter.jooq.generated.Tables.TEMPLATE;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.OTHER;

import dev.roost.messaging.contract.TemplateId;
import dev.roost.messaging.domain.MessageTemplate;
import dev.roost.messaging.domain.MessageTemplates;
import dev.roost.messaging.domain.TemplateText;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqMessageTemplates implements MessageTemplates {

  /** Beside other locks of this kind. */
  private static final long OWNERS = 202612010020L;

  private final DSLContext db;

  JooqMessageTemplates(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<MessageTemplate> find(TemplateId id) {
    return db.selectFrom(TEMPLATE).where(TEMPLATE.ID.eq(id.value())).fetchOptional(JooqMessageTemplates::restore);
  }

  @Override
  public Optional<MessageTemplate> lock(TemplateId id) {
    return db.selectFrom(TEMPLATE).where(TEMPLATE.ID.eq(id.value())).forNoKeyUpdate()
        .fetchOptional(JooqMessageTemplates::restore);
  }

  @Override
  public Page<MessageTemplate> of(UserId owner, PageRequest page) {
    var found = db.selectFrom(TEMPLATE).where(TEMPLATE.OWNER_ID.eq(owner.value()))
        .and(page.after() == null ? noCondition() : TEMPLATE.ID.lt(UUID.fromString(page.after())))
        .orderBy(TEMPLATE.ID.desc()).limit(page.limit() + 1).fetch(JooqMessageTemplates::restore);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  @Override
  public int lockAndCount(UserId owner) {
    db.select(function("pg_advisory_xact_lock", OTHER,
        function("hashtextextended", BIGINT, val(owner.toString()), inline(OWNERS)))).execute();
    return db.fetchCount(TEMPLATE, TEMPLATE.OWNER_ID.eq(owner.value()));
  }

  @Override
  public void add(MessageTemplate template) {
    var stored = template.snapshot();
    db.insertInto(TEMPLATE).set(TEMPLATE.ID, stored.id().value()).set(TEMPLATE.VERSION, 1L)
        .set(TEMPLATE.OWNER_ID, stored.owner().value()).set(TEMPLATE.NAME, stored.name())
        .set(TEMPLATE.CONTENT, stored.text().value()).set(TEMPLATE.CREATED_AT, stored.createdAt()).execute();
  }

  @Override
  public void save(MessageTemplate template) {
    var stored = template.snapshot();
    var changed = db.update(TEMPLATE).set(TEMPLATE.VERSION, template.version() + 1).set(TEMPLATE.NAME, stored.name())
        .set(TEMPLATE.CONTENT, stored.text().value())
        .where(TEMPLATE.ID.eq(stored.id().value()), TEMPLATE.VERSION.eq(template.version())).execute();
    if (changed == 0) {
      throw new OptimisticLockingFailureException("Template %s was changed meanwhile".formatted(stored.id()));
    }
  }

  @Override
  public void remove(TemplateId id) {
    db.deleteFrom(TEMPLATE).where(TEMPLATE.ID.eq(id.value())).execute();
  }

  private static MessageTemplate restore(Record row) {
    return MessageTemplate.restore(new MessageTemplate.Snapshot(new TemplateId(row.get(TEMPLATE.ID)),
        row.get(TEMPLATE.VERSION), new UserId(row.get(TEMPLATE.OWNER_ID)), row.get(TEMPLATE.NAME),
        new TemplateText(row.get(TEMPLATE.CONTENT)), row.get(TEMPLATE.CREATED_AT)));
  }
}
