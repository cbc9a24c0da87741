package dev.roost.listing.domain;

import dev.roost.shared.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What the host says of a listing.
 *
 * @param title one line, at most 120 characters; empty in a draft that has none yet
 * @param description at most 10,000 characters; empty in a draft that has none yet
 * @param location absent in a draft that has none yet
 * @param instantBook whether a booking needs no answer of the host
 */
@ValueObject
public record ListingContent(String title, String description, Space space, Set<Amenity> amenities,
    HouseRules houseRules, StayTimes times, @Nullable Location location, boolean instantBook,
    RegistrationNumber registrationNumber) {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_DESCRIPTION = 10_000;

  public ListingContent {
    title = Text.line("title", title, 0, LONGEST_TITLE);
    description = Text.lines("description", description, 0, LONGEST_DESCRIPTION);
    var sorted = EnumSet.noneOf(Amenity.class);
    sorted.addAll(amenities);
    amenities = Collections.unmodifiableSet(sorted);
  }

  /** What a new draft says: what kind of place it is; the rest as is usual or not yet said. */
  public static ListingContent of(Space space) {
    return new ListingContent("", "", space, Set.of(), HouseRules.STRICT, StayTimes.USUAL, null, false,
        RegistrationNumber.NONE);
  }

  /** This content with what the change names. */
  public ListingContent with(ListingChange change) {
    return new ListingContent(given(change.title(), title), given(change.description(), description),
        given(change.space(), space), given(change.amenities(), amenities), given(change.houseRules(), houseRules),
        given(change.times(), times), change.location() == null ? location : change.location(),
        given(change.instantBook(), instantBook), given(change.registrationNumber(), registrationNumber));
  }

  private static <T> T given(@Nullable T changed, T current) {
    return Objects.requireNonNullElse(changed, current);
  }
}
