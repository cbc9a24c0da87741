package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.BOOKING;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingSnapshot;
import dev.roost.booking.domain.Price;
import dev.roost.booking.domain.StayTimes;
import dev.roost.booking.domain.Terms;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Bookings as rows, and back. */
final class BookingRows {

  private BookingRows() {
  }

  /** All that is fixed when a booking is made. */
  static Map<Field<?>, @Nullable Object> ofNew(Booking booking) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var stored = booking.snapshot();
    var terms = stored.terms();
    row.put(BOOKING.ID, stored.id().value());
    row.put(BOOKING.VERSION, 1L);
    row.put(BOOKING.QUOTE_ID, terms.quote().value());
    row.put(BOOKING.LISTING_ID, terms.listing().value());
    row.put(BOOKING.HOST_ID, terms.host().value());
    row.put(BOOKING.GUEST_ID, terms.guest().value());
    row.put(BOOKING.CHECK_IN, terms.stay().checkIn());
    row.put(BOOKING.CHECK_OUT, terms.stay().checkOut());
    row.put(BOOKING.ADULTS, terms.party().adults());
    row.put(BOOKING.CHILDREN, terms.party().children());
    row.put(BOOKING.INFANTS, terms.party().infants());
    row.put(BOOKING.PETS, terms.party().pets());
    row.put(BOOKING.ZONE, terms.times().zone().getId());
    row.put(BOOKING.CHECK_IN_TIME, terms.times().checkInTime());
    row.put(BOOKING.CHECK_OUT_TIME, terms.times().checkOutTime());
    row.put(BOOKING.STARTS_AT, terms.startsAt());
    row.put(BOOKING.ENDS_AT, terms.endsAt());
    row.put(BOOKING.CURRENCY, terms.price().total().currency().code());
    row.put(BOOKING.TOTAL, terms.price().total().amount());
    row.put(BOOKING.LINES, LinesJson.write(terms.price()));
    row.put(BOOKING.GUEST_MESSAGE, stored.guestMessage());
    row.put(BOOKING.CREATED_AT, stored.createdAt());
    row.put(BOOKING.ANSWER_BY, stored.answerBy());
    row.putAll(ofState(booking));
    return row;
  }

  /** What moves change. Failures of the clock before this change are forgotten. */
  static Map<Field<?>, @Nullable Object> ofState(Booking booking) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var stored = booking.snapshot();
    row.put(BOOKING.STATUS, stored.status().name());
    row.put(BOOKING.STATUS_SINCE, stored.statusSince());
    row.put(BOOKING.HOST_MESSAGE, stored.hostMessage());
    row.put(BOOKING.DUE_AT, booking.dueAt().orElse(null));
    row.put(BOOKING.DUE_FAILURES, 0);
    row.put(BOOKING.DUE_ERROR, null);
    return row;
  }

  static Booking toBooking(Record row) {
    return Booking.restore(new BookingSnapshot(new BookingId(row.get(BOOKING.ID)), row.get(BOOKING.VERSION),
        terms(row), row.get(BOOKING.CREATED_AT), row.get(BOOKING.ANSWER_BY),
        BookingStatus.valueOf(row.get(BOOKING.STATUS)), row.get(BOOKING.STATUS_SINCE),
        row.get(BOOKING.GUEST_MESSAGE), row.get(BOOKING.HOST_MESSAGE)));
  }

  private static Terms terms(Record row) {
    return new Terms(new QuoteId(row.get(BOOKING.QUOTE_ID)), new ListingId(row.get(BOOKING.LISTING_ID)),
        new UserId(row.get(BOOKING.HOST_ID)), new UserId(row.get(BOOKING.GUEST_ID)),
        new StayDates(row.get(BOOKING.CHECK_IN), row.get(BOOKING.CHECK_OUT)),
        new Party(row.get(BOOKING.ADULTS), row.get(BOOKING.CHILDREN), row.get(BOOKING.INFANTS),
            row.get(BOOKING.PETS)),
        new StayTimes(ZoneId.of(row.get(BOOKING.ZONE)), row.get(BOOKING.CHECK_IN_TIME),
            row.get(BOOKING.CHECK_OUT_TIME)),
        price(row));
  }

  private static Price price(Record row) {
    var currency = Currency.of(row.get(BOOKING.CURRENCY));
    return new Price(LinesJson.read(row.get(BOOKING.LINES), currency), Money.of(row.get(BOOKING.TOTAL), currency));
  }
}
