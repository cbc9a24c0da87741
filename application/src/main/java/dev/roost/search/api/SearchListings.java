package dev.roost.search.api;

import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.RoomType;
import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param stay absent to look around without dates
 * @param prices absent for any; needed to sort by price, since amounts of different currencies do not compare
 * @param roomTypes any of them; empty for all
 * @param amenities codes of the catalogue, all of them
 * @param instantBook whether only those that need no answer of the host
 * @param displayCurrency the currency that prices are shown in besides their own; absent where they need not be
 */
public record SearchListings(Area area, @Nullable StayDates stay, Party party, @Nullable PriceFilter prices,
    Set<RoomType> roomTypes, Set<String> amenities, boolean instantBook, Sort sort,
    @Nullable Currency displayCurrency) {

  public static final int MOST_AMENITIES = 20;
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,100}");

  /** Whose prices are shown in their own currencies. */
  public SearchListings(Area area, @Nullable StayDates stay, Party party, @Nullable PriceFilter prices,
      Set<RoomType> roomTypes, Set<String> amenities, boolean instantBook, Sort sort) {
    this(area, stay, party, prices, roomTypes, amenities, instantBook, sort, null);
  }

  public SearchListings {
    roomTypes = Set.copyOf(roomTypes);
    amenities = Set.copyOf(amenities);
    if (amenities.size() > MOST_AMENITIES) {
      throw new Refused(new InvalidField("amenity", "must be at most %d".formatted(MOST_AMENITIES)));
    }
    if (amenities.stream().anyMatch(code -> !CODE.matcher(code).matches())) {
      throw new Refused(new InvalidField("amenity", "must be codes of the catalogue, such as wifi"));
    }
    if (sort == Sort.PRICE && prices == null) {
      throw new Refused(new InvalidField("currency", "is needed to sort by price"));
    }
    if (sort == Sort.DISTANCE && !(area instanceof Area.Around)) {
      throw new Refused(new InvalidField("sort", "can be DISTANCE only around a point: give latitude and longitude"));
    }
  }
}
