package dev.roost.search.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A listing that was found, with what a card of it shows.
 *
 * @param position the one that everybody may know
 * @param coverPhoto path of the first photo's small size
 * @param rating 1 to 5 with two decimals; absent where there is none yet
 * @param ratings how many have rated it
 * @param distanceMetres from the asked point; absent where a box was asked for
 * @param total of the stay; absent where no dates were asked for
 * @param nightFrom the cheapest night of the next months; absent where dates were asked for
 * @param display one or the other in the currency that was asked for; absent where none was, where it is the listing's, and
 *     where no rate is known
 */
public record HitView(ListingId listing, String title, @Nullable String coverPhoto, RoomType roomType,
    String propertyType, Position position, int capacity, int bedrooms, int beds, boolean instantBook,
    @Nullable BigDecimal rating, long ratings, @Nullable Long distanceMetres, @Nullable Money total,
    @Nullable Money nightFrom, @Nullable DisplayedAmount display) {

  /**
   * An amount in another currency, for information.
   *
   * @param rate what one unit of the listing's currency is worth in this one
   * @param date of the rate
   */
  public record DisplayedAmount(Money amount, BigDecimal rate, LocalDate date) {
  }
}
