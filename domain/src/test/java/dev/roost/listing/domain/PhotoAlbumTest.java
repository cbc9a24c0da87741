package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.listing.ListingFixture.aPhoto;

import dev.roost.listing.contract.ListingRefusal.TooManyPhotos;
import dev.roost.listing.contract.PhotoId;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhotoAlbumTest {

  private final Photo first = aPhoto();
  private final Photo second = aPhoto();
  private final Photo third = aPhoto();
  private final PhotoAlbum album = new PhotoAlbum(List.of(first, second, third));

  @Test
  void shouldHaveTheFirstPhotoAsCover() {
    assertThat(album.cover()).contains(first);
    assertThat(PhotoAlbum.EMPTY.cover()).isEmpty();
  }

  @Test
  void shouldPutNewPhotosBehindTheOthers() {
    // given
    var fourth = aPhoto();

    // when / then
    assertThat(album.with(fourth).photos()).containsExactly(first, second, third, fourth);
  }

  @Test
  void shouldChangeTheOrder() {
    assertThat(album.ordered(List.of(third.id(), first.id(), second.id())).photos())
        .containsExactly(third, first, second);
  }

  @Test
  void shouldRefuseAnOrderThatLosesOrDoublesAPhoto() {
    assertThat(List.of(List.of(first.id(), second.id()), List.of(first.id(), first.id(), second.id()),
        List.of(first.id(), second.id(), aPhoto().id()), List.<PhotoId>of())).allSatisfy(order -> {
          // when
          var refused = catchThrowableOfType(Refused.class, () -> album.ordered(order));

          // then
          assertThat(((InvalidField) refused.refusal()).field()).isEqualTo("photos");
        });
  }

  @Test
  void shouldCaptionOnePhoto() {
    assertThat(album.captioned(second.id(), "  The bed ").photos()).extracting(Photo::caption)
        .containsExactly("The roof", "The bed", "The roof");
  }

  @Test
  void shouldForgetAPhoto() {
    assertThat(album.without(first.id()).cover()).contains(second);
  }

  @Test
  void shouldNotKnowPhotosOfOthers() {
    // given
    var other = new PhotoId(UUID.randomUUID());

    // when
    var refused = catchThrowableOfType(Refused.class, () -> album.without(other));

    // then
    assertThat(refused.refusal()).isEqualTo(new NotFound("photo", other.toString()));
  }

  @Test
  void shouldTakeFiftyPhotosAndNoMore() {
    // given
    var full = new PhotoAlbum(IntStream.range(0, PhotoAlbum.MOST).mapToObj(photo -> aPhoto()).toList());

    // when
    var refused = catchThrowableOfType(Refused.class, () -> full.with(aPhoto()));

    // then
    assertThat(refused.refusal()).isEqualTo(new TooManyPhotos(50));
  }
}
