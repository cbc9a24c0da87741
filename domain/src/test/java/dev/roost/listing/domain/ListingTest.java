package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.listing.ListingFixture.LAX;
import static roosttest.listing.ListingFixture.aDraft;
import static roosttest.listing.ListingFixture.aListing;
import static roosttest.listing.ListingFixture.aPhoto;
import static roosttest.listing.ListingFixture.aPublishedListing;
import static roosttest.listing.ListingFixture.anExternalPhoto;
import static roosttest.listing.ListingFixture.content;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingChanged;
import dev.roost.listing.contract.ListingRefusal.ListingIsDelisted;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import roosttest.identity.Actors;

class ListingTest {

  private static ListingChange title(String title) {
    return new ListingChange(title, null, null, null, null, null, null, null, null);
  }

  @Test
  void shouldBeginAsADraft() {
    // when
    var listing = aDraft().referencedAs("channel", "7").created();

    // then
    assertThat(listing.status()).isEqualTo(ListingStatus.DRAFT);
    assertThat(listing.version()).isZero();
    assertThat(listing.isChanged()).isTrue();
    assertThat(listing.takeEvents()).isEmpty();
  }

  @Test
  void shouldChangeOnlyWhatIsNamed() {
    // given
    var listing = aDraft().build();

    // when
    listing.edit(title("Roof"), LAX);

    // then
    var expected = content();
    assertThat(listing.snapshot().content()).usingRecursiveComparison().ignoringFields("title").isEqualTo(expected);
    assertThat(listing.snapshot().content().title()).isEqualTo("Roof");
    assertThat(listing.isChanged()).isTrue();
  }

  @Test
  void shouldChangeEveryPartThatIsNamed() {
    // given
    var listing = aDraft().empty().build();
    var wanted = content();

    // when
    listing.edit(new ListingChange(wanted.title(), wanted.description(), wanted.space(), wanted.amenities(),
        wanted.houseRules(), wanted.times(), wanted.location(), wanted.instantBook(), wanted.registrationNumber()),
        LAX);

    // then
    assertThat(listing.snapshot().content()).isEqualTo(wanted);
  }

  @Test
  void shouldTellOfChangesThatGuestsSee() {
    // given
    var published = aPublishedListing().build();
    var draft = aDraft().build();

    // when
    published.edit(title("Roof"), LAX);
    draft.edit(title("Roof"), LAX);

    // then
    assertThat(published.takeEvents()).containsExactly(new ListingChanged(published.id()));
    assertThat(draft.takeEvents()).isEmpty();
  }

  @Test
  void shouldNoticeThatNothingChanged() {
    // given
    var listing = aPublishedListing().build();

    // when
    listing.edit(title(" " + content().title() + " "), LAX);

    // then
    assertThat(listing.isChanged()).isFalse();
    assertThat(listing.takeEvents()).isEmpty();
  }

  @Test
  void shouldStayCompleteWhilePublished() {
    // given
    var listing = aPublishedListing().build();
    var onlyPhoto = listing.snapshot().photos().photos().getFirst().id();

    // when
    var untitled = refusal(() -> listing.edit(title(""), LAX));
    var unseen = refusal(() -> listing.removePhoto(onlyPhoto, LAX));

    // then
    assertThat(untitled).isEqualTo(new NotReadyToPublish(List.of(new Missing("title", "Give the listing a title."))));
    assertThat(unseen).isEqualTo(new NotReadyToPublish(List.of(new Missing("photos", "Upload at least one photo."))));
    assertThat(listing.isChanged()).isFalse();
    assertThat(listing.takeEvents()).isEmpty();
  }

  @Test
  void shouldLetADraftLoseItsParts() {
    // given
    var listing = aDraft().build();

    // when
    listing.edit(title(""), LAX);
    listing.removePhoto(listing.snapshot().photos().photos().getFirst().id(), LAX);

    // then
    assertThat(listing.missing(LAX)).extracting(Missing::field).containsExactly("title", "photos");
  }

  @Test
  void shouldTellWhichPhotoIsGone() {
    // given
    var stored = aPhoto();
    var external = anExternalPhoto("https://pictures.example/1.jpg");
    var listing = aPublishedListing().showing(aPhoto(), stored, external).build();

    // when
    var removed = List.of(listing.removePhoto(stored.id(), LAX), listing.removePhoto(external.id(), LAX));

    // then
    assertThat(removed).containsExactly(stored, external);
    assertThat(listing.snapshot().photos().photos()).hasSize(1);
  }

  @Test
  void shouldCaptionAndOrderPhotos() {
    // given
    var roof = aPhoto();
    var bed = aPhoto();
    var listing = aPublishedListing().showing(roof).build();

    // when
    listing.addPhoto(bed, LAX);
    listing.captionPhoto(bed.id(), "The bed", LAX);
    listing.orderPhotos(List.of(bed.id(), roof.id()), LAX);

    // then
    assertThat(listing.snapshot().photos().photos()).containsExactly(bed.captioned("The bed"), roof);
    assertThat(listing.takeEvents()).hasSize(3).containsOnly(new ListingChanged(listing.id()));
  }

  @Test
  void shouldLetTheOwnerDoEverythingAndCoHostsWhatWasGranted() {
    // given
    var listing = aListing().build();

    // when
    listing.grant(Actors.BERT, Set.of(HostRight.EDIT_LISTING));

    // then
    assertThat(listing.rightsOf(Actors.ANNA)).containsExactlyInAnyOrder(HostRight.values());
    assertThat(listing.rightsOf(Actors.BERT)).containsExactlyInAnyOrder(HostRight.VIEW, HostRight.EDIT_LISTING);
    assertThat(listing.rightsOf(Actors.CARA)).isEmpty();
    assertThat(listing.isChanged()).isTrue();
  }

  @Test
  void shouldTakeRightsBackEvenWhenItIsDelisted() {
    // given
    var listing = aListing().in(ListingStatus.DELISTED).coHostedBy(Actors.BERT).build();

    // when
    listing.revoke(Actors.BERT);

    // then
    assertThat(listing.rightsOf(Actors.BERT)).isEmpty();
  }

  @Test
  void shouldNotMakeTheOwnerACoHost() {
    // when
    var refusal = refusal(() -> aListing().build().grant(Actors.ANNA, Set.of()));

    // then
    assertThat(refusal).isEqualTo(new InvalidField("user", "must not be the owner, who may do everything"));
  }

  static Stream<Change> changes() {
    return Stream.of(listing -> listing.edit(title("Roof"), LAX), listing -> listing.addPhoto(aPhoto(), LAX),
        listing -> listing.replace(content(), PhotoAlbum.EMPTY, LAX),
        listing -> listing.grant(Actors.BERT, Set.of(HostRight.VIEW)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void shouldNotChangeOnceItIsDelisted(Change change) {
    // given
    var listing = aListing().in(ListingStatus.DELISTED).build();

    // when / then
    assertThat(refusal(() -> change.to(listing))).isEqualTo(new ListingIsDelisted());
    assertThat(listing.isChanged()).isFalse();
  }

  private static Refusal refusal(ThrowingCallable action) {
    return catchThrowableOfType(Refused.class, action).refusal();
  }

  /** Something that changes a listing. */
  interface Change {

    void to(Listing listing);
  }
}
