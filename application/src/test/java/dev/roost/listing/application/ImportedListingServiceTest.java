package dev.roost.listing.application;

import static dev.roost.listing.application.ListingOffice.DETAILS;
import static dev.roost.listing.application.ListingOffice.key;
import static dev.roost.listing.application.ListingOffice.refusal;
import static dev.roost.listing.application.ListingOffice.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.api.ImportedListing;
import dev.roost.listing.api.ImportedListings.Imported;
import dev.roost.listing.api.ImportedListings.Result;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.PhotoView;
import dev.roost.listing.api.SpaceDetails;
import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.RoomType;
import dev.roost.listing.spi.PublishingRequirement;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.UserId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class ImportedListingServiceTest {

  private static final Actor IMPORTER = Actor.system("import");
  private static final String FIRST = "https://pictures.example/1.jpg";
  private static final String SECOND = "https://pictures.example/2.jpg";

  private final ListingOffice office = new ListingOffice();

  @Test
  void shouldTakeListingsInAsDrafts() {
    // when
    var imported = importAll(listing("1", DETAILS, FIRST, SECOND), listing("2", DETAILS));

    // then
    assertThat(imported).extracting(Imported::result).containsExactly(Result.CREATED, Result.CREATED);
    var stored = office.listing(id(imported.getFirst()));
    assertThat(stored.status()).isEqualTo(ListingStatus.DRAFT);
    assertThat(stored.owner()).isEqualTo(Actors.ANNA);
    assertThat(stored.snapshot().reference()).isEqualTo(new ExternalReference("elsewhere", "1"));
    assertThat(addresses(id(imported.getFirst()))).containsExactly(FIRST, SECOND);
    assertThat(office.events.take()).isEmpty();
  }

  @Test
  void shouldDoubleNothingWhenItIsRepeated() {
    // given
    var first = importAll(listing("1", DETAILS, FIRST));

    // when
    var second = importAll(listing("1", DETAILS, FIRST));

    // then
    assertThat(second).extracting(Imported::result).containsExactly(Result.UNCHANGED);
    assertThat(second).extracting(Imported::id).isEqualTo(first.stream().map(Imported::id).toList());
    assertThat(office.listings.all()).hasSize(1);
    assertThat(office.listing(id(first.getFirst())).version()).isEqualTo(1);
  }

  @Test
  void shouldFollowTheOtherSystem() {
    // given
    var id = id(importAll(listing("1", DETAILS, FIRST, SECOND)).getFirst());
    var kept = office.pages.view(IMPORTER, id).photos().getLast().id();

    // when
    var again = importAll(listing("1", title("Loft"), SECOND, SECOND));

    // then: a photo is known again by its address, and parts that are absent stay
    assertThat(again).extracting(Imported::result).containsExactly(Result.UPDATED);
    assertThat(office.content(id).title()).isEqualTo("Loft");
    assertThat(office.content(id).description()).isEqualTo(DETAILS.description());
    assertThat(office.pages.view(IMPORTER, id).photos()).extracting(PhotoView::id).containsExactly(kept);
  }

  @Test
  void shouldKeepWhatHostsUploaded() {
    // given
    var id = id(importAll(listing("1", DETAILS, FIRST)).getFirst());
    office.photos.upload(Actors.host(), id, key(), upload("Mine", new byte[]{1}));

    // when
    importAll(listing("1", DETAILS, SECOND));

    // then
    assertThat(office.pages.view(IMPORTER, id).photos()).extracting(PhotoView::external).containsExactly(true, false);
  }

  @Test
  void shouldRejectWhatDoesNotFitAndTakeTheRest() {
    // given
    var unknownType = new ListingDetails(null, null, new SpaceDetails(RoomType.PRIVATE_ROOM, "moon-base", 1, null, null,
        null), null, null, null, null, null, null);
    var endless = new ListingDetails("x".repeat(121), null, DETAILS.space(), null, null, null, null, null, null);

    // when
    var imported = importAll(listing("1", unknownType), listing("2", endless),
        listing("3", title("No space")), listing("4", DETAILS, "javascript:alert(1)"), listing("5", DETAILS));

    // then
    assertThat(imported).extracting(Imported::result).containsExactly(Result.REJECTED, Result.REJECTED,
        Result.REJECTED, Result.REJECTED, Result.CREATED);
    assertThat(imported.stream().limit(4)).extracting(one -> ((InvalidField) Objects.requireNonNull(one.rejection()))
        .field()).containsExactly("space.propertyType", "title", "space", "photos");
    assertThat(office.listings.all()).hasSize(1);
  }

  @Test
  void shouldTakeTheSameReferenceTwiceInOneCall() {
    // when
    var imported = importAll(listing("1", DETAILS), listing("1", title("Loft")), listing("1", title("Loft")));

    // then
    assertThat(imported).extracting(Imported::result).containsExactly(Result.CREATED, Result.UPDATED,
        Result.UNCHANGED);
    assertThat(office.listings.all()).hasSize(1);
    assertThat(office.content(id(imported.getFirst())).title()).isEqualTo("Loft");
  }

  @Test
  void shouldNotTouchTheListingOfAnotherOwner() {
    // a new listing of that owner would need a space
    // given
    importAll(listing("1", DETAILS));

    // when
    var others = office.imports.importListings(IMPORTER, List.of(listing(Actors.BERT, "1", title("Mine"))));

    // then
    assertThat(others).extracting(Imported::result).containsExactly(Result.REJECTED);
  }

  @Test
  void shouldNotMakeAPublishedListingIncomplete() {
    // given
    var id = id(importAll(listing("1", DETAILS, FIRST)).getFirst());
    office.imports.publishComplete(IMPORTER, List.of(id));

    // when
    var again = importAll(listing("1", DETAILS));

    // then
    assertThat(again.getFirst().rejection()).isInstanceOf(NotReadyToPublish.class);
    assertThat(addresses(id)).containsExactly(FIRST);
  }

  @Test
  void shouldPublishWhatIsCompleteEverywhere() {
    // given
    var complete = id(importAll(listing("1", DETAILS, FIRST)).getFirst());
    var unseen = id(importAll(listing("2", DETAILS)).getFirst());
    var priceless = id(importAll(listing("3", DETAILS, FIRST)).getFirst());
    office.requirements
        .add(_ -> Map.of(priceless, List.of(new PublishingRequirement.Missing("price", "Set a price."))));

    // when
    var outcome = office.imports.publishComplete(IMPORTER, List.of(complete, unseen, priceless));
    var again = office.imports.publishComplete(IMPORTER, List.of(complete, unseen, priceless));

    // then
    assertThat(outcome.published()).isEqualTo(1);
    assertThat(outcome.incomplete().get(unseen)).extracting(Missing::field).containsExactly("photos");
    assertThat(outcome.incomplete().get(priceless)).containsExactly(new Missing("price", "Set a price."));
    assertThat(again.published()).isZero();
    assertThat(office.listing(complete).status()).isEqualTo(ListingStatus.PUBLISHED);
    assertThat(office.listing(priceless).status()).isEqualTo(ListingStatus.DRAFT);
  }

  @Test
  void shouldLeaveSnoozedListingsToTheirHosts() {
    // given
    var id = id(importAll(listing("1", DETAILS, FIRST)).getFirst());
    office.imports.publishComplete(IMPORTER, List.of(id));
    office.host.changeStatus(Actors.host(), id, 2, ListingStatus.SNOOZED);

    // when
    var outcome = office.imports.publishComplete(IMPORTER, List.of(id));

    // then
    assertThat(outcome.published()).isZero();
    assertThat(office.listing(id).status()).isEqualTo(ListingStatus.SNOOZED);
  }

  @Test
  void shouldBeForRoostItselfOnly() {
    assertThat(Stream.of(Actors.host(), Actors.admin(), Actor.anonymous())).allSatisfy(actor -> {
      assertThat(refusal(() -> office.imports.importListings(actor, List.of()))).isInstanceOf(NotAllowed.class);
      assertThat(refusal(() -> office.imports.publishComplete(actor, List.of()))).isInstanceOf(NotAllowed.class);
    });
  }

  private List<Imported> importAll(ImportedListing... listings) {
    return office.imports.importListings(IMPORTER, List.of(listings));
  }

  private List<String> addresses(ListingId id) {
    return office.pages.view(IMPORTER, id).photos().stream().map(PhotoView::large).toList();
  }

  private static ImportedListing listing(String id, ListingDetails details, String... photos) {
    return listing(Actors.ANNA, id, details, photos);
  }

  private static ImportedListing listing(UserId owner, String id, ListingDetails details, String... photos) {
    return new ImportedListing(new ExternalReference("elsewhere", id), owner, details,
        Stream.of(photos).map(URI::create).toList());
  }

  private static ListingDetails title(String title) {
    return new ListingDetails(title, null, null, null, null, null, null, null, null);
  }

  private static ListingId id(Imported imported) {
    return Objects.requireNonNull(imported.id());
  }
}
