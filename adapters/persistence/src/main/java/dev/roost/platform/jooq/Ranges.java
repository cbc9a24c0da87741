package dev.roost.platform.jooq;

import static java.util.Objects.requireNonNull;

import dev.roost.shared.StayDates;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.postgres.extensions.types.LocalDateRange;

/**
 * PostgreSQL's operators on ranges of dates, which jOOQ has no API for: the one class where SQL is written as text. All
 * ranges are half-open.
 */
public final class Ranges {

  private Ranges() {
  }

  /** The nights of a stay as a range: the check-out day is not in it. */
  public static LocalDateRange range(StayDates stay) {
    return range(stay.checkIn(), stay.checkOut());
  }

  /** The days from {@code from} until the day before {@code until}. */
  public static LocalDateRange range(LocalDate from, LocalDate until) {
    return LocalDateRange.localDateRange(from, until);
  }

  /** The stay whose nights a bounded range holds. */
  public static StayDates stay(LocalDateRange nights) {
    return new StayDates(requireNonNull(nights.lower()), requireNonNull(nights.upper()));
  }

  /** They share at least one day. */
  public static Condition overlaps(Field<LocalDateRange> left, LocalDateRange right) {
    return DSL.condition("{0} && {1}", left, DSL.val(right, left));
  }

  /** They share at least one day. */
  public static Condition overlaps(Field<LocalDateRange> left, Field<LocalDateRange> right) {
    return DSL.condition("{0} && {1}", left, right);
  }

  /** The same in a form that finds those of one listing by a B-tree index on their upper bounds. */
  public static Condition overlapsByBounds(Field<LocalDateRange> left, Field<LocalDateRange> right) {
    return upper(left).gt(lower(right)).and(lower(left).lt(upper(right)));
  }

  /** The day is in the range. */
  public static Condition contains(Field<LocalDateRange> range, LocalDate day) {
    return DSL.condition("{0} @> {1}", range, DSL.val(day, SQLDataType.LOCALDATE));
  }

  /** Every day of the inner range is in the outer one. */
  public static Condition contains(Field<LocalDateRange> outer, LocalDateRange inner) {
    return DSL.condition("{0} @> {1}", outer, DSL.val(inner, outer));
  }

  /** The first day. */
  public static Field<LocalDate> lower(Field<LocalDateRange> range) {
    return DSL.field("lower({0})", SQLDataType.LOCALDATE, range);
  }

  /** The day after the last one. */
  public static Field<LocalDate> upper(Field<LocalDateRange> range) {
    return DSL.field("upper({0})", SQLDataType.LOCALDATE, range);
  }

  /** The smallest range that has every day of both. */
  public static Field<LocalDateRange> hull(Field<LocalDateRange> left, Field<LocalDateRange> right) {
    return DSL.field("range_merge({0}, {1})", left.getDataType(), left, right);
  }

  /** The smallest range that has every day of all, as an aggregate; null of none. */
  public static Field<LocalDateRange> hullOf(Field<LocalDateRange> ranges) {
    return DSL.field("range_merge(range_agg({0}))", ranges.getDataType(), ranges);
  }
}
