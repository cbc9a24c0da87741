package dev.roost.migration.application;

import dev.roost.migration.api.CalendarRecord;
import dev.roost.migration.domain.CalendarShift;
import dev.roost.migration.domain.Fingerprint;
import dev.roost.migration.domain.ForeignCalendar;
import dev.roost.migration.domain.KnownListing;
import dev.roost.migration.domain.Night;
import dev.roost.migration.domain.NightRun;
import dev.roost.migration.domain.StayLength;
import dev.roost.pricing.api.ImportedRatePlan;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a foreign calendar means for its listing.
 *
 * @param base the base price: the listing's own, else the one that most nights have
 * @param speaksOfStays whether it says anything of how long stays may be
 * @param fingerprint the same for calendars that mean the same
 */
record CalendarDigest(KnownListing listing, List<StayDates> closed, @Nullable Money base,
    List<NightRun<Money>> prices, boolean speaksOfStays, List<NightRun<StayLength>> stays, String fingerprint) {

  static CalendarDigest of(KnownListing listing, CalendarRecord calendar, @Nullable CalendarShift shift) {
    var currency = listing.prices().currency();
    var asTold = ForeignCalendar.of(calendar.nights().stream().map(night -> night(night, currency)).toList());
    var meant = shift == null ? asTold : asTold.moved(shift);
    var base = listing.prices().base().or(asTold::commonPrice).orElse(null);
    var closed = meant.closed();
    var prices = meant.pricesOtherThan(base);
    var stays = meant.lengthsOtherThan(listing.stay());
    return new CalendarDigest(listing, closed, base, prices, meant.speaksOfStays(), stays,
        Fingerprint.of("%s %s %s %s %s".formatted(listing.content(), closed, base, prices, stays)));
  }

  /** The listing's prices with those of single nights; empty where nobody knows a base price. */
  Optional<ImportedRatePlan> plan() {
    return base == null
        ? Optional.empty()
        : Optional.of(PriceTranslation.plan(listing.listing(), listing.prices(), base, prices));
  }

  private static Night night(CalendarRecord.Night night, Currency currency) {
    var price = night.price();
    return new Night(night.date(), night.open(), price == null ? null : Money.of(price, currency), stay(night));
  }

  private static @Nullable StayLength stay(CalendarRecord.Night night) {
    return night.minimumNights() == 0 || night.maximumNights() == 0
        ? null
        : new StayLength(night.minimumNights(), night.maximumNights());
  }
}
