package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.RELEASE;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.power;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.application.DueReleases;
import dev.roost.payment.domain.Parts;
import dev.roost.payment.domain.Release;
import dev.roost.payment.domain.Release.Snapshot;
import dev.roost.payment.domain.Releases;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.types.DayToSecond;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqReleases implements Releases, DueReleases {

  private static final int LONGEST_ERROR = 1_000;
  private static final int SECONDS_AT_MOST = 3_600;
  private static final int DOUBLED_AT_MOST = 12;

  private final DSLContext db;

  JooqReleases(DSLContext db) {
    this.db = db;
  }

  @Override
  public void begin(Release release, Instant due) {
    var released = release.released();
    db.insertInto(RELEASE).set(RELEASE.BOOKING_ID, release.booking().value()).set(RELEASE.VERSION, 1L)
        .set(RELEASE.HOST_ID, release.host().value()).set(RELEASE.CURRENCY, released.host().currency().code())
        .set(RELEASE.HOST, released.host().amount()).set(RELEASE.ROOST, released.roost().amount())
        .set(RELEASE.TAXES, released.taxes().amount()).set(RELEASE.WRITTEN_OFF, released.writtenOff().amount())
        .set(RELEASE.DUE_AT, due).onConflict(RELEASE.BOOKING_ID)
        .doNothing().execute();
  }

  @Override
  public Optional<Release> lock(BookingId booking) {
    return db.selectFrom(RELEASE).where(RELEASE.BOOKING_ID.eq(booking.value())).forNoKeyUpdate()
        .fetchOptional(JooqReleases::toRelease);
  }

  @Override
  public void save(Release release, Optional<Instant> next) {
    var released = release.released();
    var updated = db.update(RELEASE).set(RELEASE.VERSION, release.version() + 1)
        .set(RELEASE.HOST, released.host().amount()).set(RELEASE.ROOST, released.roost().amount())
        .set(RELEASE.TAXES, released.taxes().amount()).set(RELEASE.WRITTEN_OFF, released.writtenOff().amount())
        .set(RELEASE.DUE_AT, next.orElse(null)).set(RELEASE.FAILURES, 0)
        .where(RELEASE.BOOKING_ID.eq(release.booking().value()), RELEASE.VERSION.eq(release.version())).execute();
    if (updated == 0) {
      throw new OptimisticLockingFailureException("Release of %s was changed meanwhile".formatted(release.booking()));
    }
  }

  @Override
  public void again(BookingId booking) {
    db.update(RELEASE).set(RELEASE.DUE_AT, currentInstant()).where(RELEASE.BOOKING_ID.eq(booking.value())).execute();
  }

  @Override
  public List<BookingId> find(int atMost) {
    return db.select(RELEASE.BOOKING_ID).from(RELEASE).where(RELEASE.DUE_AT.le(currentInstant()))
        .orderBy(RELEASE.DUE_AT).limit(atMost).fetch(row -> new BookingId(row.value1()));
  }

  @Override
  public void postpone(BookingId booking, String error) {
    db.update(RELEASE).set(RELEASE.DUE_AT, retryAt()).set(RELEASE.FAILURES, RELEASE.FAILURES.plus(1))
        .set(RELEASE.ERROR, error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
        .where(RELEASE.BOOKING_ID.eq(booking.value())).execute();
  }

  private static Field<Instant> retryAt() {
    var seconds = least(power(inline(2), least(RELEASE.FAILURES, inline(DOUBLED_AT_MOST))), inline(SECONDS_AT_MOST));
    return currentInstant().add(inline(DayToSecond.valueOf("+0 00:00:01")).mul(seconds));
  }

  private static Release toRelease(Record row) {
    var currency = row.get(RELEASE.CURRENCY);
    return Release.restore(new Snapshot(new BookingId(row.get(RELEASE.BOOKING_ID)), row.get(RELEASE.VERSION),
        new UserId(row.get(RELEASE.HOST_ID)), new Parts(Money.of(row.get(RELEASE.HOST), currency),
            Money.of(row.get(RELEASE.ROOST), currency), Money.of(row.get(RELEASE.TAXES), currency),
            Money.of(row.get(RELEASE.WRITTEN_OFF), currency))));
  }
}
