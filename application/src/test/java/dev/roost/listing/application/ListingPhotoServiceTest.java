package dev.roost.listing.application;

import static dev.roost.listing.application.ListingOffice.key;
import static dev.roost.listing.application.ListingOffice.refusal;
import static dev.roost.listing.application.ListingOffice.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.listing.ListingFixture.aDraft;
import static roosttest.listing.ListingFixture.aListing;
import static roosttest.listing.ListingFixture.aPhoto;
import static roosttest.listing.ListingFixture.aPublishedListing;
import static roosttest.listing.ListingFixture.anExternalPhoto;

import dev.roost.listing.api.PhotoView;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingChanged;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.ListingIsDelisted;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.listing.contract.ListingRefusal.TooManyPhotos;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.PhotoId;
import dev.roost.listing.domain.Photo;
import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyReused;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionStale;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class ListingPhotoServiceTest {

  private static final byte[] FILE = {1, 2, 3};

  private final ListingOffice office = new ListingOffice();

  @Test
  void shouldPutAnUploadBehindTheOtherPhotos() throws IOException {
    // given
    var id = office.given(aPublishedListing());

    // when
    var added = office.photos.upload(Actors.host(), id, key(), upload(" The bed ", FILE)).answer();

    // then
    assertThat(added.version()).isEqualTo(2).isEqualTo(office.listing(id).version());
    assertThat(added.photo().caption()).isEqualTo("The bed");
    assertThat(office.pages.view(Actor.anonymous(), id).photos()).hasSize(2).last().isEqualTo(added.photo());
    assertThat(office.events.take()).containsExactly(new ListingChanged(id));
    assertThat(download(added.photo())).containsExactly(FILE);
  }

  @Test
  void shouldKeepTheFilesOfPhotosThatAreShown() {
    // given
    var id = office.given(aDraft().showing());
    office.photos.upload(Actors.host(), id, key(), upload("", FILE));

    // when
    office.clock.advance(Duration.ofDays(1));
    office.disposal.run();

    // then
    assertThat(office.files.keys()).hasSize(1);
  }

  @Test
  void shouldAddAPhotoOncePerKey() {
    // given
    var id = office.given(aDraft().showing());
    var key = key();
    var first = office.photos.upload(Actors.host(), id, key, upload("", FILE)).answer();

    // when
    var second = office.photos.upload(Actors.host(), id, key, upload("", FILE));
    var other = refusal(() -> office.photos.upload(Actors.host(), id, key, upload("", new byte[]{4})));
    office.clock.advance(Duration.ofHours(2));
    office.disposal.run();

    // then: one photo, and nothing left of the other attempts
    assertThat(second.replayed()).isTrue();
    assertThat(second.answer()).isEqualTo(first);
    assertThat(other).isInstanceOf(IdempotencyKeyReused.class);
    assertThat(office.listing(id).snapshot().photos().photos()).hasSize(1);
    assertThat(office.files.keys()).hasSize(1);
  }

  @Test
  void shouldLeaveNoFilesOfAnUploadThatIsRefused() {
    // given
    var id = office.given(aDraft().showing());

    // when
    var refused = refusal(() -> office.photos.upload(Actors.host(), id, key(), upload("a\nb", FILE)));
    var whileOthersMightStillBeUploading = office.files.keys();
    office.disposal.run();
    var early = office.files.keys();
    office.clock.advance(Duration.ofHours(1));
    office.disposal.run();

    // then
    assertThat(refused).isInstanceOf(InvalidField.class);
    assertThat(whileOthersMightStillBeUploading).hasSize(1).isEqualTo(early);
    assertThat(office.files.keys()).isEmpty();
  }

  @Test
  void shouldWorkOnNoPictureThatIsRefusedAnyway() {
    // given
    var draft = office.given(aDraft().coHostedBy(Actors.BERT, HostRight.EDIT_PRICES));
    var delisted = office.given(aListing().in(ListingStatus.DELISTED));
    var full = office.given(
        aDraft().showing(Stream.generate(() -> aPhoto()).limit(50).toArray(Photo[]::new)));

    // when / then
    assertThat(refusal(() -> send(Actors.guest(), draft))).isInstanceOf(NotFound.class);
    assertThat(refusal(() -> send(Actors.admin(), draft))).isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> send(Actors.host(Actors.BERT), draft))).isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> send(Actors.host(), delisted))).isEqualTo(new ListingIsDelisted());
    assertThat(refusal(() -> send(Actors.host(), full))).isEqualTo(new TooManyPhotos(50));
    assertThat(office.developed).isEmpty();
    assertThat(office.files.keys()).isEmpty();
  }

  @Test
  void shouldDeleteThePhotoAtOnceAndItsFilesSoon() {
    // given
    var id = office.given(aDraft());
    var uploaded = office.photos.upload(Actors.host(), id, key(), upload("", FILE)).answer().photo();

    // when
    var view = office.photos.remove(Actors.host(), id, 2, uploaded.id());
    office.disposal.run();

    // then
    assertThat(view.photos()).extracting(PhotoView::id).doesNotContain(uploaded.id());
    assertThat(view.version()).isEqualTo(3);
    assertThat(office.files.keys()).isEmpty();
  }

  @Test
  void shouldDeleteExternalPhotosWithoutTouchingFiles() {
    // given
    var external = anExternalPhoto("https://pictures.example/1.jpg");
    var id = office.given(aDraft().showing(external));

    // when
    var view = office.photos.remove(Actors.host(), id, 1, external.id());
    office.disposal.run();

    // then
    assertThat(view.photos()).isEmpty();
  }

  @Test
  void shouldKeepTheLastPhotoOfAPublishedListing() {
    // given
    var photo = aPhoto();
    var id = office.given(aPublishedListing().showing(photo));

    // when / then
    assertThat(refusal(() -> office.photos.remove(Actors.host(), id, 1, photo.id())))
        .isInstanceOf(NotReadyToPublish.class);
  }

  @Test
  void shouldCaptionAndOrder() {
    // given
    var roof = aPhoto();
    var bed = aPhoto();
    var id = office.given(aDraft().showing(roof, bed));

    // when
    office.photos.caption(Actors.host(), id, 1, bed.id(), "The bed");
    var view = office.photos.order(Actors.host(), id, 2, List.of(bed.id(), roof.id()));

    // then
    assertThat(view.photos()).extracting(PhotoView::caption).containsExactly("The bed", "The roof");
  }

  @Test
  void shouldChangeOnlyTheVersionThatWasReadAndOnlyForHosts() {
    // given
    var photo = aPhoto();
    var id = office.given(aDraft().showing(photo).withVersion(2));
    var ofAnother = new PhotoId(UUID.randomUUID());

    // when / then
    assertThat(refusal(() -> office.photos.caption(Actors.host(), id, 1, photo.id(), "")))
        .isEqualTo(new VersionStale("listing", 2));
    assertThat(refusal(() -> office.photos.caption(Actors.host(), id, 2, ofAnother, "")))
        .isEqualTo(new NotFound("photo", ofAnother.toString()));
    assertThat(refusal(() -> office.photos.order(Actors.guest(), id, 2, List.of()))).isInstanceOf(NotFound.class);
    assertThat(refusal(() -> office.photos.remove(Actors.guest(), id, 2, photo.id()))).isInstanceOf(NotFound.class);
  }

  @Test
  void shouldReadOnlyFilesThatRoostCouldHaveMade() {
    assertThat(office.downloads.find(Actor.anonymous(), "../../../etc/passwd", "small")).isEmpty();
    assertThat(office.downloads.find(Actor.anonymous(), "0".repeat(32), "small")).isEmpty();
    assertThat(office.downloads.find(Actor.anonymous(), "0".repeat(32), "original")).isEmpty();
  }

  private void send(Actor actor, ListingId id) {
    office.photos.upload(actor, id, key(), upload("", FILE));
  }

  private byte[] download(PhotoView photo) throws IOException {
    var parts = photo.small().split("/", -1);
    var file = office.downloads.find(Actor.anonymous(), parts[3], "small").orElseThrow();
    try (var input = file.open()) {
      return input.readAllBytes();
    }
  }
}
