package dev.roost.search.adapter.rest;

import dev.roost.listing.contract.RoomType;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A listing that was found. */
@Schema(name = "SearchHit", description = "A listing that was found, with what a card of it shows.")
record HitJson(
    @Schema(description = "The listing.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID listingId,
    @Schema(description = "Its title.", example = "Loft with a view") String title,
    @Schema(description = "Address of its first photo in a small size; a path is below this server's root.", example = "/v1/photos/0f2b4c6d8e10019a2f0e7b1c7d1e9c3a/small.jpg") @Nullable String coverPhoto,
    @Schema(description = "How much of the place a guest has for themselves. Values may be added.", example = "ENTIRE_PLACE") RoomType roomType,
    @Schema(description = "Code of the catalogue of property types.", example = "apartment") String propertyType,
    @Schema(description = "About where it is; who has booked learns the exact address.") HitPositionJson position,
    @Schema(description = "How many guests it takes.", example = "4") int capacity,
    @Schema(description = "Bedrooms.", example = "1") int bedrooms,
    @Schema(description = "Beds.", example = "2") int beds,
    @Schema(description = "Whether a booking needs no answer of the host.", example = "true") boolean instantBook,
    @Schema(description = "1 to 5; absent while nobody has rated it.", example = "4.86") @Nullable BigDecimal rating,
    @Schema(description = "How many guests have rated it.", example = "23") long ratings,
    @Schema(description = "Metres from the centre of the circle; absent where a box was asked for.", example = "840") @Nullable Long distanceMetres,
    @Schema(description = "What the stay costs: what a quote says now. Absent without dates.") @Nullable MoneyJson total,
    @Schema(description = "The cheapest night of the coming months; absent with dates.") @Nullable MoneyJson nightFrom,
    @Schema(description = "The one or the other in `displayCurrency`; absent where none was asked for, where it is the listing's,"
        + " and where no rate is known.") @Nullable DisplayedAmountJson display) {

  /** An amount in another currency. */
  @Schema(name = "DisplayedAmount", description = "An amount in another currency, for information: it is charged in the"
      + " listing's currency, to the unit, whatever the rate does.")
  record DisplayedAmountJson(
      @Schema(description = "Rounded half up.") MoneyJson amount,
      @Schema(description = "What one unit of the listing's currency is worth in this one, a decimal as text.", example = "1.0832") String rate,
      @Schema(description = "Of which day the rate is.", example = "2026-11-30") LocalDate date) {
  }

  /** About where a listing is. */
  @Schema(name = "SearchHitPosition", description = "About where a listing is, in degrees of WGS 84.")
  record HitPositionJson(
      @Schema(description = "-90 to 90 degrees.", example = "38.9072") double latitude,
      @Schema(description = "-180 to 180 degrees.", example = "-77.0369") double longitude) {
  }
}
