package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.MAIL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.roost.notification.api.MailView;
import dev.roost.notification.application.Outbox;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailKind;
import dev.roost.notification.contract.MailStatus;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.types.DayToSecond;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqOutbox implements Outbox {

  private static final int LONGEST_REASON = 500;
  private static final String WAITING = MailStatus.WAITING.name();

  private final DSLContext db;

  JooqOutbox(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(Collection<Posted> mails) {
    if (mails.isEmpty()) {
      return;
    }
    var insert = db.insertInto(MAIL, MAIL.ID, MAIL.KIND, MAIL.READER_ID, MAIL.EVENT_ID, MAIL.BOOKING_ID,
        MAIL.SUBJECT_ID, MAIL.DUE_AT);
    for (var mail : mails) {
      insert = insert.values(val(mail.id().value()), val(mail.kind().name()), val(mail.reader().value()),
          val(mail.event(), MAIL.EVENT_ID), val(mail.about().booking(), MAIL.BOOKING_ID),
          val(mail.about().subject(), MAIL.SUBJECT_ID), in(mail.after()));
    }
    insert.onConflict(MAIL.EVENT_ID, MAIL.KIND, MAIL.READER_ID).doNothing().execute();
  }

  /** What is claimed is known to be, whatever happens next: the update is one statement and one commit. */
  @Override
  public List<Claim> claim(int atMost, Duration lease) {
    var due = select(MAIL.ID).from(MAIL).where(MAIL.STATUS.eq(inline(WAITING)), MAIL.DUE_AT.le(currentInstant()))
        .orderBy(MAIL.DUE_AT, MAIL.ID).limit(atMost).forUpdate().skipLocked();
    return db.update(MAIL).set(MAIL.DUE_AT, in(lease))
        .set(MAIL.FIRST_TRIED_AT, coalesce(MAIL.FIRST_TRIED_AT, currentInstant()))
        .where(MAIL.ID.in(due)).returning().fetch(JooqOutbox::claim);
  }

  @Override
  public void settle(MailId mail, MailStatus status, @Nullable String reason) {
    db.update(MAIL).set(MAIL.STATUS, status.name()).set(MAIL.REASON, shortened(reason))
        .set(MAIL.SETTLED_AT, currentInstant())
        .where(MAIL.ID.eq(mail.value()), MAIL.STATUS.eq(WAITING)).execute();
  }

  @Override
  public void postpone(Claim claim, Instant dueAt, String reason) {
    db.update(MAIL).set(MAIL.TRIES, claim.tries() + 1).set(MAIL.DUE_AT, dueAt).set(MAIL.REASON, shortened(reason))
        .where(MAIL.ID.eq(claim.id().value()), MAIL.STATUS.eq(WAITING), MAIL.TRIES.eq(claim.tries())).execute();
  }

  @Override
  public Page<MailView> list(@Nullable MailStatus status, PageRequest page) {
    var after = page.after() == null ? noCondition() : MAIL.ID.lt(UUID.fromString(page.after()));
    var found = db.selectFrom(MAIL).where(after, status == null ? noCondition() : MAIL.STATUS.eq(status.name()))
        .orderBy(MAIL.ID.desc()).limit(page.limit() + 1).fetch(JooqOutbox::view);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  @Override
  public int forget(Instant before, int atMost) {
    var old = select(MAIL.ID).from(MAIL).where(MAIL.POSTED_AT.lt(before)).limit(atMost);
    return db.deleteFrom(MAIL).where(MAIL.ID.in(old)).execute();
  }

  private static org.jooq.Field<Instant> in(Duration time) {
    return currentInstant().add(inline(DayToSecond.valueOf(time)));
  }

  private static Claim claim(Record row) {
    return new Claim(new MailId(row.get(MAIL.ID)), MailKind.valueOf(row.get(MAIL.KIND)),
        new UserId(row.get(MAIL.READER_ID)), new About(row.get(MAIL.BOOKING_ID), row.get(MAIL.SUBJECT_ID)),
        row.get(MAIL.TRIES), row.get(MAIL.FIRST_TRIED_AT), row.get(MAIL.DUE_AT));
  }

  private static MailView view(Record row) {
    var status = MailStatus.valueOf(row.get(MAIL.STATUS));
    return new MailView(new MailId(row.get(MAIL.ID)), MailKind.valueOf(row.get(MAIL.KIND)),
        new UserId(row.get(MAIL.READER_ID)), status, row.get(MAIL.TRIES), row.get(MAIL.REASON),
        row.get(MAIL.POSTED_AT), status == MailStatus.WAITING ? row.get(MAIL.DUE_AT) : null, row.get(MAIL.SETTLED_AT));
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text == null ? null : text.substring(0, Math.min(text.length(), LONGEST_REASON));
  }
}
