package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.BOOKING;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Refund;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingSnapshot;
import dev.roost.booking.domain.HostShare;
import dev.roost.booking.domain.Price;
import dev.roost.booking.domain.StayTimes;
import dev.roost.booking.domain.Terms;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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
    row.put(BOOKING.ZONE, terms.times().zone().getId());
    row.put(BOOKING.CHECK_IN_TIME, terms.times().checkInTime());
    row.put(BOOKING.CHECK_OUT_TIME, terms.times().checkOutTime());
    row.put(BOOKING.CURRENCY, terms.price().total().currency().code());
    row.put(BOOKING.CANCELLATION_POLICY, terms.policy().name());
    row.put(BOOKING.GUEST_MESSAGE, stored.guestMessage());
    row.put(BOOKING.CREATED_AT, stored.createdAt());
    row.put(BOOKING.INSTANT, stored.instant());
    row.put(BOOKING.PAY_BY, stored.payBy());
    row.put(BOOKING.KEEP_CARD_SINCE, stored.instalments().keepCardSince());
    row.putAll(ofState(booking));
    return row;
  }

  /** What moves and alterations change. Failures of the clock before this change are forgotten. */
  static Map<Field<?>, @Nullable Object> ofState(Booking booking) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    var stored = booking.snapshot();
    putArrangement(row, stored.terms());
    row.put(BOOKING.LOST_SHARES, LostJson.write(stored.lost()));
    row.put(BOOKING.INSTALMENTS, InstalmentsJson.write(stored.instalments()));
    row.put(BOOKING.STATUS, stored.status().name());
    row.put(BOOKING.STATUS_SINCE, stored.statusSince());
    row.put(BOOKING.ANSWER_BY, stored.answerBy());
    row.put(BOOKING.HOST_MESSAGE, stored.hostMessage());
    row.put(BOOKING.CONFIRMED_AT, stored.confirmedAt());
    row.put(BOOKING.REFUND_NIGHTS, amount(stored.refund(), Refund::nights));
    row.put(BOOKING.REFUND_FEES, amount(stored.refund(), Refund::fees));
    row.put(BOOKING.REFUND_SERVICE_FEE, amount(stored.refund(), Refund::serviceFee));
    row.put(BOOKING.REFUND_TAXES, amount(stored.refund(), Refund::taxes));
    row.put(BOOKING.DUE_AT, booking.dueAt().orElse(null));
    row.put(BOOKING.DUE_FAILURES, 0);
    row.put(BOOKING.DUE_ERROR, null);
    return row;
  }

  private static void putArrangement(Map<Field<?>, @Nullable Object> row, Terms terms) {
    row.put(BOOKING.CHECK_IN, terms.stay().checkIn());
    row.put(BOOKING.CHECK_OUT, terms.stay().checkOut());
    row.put(BOOKING.ADULTS, terms.party().adults());
    row.put(BOOKING.CHILDREN, terms.party().children());
    row.put(BOOKING.INFANTS, terms.party().infants());
    row.put(BOOKING.PETS, terms.party().pets());
    row.put(BOOKING.STARTS_AT, terms.startsAt());
    row.put(BOOKING.ENDS_AT, terms.endsAt());
    row.put(BOOKING.TOTAL, terms.price().total().amount());
    row.put(BOOKING.LINES, LinesJson.write(terms.price().lines()));
    row.put(BOOKING.INCLUDED_TAXES, LinesJson.write(terms.price().share().includedTaxes()));
    row.put(BOOKING.HOST_SERVICE_FEE, terms.price().share().serviceFee().amount());
    row.put(BOOKING.SERVICE_FEE_VERSION, terms.price().share().serviceFeeVersion());
    row.put(BOOKING.REFUND_STEP, terms.price().step());
    row.put(BOOKING.HOST_PAYOUT, terms.price().share().payout().amount());
  }

  static Booking toBooking(Record row) {
    return Booking.restore(new BookingSnapshot(new BookingId(row.get(BOOKING.ID)), row.get(BOOKING.VERSION),
        terms(row), row.get(BOOKING.CREATED_AT), row.get(BOOKING.INSTANT), row.get(BOOKING.PAY_BY),
        row.get(BOOKING.ANSWER_BY),
        BookingStatus.valueOf(row.get(BOOKING.STATUS)), row.get(BOOKING.STATUS_SINCE),
        row.get(BOOKING.GUEST_MESSAGE), row.get(BOOKING.HOST_MESSAGE), row.get(BOOKING.CONFIRMED_AT), refund(row),
        LostJson.read(row.get(BOOKING.LOST_SHARES)), InstalmentsJson.read(row.get(BOOKING.INSTALMENTS),
            row.get(BOOKING.KEEP_CARD_SINCE), Currency.of(row.get(BOOKING.CURRENCY)))));
  }

  private static Terms terms(Record row) {
    return new Terms(new QuoteId(row.get(BOOKING.QUOTE_ID)), new ListingId(row.get(BOOKING.LISTING_ID)),
        new UserId(row.get(BOOKING.HOST_ID)), new UserId(row.get(BOOKING.GUEST_ID)),
        new StayDates(row.get(BOOKING.CHECK_IN), row.get(BOOKING.CHECK_OUT)),
        new Party(row.get(BOOKING.ADULTS), row.get(BOOKING.CHILDREN), row.get(BOOKING.INFANTS),
            row.get(BOOKING.PETS)),
        new StayTimes(ZoneId.of(row.get(BOOKING.ZONE)), row.get(BOOKING.CHECK_IN_TIME),
            row.get(BOOKING.CHECK_OUT_TIME)),
        price(row), CancellationPolicy.valueOf(row.get(BOOKING.CANCELLATION_POLICY)));
  }

  private static @Nullable Refund refund(Record row) {
    if (row.get(BOOKING.REFUND_NIGHTS) == null) {
      return null;
    }
    var currency = Currency.of(row.get(BOOKING.CURRENCY));
    return new Refund(Money.of(row.get(BOOKING.REFUND_NIGHTS), currency),
        Money.of(row.get(BOOKING.REFUND_FEES), currency), Money.of(row.get(BOOKING.REFUND_SERVICE_FEE), currency),
        Money.of(row.get(BOOKING.REFUND_TAXES), currency));
  }

  private static @Nullable Long amount(@Nullable Refund refund, Function<Refund, Money> part) {
    return refund == null ? null : part.apply(refund).amount();
  }

  private static Price price(Record row) {
    var currency = Currency.of(row.get(BOOKING.CURRENCY));
    var share = new HostShare(LinesJson.read(row.get(BOOKING.INCLUDED_TAXES), currency),
        Money.of(row.get(BOOKING.HOST_SERVICE_FEE), currency), row.get(BOOKING.SERVICE_FEE_VERSION),
        Money.of(row.get(BOOKING.HOST_PAYOUT), currency));
    return new Price(LinesJson.read(row.get(BOOKING.LINES), currency), Money.of(row.get(BOOKING.TOTAL), currency),
        share, row.get(BOOKING.REFUND_STEP));
  }
}
