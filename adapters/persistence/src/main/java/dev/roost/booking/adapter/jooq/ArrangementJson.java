package dev.roost.booking.adapter.jooq;

import dev.roost.booking.adapter.jooq.LinesJson.Line;
import dev.roost.booking.domain.Arrangement;
import dev.roost.booking.domain.HostShare;
import dev.roost.booking.domain.Price;
import dev.roost.listing.contract.Party;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a booking is before or after an alteration, as a JSON document; all money in minor units of one currency.
 *
 * @param step absent in those that were written before there were any
 */
record ArrangementJson(LocalDate checkIn, LocalDate checkOut, int adults, int children, int infants, int pets,
    long total, List<Line> lines, List<Line> includedTaxes, long hostServiceFee, long serviceFeeVersion,
    long hostPayout, @Nullable Long step) {
  private static final JsonMapper JSON = JsonMapper.shared();

  static JSONB write(Arrangement it) {
    var share = it.price().share();
    return JSONB.valueOf(JSON.writeValueAsString(new ArrangementJson(it.stay().checkIn(), it.stay().checkOut(),
        it.party().adults(), it.party().children(), it.party().infants(), it.party().pets(),
        it.price().total().amount(), it.price().lines().stream().map(Line::of).toList(),
        share.includedTaxes().stream().map(Line::of).toList(), share.serviceFee().amount(), share.serviceFeeVersion(),
        share.payout().amount(), it.price().step())));
  }

  static Arrangement read(JSONB stored, Currency currency) {
    return JSON.readValue(stored.data(), ArrangementJson.class).toArrangement(currency);
  }

  private Arrangement toArrangement(Currency currency) {
    var share = new HostShare(includedTaxes.stream().map(line -> line.toQuoteLine(currency)).toList(),
        Money.of(hostServiceFee, currency), serviceFeeVersion, Money.of(hostPayout, currency));
    var price = new Price(lines.stream().map(line -> line.toQuoteLine(currency)).toList(), Money.of(total, currency),
        share, step == null ? 1 : step);
    return new Arrangement(new StayDates(checkIn, checkOut), new Party(adults, children, infants, pets), price);
  }
}
