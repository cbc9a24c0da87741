package roosttest.listing;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.PhotoId;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.listing.domain.Address;
import dev.roost.listing.domain.Amenity;
import dev.roost.listing.domain.Bathrooms;
import dev.roost.listing.domain.CoHosts;
import dev.roost.listing.domain.Completeness;
import dev.roost.listing.domain.Country;
import dev.roost.listing.domain.HouseRules;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.ListingContent;
import dev.roost.listing.domain.ListingSnapshot;
import dev.roost.listing.domain.Location;
import dev.roost.listing.domain.Photo;
import dev.roost.listing.domain.PhotoAlbum;
import dev.roost.listing.domain.PhotoKey;
import dev.roost.listing.domain.PhotoSource;
import dev.roost.listing.domain.PropertyType;
import dev.roost.listing.domain.QuietHours;
import dev.roost.listing.domain.RegistrationDuty;
import dev.roost.listing.domain.RegistrationNumber;
import dev.roost.listing.domain.Space;
import dev.roost.listing.domain.StayTimes;
import dev.roost.shared.UserId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import roosttest.identity.Actors;

/** Listings for tests: Anna's studio in Athens, complete in every part and still a draft, unless told otherwise. */
public final class ListingFixture {

  public static final Position ACROPOLIS = new Position(37.97153, 23.72575);
  public static final ZoneId ATHENS = ZoneId.of("Europe/Athens");
  public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  public static final Address ADDRESS = new Address("Odos Thespidos 7", "2nd floor", "105 58", "Plaka", "Athens",
      "Attica", new Country("GR"));
  public static final Location LOCATION = new Location(ADDRESS, ACROPOLIS, ATHENS);
  public static final Space STUDIO = new Space(RoomType.ENTIRE_PLACE, PropertyType.APARTMENT, 2, 0, 1,
      new Bathrooms(3));
  /** Nobody has to register, unlike in {@link #STRICT}. */
  public static final Completeness LAX = new Completeness(new RegistrationDuty(Set.of()));
  /** Greece asks for a registration number. */
  public static final Completeness STRICT = new Completeness(new RegistrationDuty(Set.of(new Country("GR"))));

  private final Map<UserId, Set<HostRight>> coHosts = new HashMap<>();
  private ListingId id = new ListingId(UUID.randomUUID());
  private long version = 1;
  private UserId owner = Actors.ANNA;
  private @Nullable ExternalReference reference;
  private ListingStatus status = ListingStatus.DRAFT;
  private ListingContent content = content();
  private PhotoAlbum photos = new PhotoAlbum(List.of(aPhoto()));

  private ListingFixture() {
  }

  public static ListingFixture aListing() {
    return new ListingFixture();
  }

  public static ListingFixture aDraft() {
    return aListing();
  }

  public static ListingFixture aPublishedListing() {
    return aListing().in(ListingStatus.PUBLISHED);
  }

  /** Every part differs from what is usual, so that a part that gets lost is seen. */
  public static ListingContent content() {
    return new ListingContent("Studio below the Acropolis", "Two quiet rooms.\nA roof with a view.", STUDIO,
        Set.of(Amenity.WIFI, Amenity.KITCHEN, Amenity.AIR_CONDITIONING),
        new HouseRules(true, false, false, new QuietHours(LocalTime.of(23, 0), LocalTime.of(7, 30)), "No shoes."),
        new StayTimes(LocalTime.of(14, 0), LocalTime.of(22, 0), LocalTime.of(10, 30)), LOCATION, true,
        new RegistrationNumber("AMA-00001234567"));
  }

  public static Photo aPhoto() {
    return new Photo(new PhotoId(UUID.randomUUID()),
        new PhotoSource.Stored(new PhotoKey(UUID.randomUUID().toString().replace("-", "")), 1600, 1067), "The roof");
  }

  public static Photo anExternalPhoto(String address) {
    return new Photo(new PhotoId(UUID.randomUUID()), new PhotoSource.External(URI.create(address)), "");
  }

  public ListingFixture withId(ListingId given) {
    id = given;
    return this;
  }

  public ListingFixture withVersion(long given) {
    version = given;
    return this;
  }

  public ListingFixture ownedBy(UserId given) {
    owner = given;
    return this;
  }

  public ListingFixture referencedAs(String source, String externalId) {
    reference = new ExternalReference(source, externalId);
    return this;
  }

  public ListingFixture in(ListingStatus given) {
    status = given;
    return this;
  }

  public ListingFixture saying(ListingContent given) {
    content = given;
    return this;
  }

  /** Only what a draft needs. */
  public ListingFixture empty() {
    content = ListingContent.of(STUDIO);
    photos = PhotoAlbum.EMPTY;
    return this;
  }

  public ListingFixture showing(Photo... given) {
    photos = new PhotoAlbum(List.of(given));
    return this;
  }

  public ListingFixture coHostedBy(UserId user, HostRight... rights) {
    coHosts.put(user, Set.of(rights));
    return this;
  }

  /** As it would be loaded. */
  public Listing build() {
    return Listing.restore(snapshot());
  }

  /** A new one that was never stored. */
  public Listing created() {
    return Listing.createDraft(id, owner, reference, content, photos);
  }

  public ListingSnapshot snapshot() {
    var wasPublished = Stream.of(ListingStatus.PUBLISHED, ListingStatus.SNOOZED).anyMatch(status::equals);
    return new ListingSnapshot(id, version, owner, reference, status, content, photos, new CoHosts(coHosts),
        wasPublished ? NOON : null);
  }
}
