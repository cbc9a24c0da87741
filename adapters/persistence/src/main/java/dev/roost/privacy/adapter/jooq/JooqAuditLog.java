package dev.roost.privacy.adapter.jooq;

import static dev.roost.privacy.adapter.jooq.generated.Tables.AUDIT_ENTRY;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import dev.roost.privacy.api.AuditEntryView;
import dev.roost.privacy.application.AuditLog;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqAuditLog implements AuditLog {

  private final DSLContext db;

  JooqAuditLog(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(AuditEntryView entry) {
    var about = entry.about();
    db.insertInto(AUDIT_ENTRY)
        .set(AUDIT_ENTRY.ID, entry.id())
        .set(AUDIT_ENTRY.AT, entry.at())
        .set(AUDIT_ENTRY.BY_USER, entry.by().value())
        .set(AUDIT_ENTRY.WHAT, entry.what())
        .set(AUDIT_ENTRY.ABOUT, about == null ? null : about.value())
        .set(AUDIT_ENTRY.OBJECTS, entry.objects().toArray(UUID[]::new))
        .execute();
  }

  @Override
  public Page<AuditEntryView> list(@Nullable UserId by, @Nullable UserId about, PageRequest page) {
    var after = page.after() == null ? noCondition() : AUDIT_ENTRY.ID.lt(UUID.fromString(page.after()));
    var found = db.selectFrom(AUDIT_ENTRY)
        .where(by == null ? noCondition() : AUDIT_ENTRY.BY_USER.eq(by.value()))
        .and(about == null ? noCondition() : AUDIT_ENTRY.ABOUT.eq(about.value())).and(after)
        .orderBy(AUDIT_ENTRY.ID.desc()).limit(page.limit() + 1).fetch(JooqAuditLog::toEntry);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  @Override
  public int forgetBefore(Instant before, int atMost) {
    return db.deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.ID.in(select(AUDIT_ENTRY.ID).from(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.AT.lt(before)).orderBy(AUDIT_ENTRY.AT).limit(atMost))).execute();
  }

  private static AuditEntryView toEntry(Record row) {
    UUID about = row.get(AUDIT_ENTRY.ABOUT);
    return new AuditEntryView(row.get(AUDIT_ENTRY.ID), row.get(AUDIT_ENTRY.AT),
        new UserId(row.get(AUDIT_ENTRY.BY_USER)),
        row.get(AUDIT_ENTRY.WHAT), about == null ? null : new UserId(about), List.of(row.get(AUDIT_ENTRY.OBJECTS)));
  }
}
