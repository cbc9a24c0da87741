package dev.roost.search.adapter.jooq;

import dev.roost.availability.spi.OpenNights.Outlook;
import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.MonthSpan;
import dev.roost.review.contract.Tally;
import dev.roost.search.application.Card;
import dev.roost.search.application.Face;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many rows as one JSON document, which PostgreSQL takes apart again ({@code jsonb_to_recordset}): one statement, whatever
 * their number, with values of every type in PostgreSQL's own writing.
 */
final class CardDocuments {

  private static final JsonMapper JSON = JsonMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private CardDocuments() {
  }

  static JSONB of(Collection<? extends Record> rows) {
    return JSONB.valueOf(JSON.writeValueAsString(rows));
  }

  /** What of a card lies in its own row. */
  record HouseRow(UUID listingId, String position, String roomType, int capacity, boolean petsAllowed,
      boolean instantBook, int rank, long ratings, List<String> amenities, LocalDate knownUntil) {

    static HouseRow of(Card card) {
      var face = card.face();
      return new HouseRow(face.listing().value(),
          "(%s,%s)".formatted(face.position().longitude(), face.position().latitude()), face.roomType().name(),
          face.capacity(), card.petsAllowed(), face.instantBook(), face.rank(), face.ratings(),
          card.amenities().stream().sorted().toList(),
          card.until());
    }
  }

  /** What is shown. */
  record FaceRow(UUID listingId, String title, @Nullable String coverPhoto, String propertyType, int bedrooms, int beds,
      String zone, LocalTime checkInTime) {

    static FaceRow of(Card card) {
      var face = card.face();
      return new FaceRow(face.listing().value(), face.title(), face.coverPhoto(), face.propertyType(), face.bedrooms(),
          face.beds(), face.zone().getId(), face.checkInTime());
    }
  }

  /** What a calendar looks like. */
  record CalendarRow(UUID listingId, String freeNights, int shortestStay, int longestStay) {

    static CalendarRow of(ListingId listing, Outlook calendar) {
      var free = calendar.free().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
      return new CalendarRow(listing.value(), free.replace(" ", ""), calendar.shortest(), calendar.longest());
    }
  }

  /** What guests make of it. */
  record RatingRow(UUID listingId, int rank, long ratings) {

    static RatingRow of(ListingId listing, Tally ratings) {
      return new RatingRow(listing.value(), Face.rankOf(ratings), ratings.count());
    }
  }

  /** Between what prices lie. */
  record PriceRow(UUID listingId, String currency, long lowestNight, long highestNight, int firstMonth,
      @Nullable List<Long> lowestByMonth, @Nullable List<Long> highestByMonth, int shortDiscount, int weeklyDiscount,
      int monthlyDiscount, boolean certainDiscount, int discountLines, int includedGuests, long extraGuestFee,
      long stayFee, long nightFee, long guestFee, long petFee, int leastLevy, int mostLevy, int levyLines,
      long personLevy) {

    static PriceRow of(ListingId listing, PriceOutlook prices) {
      var lowest = prices.lowestNight();
      var highest = prices.highestNight();
      var flat = lowest == highest;
      var discounts = prices.discounts();
      var charges = prices.charges();
      var levies = prices.levies();
      return new PriceRow(listing.value(), prices.currency().code(), lowest, highest,
          countedFromYear0(prices.from()), flat ? null : byMonth(prices, MonthSpan::lowest),
          flat ? null : byMonth(prices, MonthSpan::highest), discounts.shortStay(), discounts.weekly(),
          discounts.monthly(), discounts.certain(), discounts.lines(), charges.includedGuests(), charges.extraGuest(),
          charges.perStay(), charges.perNight(), charges.perGuest(), charges.pets(), levies.least(), levies.most(),
          levies.lines(), levies.perPersonNight());
    }

    private static int countedFromYear0(YearMonth month) {
      return (int) ChronoUnit.MONTHS.between(YearMonth.of(0, 1), month);
    }

    private static List<Long> byMonth(PriceOutlook prices, ToLongFunction<MonthSpan> bound) {
      return prices.months().stream().map(bound::applyAsLong).toList();
    }
  }
}
