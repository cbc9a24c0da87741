package dev.roost.listing.adapter.photos;

import static dev.roost.listing.adapter.photos.TestPhotos.jpegWithExif;
import static dev.roost.listing.adapter.photos.TestPhotos.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExifOrientationTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void shouldReadEitherByteOrder(int orientation) {
    assertThat(ExifOrientation.of(jpegWithExif(picture(8, 8), orientation, true))).isEqualTo(orientation);
    assertThat(ExifOrientation.of(jpegWithExif(picture(8, 8), orientation, false))).isEqualTo(orientation);
  }

  @Test
  void shouldTakeAFileWithoutExifAsUpright() {
    assertThat(ExifOrientation.of(TestPhotos.jpeg(picture(8, 8)))).isEqualTo(ExifOrientation.UPRIGHT);
  }

  @Test
  @Timeout(20)
  void shouldStayCalmWhateverIsBroken() {
    // given
    var good = jpegWithExif(picture(8, 8), 6, true);
    var random = new Random(7);

    // when / then
    assertThat(IntStream.range(0, 20_000)).allSatisfy(_ -> {
      var broken = Arrays.copyOf(good, 2 + random.nextInt(good.length - 1));
      for (int flips = random.nextInt(6); flips > 0; flips--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      assertThat(ExifOrientation.of(broken)).isBetween(1, 8);
    });
  }
}
