package dev.roost.invoicing.adapter.jooq;

import static dev.roost.invoicing.adapter.jooq.generated.Tables.DOCUMENT;
import static dev.roost.invoicing.adapter.jooq.generated.Tables.SERIES;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import dev.roost.invoicing.api.DocumentFilter;
import dev.roost.invoicing.api.SeriesCheckView.Gap;
import dev.roost.invoicing.api.SeriesView;
import dev.roost.invoicing.application.DocumentLists;
import dev.roost.invoicing.domain.Document;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqDocumentLists implements DocumentLists {

  private final DSLContext db;
  private final DocumentRows rows;

  JooqDocumentLists(DSLContext db, DocumentRows rows) {
    this.db = db;
    this.rows = rows;
  }

  @Override
  public Page<Document> documents(Selection selection, PageRequest page) {
    var after = page.after() == null ? noCondition() : DOCUMENT.ID.lt(UUID.fromString(page.after()));
    return pageOf(rows.select().where(matches(selection)).and(after).orderBy(DOCUMENT.ID.desc())
        .limit(page.limit() + 1).fetch(DocumentRows::toDocument), page, document -> document.id().toString());
  }

  @Override
  public Optional<SeriesView> series(String code) {
    return db.selectFrom(SERIES).where(SERIES.CODE.eq(code)).fetchOptional(JooqDocumentLists::toView);
  }

  @Override
  public Page<SeriesView> series(@Nullable UserId seller, PageRequest page) {
    var of = seller == null ? noCondition() : SERIES.SELLER_ID.eq(seller.value());
    var after = page.after() == null ? noCondition() : SERIES.CODE.gt(page.after());
    return pageOf(db.selectFrom(SERIES).where(of).and(after).orderBy(SERIES.CODE).limit(page.limit() + 1)
        .fetch(JooqDocumentLists::toView), page, SeriesView::code);
  }

  @Override
  public long count(String code) {
    return db.fetchCount(DOCUMENT, isIn(code));
  }

  /** Between two documents, and after the last one of the year in which the last number was given. */
  @Override
  public List<Gap> gaps(String code) {
    var before = lag(DOCUMENT.NUMBER, 1, inline(0)).over().partitionBy(DOCUMENT.YEAR).orderBy(DOCUMENT.NUMBER)
        .as("before");
    var numbers = select(DOCUMENT.YEAR, DOCUMENT.NUMBER, before).from(DOCUMENT).where(isIn(code)).asTable("numbers");
    var year = numbers.field(DOCUMENT.YEAR);
    var number = requireNonNull(numbers.field(DOCUMENT.NUMBER));
    var previous = requireNonNull(numbers.field(before));
    var gaps = new ArrayList<>(db.select(year, previous, number).from(numbers).where(number.ne(previous.plus(1)))
        .orderBy(year, number)
        .fetch(row -> new Gap(row.value1(), row.value2() + 1, row.value3() - 1)));
    series(code).filter(it -> it.last() > 0).ifPresent(it -> {
      Integer highest = db.select(max(DOCUMENT.NUMBER)).from(DOCUMENT).where(isIn(code), DOCUMENT.YEAR.eq(it.year()))
          .fetchSingle().value1();
      int last = highest == null ? 0 : highest;
      if (last < it.last()) {
        gaps.add(new Gap(it.year(), last + 1, it.last()));
      }
    });
    return List.copyOf(gaps);
  }

  private static Condition matches(Selection selection) {
    var booking = selection.booking();
    var party = selection.party();
    var series = selection.series();
    return (booking == null ? noCondition() : DOCUMENT.BOOKING_ID.eq(booking.value()))
        .and(party == null
            ? noCondition()
            : DOCUMENT.BUYER_ID.eq(party.value()).or(DOCUMENT.SELLER_ID.eq(party.value())))
        .and(series == null ? noCondition() : isIn(series))
        .and(matches(selection.filter()));
  }

  private static Condition matches(DocumentFilter filter) {
    return (filter.kind() == null ? noCondition() : DOCUMENT.KIND.eq(filter.kind().name()))
        .and(filter.year() == null ? noCondition() : DOCUMENT.YEAR.eq(filter.year()));
  }

  private static Condition isIn(String code) {
    return DOCUMENT.SERIES_ID.eq(select(SERIES.ID).from(SERIES).where(SERIES.CODE.eq(code)));
  }

  private static <T> Page<T> pageOf(List<T> found, PageRequest page, Function<T, String> place) {
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, place.apply(items.getLast()));
  }

  private static SeriesView toView(Record row) {
    UUID seller = row.get(SERIES.SELLER_ID);
    var lastIssuedAt = row.get(SERIES.LAST_ISSUED_AT);
    return new SeriesView(row.get(SERIES.CODE), seller == null ? null : new UserId(seller),
        lastIssuedAt.atOffset(ZoneOffset.UTC).getYear(), row.get(SERIES.LAST), lastIssuedAt);
  }
}
