package dev.roost.listing.application;

import static dev.roost.listing.application.ListingOffice.DETAILS;
import static dev.roost.listing.application.ListingOffice.key;
import static dev.roost.listing.application.ListingOffice.refusal;
import static dev.roost.listing.application.ListingOffice.studio;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.listing.ListingFixture.ATHENS;
import static roosttest.listing.ListingFixture.NOON;
import static roosttest.listing.ListingFixture.aDraft;
import static roosttest.listing.ListingFixture.aListing;
import static roosttest.listing.ListingFixture.aPublishedListing;

import dev.roost.listing.api.CreateListing;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.listing.api.SpaceDetails;
import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingChanged;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingPublished;
import dev.roost.listing.contract.ListingRefusal.ExternalReferenceTaken;
import dev.roost.listing.contract.ListingRefusal.HostsOnly;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.RoomType;
import dev.roost.listing.domain.HouseRules;
import dev.roost.listing.domain.StayTimes;
import dev.roost.listing.spi.PublishingRequirement;
import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyReused;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class HostListingServiceTest {

  private final ListingOffice office = new ListingOffice();

  private static ListingDetails title(String title) {
    return new ListingDetails(title, null, null, null, null, null, null, null, null);
  }

  @Test
  void shouldCreateADraftWithAllThatIsSaid() {
    // when
    var once = office.host.create(Actors.host(), key(), studio());

    // then
    var created = once.answer();
    var stored = office.listing(created.id());
    assertThat(once.replayed()).isFalse();
    assertThat(created.version()).isEqualTo(1).isEqualTo(stored.version());
    assertThat(created.status()).isEqualTo(ListingStatus.DRAFT);
    assertThat(created.owner()).isEqualTo(Actors.ANNA);
    assertThat(created).isEqualTo(office.pages.view(Actors.host(), created.id()));
    assertThat(created.space()).isEqualTo(
        new SpaceDetails(RoomType.ENTIRE_PLACE, "apartment", 2, 0, 1, new BigDecimal("1.5")));
    assertThat(created.amenities()).containsExactly("kitchen", "wifi");
    assertThat(created.houseRules()).isEqualTo(DETAILS.houseRules());
    assertThat(created.times()).isEqualTo(DETAILS.times());
    assertThat(created.place()).satisfies(place -> {
      assertThat(place.zone()).isEqualTo(ATHENS.getId());
      assertThat(place.exact().position()).isEqualTo(DETAILS.location().position());
    });
    assertThat(office.events.take()).isEmpty();
  }

  @Test
  void shouldCreateADraftOfNothingButItsSpace() {
    // when
    var created = office.host.create(Actors.host(), key(), new CreateListing(
        new ListingDetails(null, null, DETAILS.space(), null, null, null, null, null, null), null)).answer();

    // then
    var content = office.content(created.id());
    assertThat(content.title()).isEmpty();
    assertThat(content.houseRules()).isEqualTo(HouseRules.STRICT);
    assertThat(content.times()).isEqualTo(StayTimes.USUAL);
    assertThat(content.instantBook()).isFalse();
    assertThat(created.place()).isNull();
  }

  @Test
  void shouldNeedASpace() {
    assertThat(refusal(() -> office.host.create(Actors.host(), key(), new CreateListing(title("Roof"), null))))
        .isEqualTo(new InvalidField("space", "is required"));
  }

  @Test
  void shouldCreateOncePerKey() {
    // given
    var key = key();
    var first = office.host.create(Actors.host(), key, studio()).answer();

    // when
    var second = office.host.create(Actors.host(), key, studio());
    var other = refusal(() -> office.host.create(Actors.host(), key,
        new CreateListing(DETAILS, new ExternalReference("channel", "7"))));

    // then
    assertThat(second.replayed()).isTrue();
    assertThat(second.answer()).isEqualTo(first);
    assertThat(other).isInstanceOf(IdempotencyKeyReused.class);
    assertThat(office.listings.all()).hasSize(1);
  }

  @Test
  void shouldCreateForHostsOnly() {
    // when / then
    assertThat(refusal(() -> office.host.create(Actors.guest(), key(), studio()))).isEqualTo(new HostsOnly());
    assertThat(refusal(() -> office.host.create(Actor.anonymous(), key(), studio()))).isEqualTo(new NotLoggedIn());
    assertThat(refusal(() -> office.host.create(Actors.integration(Actors.ANNA, Scope.LISTINGS_READ), key(), studio())))
        .isEqualTo(new ScopeMissing(Scope.LISTINGS_WRITE));
  }

  @Test
  void shouldTakeAReferenceOnce() {
    // given
    var referenced = new CreateListing(DETAILS, new ExternalReference("channel", "7"));
    office.host.create(Actors.host(), key(), referenced);

    // when / then
    assertThat(refusal(() -> office.host.create(Actors.host(), key(), referenced)))
        .isEqualTo(new ExternalReferenceTaken("channel", "7"));
  }

  @Test
  void shouldEditAndTellOthers() {
    // given
    var id = office.given(aPublishedListing());

    // when
    var edited = office.host.edit(Actors.host(), id, 1, title("Roof"));

    // then
    assertThat(edited.title()).isEqualTo("Roof");
    assertThat(edited.version()).isEqualTo(2);
    assertThat(edited.audience()).isEqualTo(Audience.HOST);
    assertThat(office.events.take()).containsExactly(new ListingChanged(id));
  }

  @Test
  void shouldNotEditAnotherVersion() {
    // given
    var id = office.given(aDraft().withVersion(3));

    // when / then
    assertThat(refusal(() -> office.host.edit(Actors.host(), id, 2, title("Roof"))))
        .isEqualTo(new VersionStale("listing", 3));
  }

  @Test
  void shouldLetCoHostsEditIfTheyMay() {
    // given
    var id = office.given(aDraft().coHostedBy(Actors.BERT, HostRight.EDIT_LISTING).coHostedBy(Actors.CARA));

    // when
    var edited = office.host.edit(Actors.host(Actors.BERT), id, 1, title("Roof"));

    // then
    assertThat(edited.title()).isEqualTo("Roof");
    assertThat(refusal(() -> office.host.edit(Actors.guest(Actors.CARA), id, 2, title("Cellar"))))
        .isEqualTo(new NotAllowed("edit this listing"));
  }

  @Test
  void shouldNotLetStrangersEditNorLearnOfDrafts() {
    // given
    var draft = office.given(aDraft());
    var published = office.given(aPublishedListing());
    var unknown = new ListingId(UUID.randomUUID());

    // when / then
    assertThat(refusal(() -> office.host.edit(Actors.guest(), draft, 1, title("Mine"))))
        .isEqualTo(new NotFound("listing", draft.toString()));
    assertThat(refusal(() -> office.host.edit(Actors.guest(), unknown, 1, title("Mine"))))
        .isEqualTo(new NotFound("listing", unknown.toString()));
    assertThat(refusal(() -> office.host.edit(Actors.guest(), published, 1, title("Mine"))))
        .isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> office.host.edit(Actors.admin(), published, 1, title("Mine"))))
        .isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> office.host.changeStatus(Actors.guest(), draft, 1, ListingStatus.DELISTED)))
        .isInstanceOf(NotFound.class);
    assertThat(refusal(() -> office.host.missing(Actors.guest(), draft))).isInstanceOf(NotFound.class);
    assertThat(refusal(() -> office.host.missing(Actors.guest(), published))).isInstanceOf(NotAllowed.class);
  }

  @Test
  void shouldPublish() {
    // given
    var id = office.given(aDraft());

    // when
    var published = office.host.changeStatus(Actors.host(), id, 1, ListingStatus.PUBLISHED);

    // then
    assertThat(published.status()).isEqualTo(ListingStatus.PUBLISHED);
    assertThat(published.publishedAt()).isEqualTo(NOON);
    assertThat(office.events.take()).containsExactly(new ListingPublished(id));
  }

  @Test
  void shouldCollectWhatIsMissingEverywhere() {
    // given
    var id = office.given(aDraft().empty());
    office.requirements.add(_ -> Map.of(id, List.of(new PublishingRequirement.Missing("price", "Set a price."))));
    office.requirements.add(_ -> Map.of());

    // when
    var missing = office.host.missing(Actors.host(), id);
    var refused = refusal(() -> office.host.changeStatus(Actors.host(), id, 1, ListingStatus.PUBLISHED));

    // then
    assertThat(missing).extracting(Missing::field).containsExactly("title", "description", "location", "photos",
        "price");
    assertThat(refused).isEqualTo(new NotReadyToPublish(missing));
    assertThat(office.events.take()).isEmpty();
  }

  @Test
  void shouldNotAskOthersUnlessItIsToBePublished() {
    // given
    office.requirements.add(_ -> {
      throw new AssertionError("Nobody asked");
    });
    var id = office.given(aPublishedListing());

    // when / then
    assertThat(office.host.changeStatus(Actors.host(), id, 1, ListingStatus.SNOOZED).status())
        .isEqualTo(ListingStatus.SNOOZED);
  }

  @Test
  void shouldNotChangeTheStatusOfAnotherVersion() {
    // given
    var id = office.given(aDraft().withVersion(2));

    // when / then
    assertThat(refusal(() -> office.host.changeStatus(Actors.host(), id, 1, ListingStatus.PUBLISHED)))
        .isEqualTo(new VersionStale("listing", 2));
  }

  @Test
  void shouldListOnesListingsWithOnesRights() {
    // given
    var owned = office.given(aListing().ownedBy(Actors.BERT).empty());
    var coHosted = office.given(aListing().coHostedBy(Actors.BERT, HostRight.EDIT_PRICES));

    // when
    var mine = office.host.mine(Actors.host(Actors.BERT), null, PageRequest.first(10)).items();

    // then
    assertThat(mine).filteredOn(one -> one.id().equals(owned)).singleElement().satisfies(one -> {
      assertThat(one.rights()).containsExactlyInAnyOrder(HostRight.values());
      assertThat(one.coverPhoto()).isNull();
    });
    assertThat(mine).filteredOn(one -> one.id().equals(coHosted)).singleElement().satisfies(one -> {
      assertThat(one.rights()).containsExactlyInAnyOrder(HostRight.VIEW, HostRight.EDIT_PRICES);
      assertThat(one.coverPhoto()).startsWith("/v1/photos/").endsWith("/small.jpg");
    });
    assertThat(refusal(() -> office.host.mine(Actor.anonymous(), null, PageRequest.first(10))))
        .isEqualTo(new NotLoggedIn());
  }
}
