package dev.roost.platform.jooq;

import org.jooq.Converter;
import org.jooq.postgres.extensions.bindings.LocalDateRangeBinding;
import org.jooq.postgres.extensions.converters.LocalDateRangeConverter;
import org.jooq.postgres.extensions.types.LocalDateRange;

/** Reads and writes {@code daterange} as jOOQ's own extension does, but what is usual quickly. */
public final class DateRangeBinding extends LocalDateRangeBinding {

  private static final long serialVersionUID = 1L;

  private static final Converter<Object, LocalDateRange> ANY = new LocalDateRangeConverter();
  private static final Converter<Object, LocalDateRange> CONVERTER = Converter.ofNullable(Object.class,
      LocalDateRange.class, DateRangeBinding::read, ANY::to);

  @Override
  public Converter<Object, LocalDateRange> converter() {
    return CONVERTER;
  }

  private static LocalDateRange read(Object literal) {
    var text = literal.toString();
    return text.length() == DateRanges.LENGTH && DateRanges.isAt(text, 0) ? DateRanges.at(text, 0) : ANY.from(text);
  }
}
