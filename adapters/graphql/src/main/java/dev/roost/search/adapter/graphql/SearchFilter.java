package dev.roost.search.adapter.graphql;

import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.platform.graphql.Inputs;
import dev.roost.search.api.Area;
import dev.roost.search.api.PriceFilter;
import dev.roost.search.api.SearchListings;
import dev.roost.search.api.Sort;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is looked for, as the input has it. */
record SearchFilter(@Nullable Box box, @Nullable Circle circle, @Nullable LocalDate checkIn,
    @Nullable LocalDate checkOut, @Nullable PartyInput party, @Nullable String currency, @Nullable Long minPrice,
    @Nullable Long maxPrice, List<RoomType> roomTypes, List<String> amenities, boolean instantBook, Sort sort,
    @Nullable String displayCurrency) {

  /** A box of a map. */
  record Box(double south, double west, double north, double east) {
  }

  /** What lies around a point. */
  record Circle(double latitude, double longitude, int radiusMetres) {
  }

  SearchListings toQuery() {
    return new SearchListings(area(), stay(), party == null ? Party.ofAdults(1) : party.toParty(), prices(),
        new LinkedHashSet<>(roomTypes), new LinkedHashSet<>(amenities), instantBook, sort,
        displayCurrency == null ? null : Inputs.currency("displayCurrency", displayCurrency));
  }

  private Area area() {
    if (box != null && circle == null) {
      return new Area.Box(box.south, box.west, box.north, box.east);
    }
    if (circle != null && box == null) {
      return new Area.Around(new Position(circle.latitude, circle.longitude), circle.radiusMetres);
    }
    throw new Refused(new InvalidField("box", "or circle must be given, and not both"));
  }

  private @Nullable StayDates stay() {
    if (checkIn == null && checkOut == null) {
      return null;
    }
    return Inputs.stay(Inputs.given("checkIn", checkIn), Inputs.given("checkOut", checkOut));
  }

  private @Nullable PriceFilter prices() {
    if (currency != null) {
      return new PriceFilter(Inputs.currency("currency", currency), minPrice, maxPrice);
    }
    if (minPrice != null || maxPrice != null) {
      throw new Refused(new InvalidField("currency", "is needed for price bounds"));
    }
    return null;
  }
}
