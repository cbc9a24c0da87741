package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PlaceholderPhotoTest {

  @Test
  void shouldBeAPicture() throws IOException {
    // when
    var photo = new PlaceholderPhoto(1);

    // then
    assertThat(photo.size()).isBetween(10_000L, 400_000L);
    assertThat(ImageIO.read(photo.open())).satisfies(image -> {
      assertThat(image.getWidth()).isEqualTo(1_200);
      assertThat(image.getHeight()).isEqualTo(800);
    });
  }

  @Test
  void shouldBeAnotherForEachListing() throws IOException {
    assertThat(bytes(1)).isEqualTo(bytes(1)).isNotEqualTo(bytes(2));
  }

  private static byte[] bytes(long seed) throws IOException {
    return new PlaceholderPhoto(seed).open().readAllBytes();
  }
}
