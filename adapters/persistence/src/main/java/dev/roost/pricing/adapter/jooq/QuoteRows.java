package dev.roost.pricing.adapter.jooq;

import static dev.roost.pricing.adapter.jooq.generated.Tables.QUOTE;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import dev.roost.pricing.contract.PlannedPayment;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.domain.PaymentSchedule;
import dev.roost.pricing.domain.Quote;
import dev.roost.pricing.domain.StayPrice;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Between rows of {@code quote} and quotes. */
final class QuoteRows {

  private static final JsonMapper JSON = JsonMapper.shared();

  private QuoteRows() {
  }

  static Quote quote(Record row) {
    var party = new Party(value(row, QUOTE.ADULTS), value(row, QUOTE.CHILDREN), value(row, QUOTE.INFANTS),
        value(row, QUOTE.PETS));
    var currency = Currency.of(value(row, QUOTE.CURRENCY));
    var price = price(row, currency);
    return new Quote(new QuoteId(value(row, QUOTE.ID)), new UserId(value(row, QUOTE.GUEST_ID)),
        new ListingId(value(row, QUOTE.LISTING_ID)),
        StayDates.of(value(row, QUOTE.CHECK_IN), value(row, QUOTE.CHECK_OUT)), party, price,
        schedule(value(row, QUOTE.PAY_LATER), price.total()),
        CancellationPolicy.valueOf(value(row, QUOTE.CANCELLATION_POLICY)), value(row, QUOTE.RATES_VERSION),
        value(row, QUOTE.BOOKED_ON),
        value(row, QUOTE.MADE_AT), value(row, QUOTE.EXPIRES_AT));
  }

  private static StayPrice price(Record row, Currency currency) {
    var lines = lines(value(row, QUOTE.LINES), currency);
    var included = lines(value(row, QUOTE.INCLUDED_TAXES), currency);
    var hostFee = Money.of(value(row, QUOTE.HOST_FEE), currency);
    return StayPrice.of(lines, included, value(row, QUOTE.SERVICE_FEE_VERSION), hostFee);
  }

  static Map<Field<?>, Object> columns(Quote quote) {
    var party = quote.party();
    return Map.ofEntries(
        Map.entry(QUOTE.ID, quote.id().value()),
        Map.entry(QUOTE.GUEST_ID, quote.guest().value()),
        Map.entry(QUOTE.LISTING_ID, quote.listing().value()),
        Map.entry(QUOTE.CHECK_IN, quote.stay().checkIn()),
        Map.entry(QUOTE.CHECK_OUT, quote.stay().checkOut()),
        Map.entry(QUOTE.ADULTS, (short) party.adults()),
        Map.entry(QUOTE.CHILDREN, (short) party.children()),
        Map.entry(QUOTE.INFANTS, (short) party.infants()),
        Map.entry(QUOTE.PETS, (short) party.pets()),
        Map.entry(QUOTE.CURRENCY, quote.price().total().currency().code()),
        Map.entry(QUOTE.TOTAL, quote.price().total().amount()),
        Map.entry(QUOTE.LINES, lines(quote.price().lines())),
        Map.entry(QUOTE.INCLUDED_TAXES, lines(quote.price().includedTaxes())),
        Map.entry(QUOTE.SERVICE_FEE_VERSION, quote.price().share().feeVersion()),
        Map.entry(QUOTE.HOST_FEE, quote.price().share().serviceFee().amount()),
        Map.entry(QUOTE.PAY_LATER, later(quote.schedule())),
        Map.entry(QUOTE.CANCELLATION_POLICY, quote.cancellation().name()),
        Map.entry(QUOTE.RATES_VERSION, quote.ratesVersion()),
        Map.entry(QUOTE.BOOKED_ON, quote.bookedOn()),
        Map.entry(QUOTE.MADE_AT, quote.madeAt()),
        Map.entry(QUOTE.EXPIRES_AT, quote.expiresAt()));
  }

  private static List<QuoteLine> lines(JSONB stored, Currency currency) {
    return JSON.readValue(stored.data(), new TypeReference<List<LineJson>>() {}).stream()
        .map(it -> QuoteLine.of(it.kind(), it.rule(), it.sourceOrRatePlan(), it.quantity(),
            Money.of(it.unit(), currency)))
        .toList();
  }

  private static JSONB lines(List<QuoteLine> lines) {
    return JSONB.valueOf(JSON.writeValueAsString(lines.stream()
        .map(it -> new LineJson(it.kind(), it.rule(), LineJson.unlessRatePlan(it.source()), it.quantity(),
            it.unit().amount()))
        .toList()));
  }

  private static PaymentSchedule schedule(JSONB stored, Money total) {
    var later = Stream.of(JSON.readValue(stored.data(), PlannedJson[].class))
        .map(it -> new PlannedPayment(it.dueOn(), it.from(), Money.of(it.amount(), total.currency()))).toList();
    return new PaymentSchedule(later.stream().map(PlannedPayment::amount).reduce(total, Money::minus), later);
  }

  private static JSONB later(PaymentSchedule schedule) {
    return JSONB.valueOf(JSON.writeValueAsString(schedule.later().stream()
        .map(it -> new PlannedJson(it.dueOn(), it.from(), it.amount().amount())).toList()));
  }

  private static <T> T value(Record row, Field<T> field) {
    return requireNonNull(row.get(field));
  }

  /** A later payment as the column {@code pay_later} holds it. */
  record PlannedJson(LocalDate dueOn, LocalDate from, long amount) {
  }

  /** A line as the column {@code lines} holds it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LineJson(LineKind kind, String rule, @Nullable LineSource source, int quantity, long unit) {

    static @Nullable LineSource unlessRatePlan(LineSource source) {
      return source.equals(LineSource.RATE_PLAN) ? null : source;
    }

    LineSource sourceOrRatePlan() {
      return source == null ? LineSource.RATE_PLAN : source;
    }
  }
}
