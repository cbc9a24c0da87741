package roosttest.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.domain.PhotoFiles;
import dev.roost.listing.domain.PhotoKey;
import dev.roost.listing.domain.PhotoSize;
import dev.roost.listing.domain.PhotoWorkshop.DevelopedPhoto;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of photo files does. */
public abstract class PhotoFilesContract {

  protected static final DevelopedPhoto PHOTO = new DevelopedPhoto(Map.of(PhotoSize.SMALL, bytes("small"),
      PhotoSize.MEDIUM, bytes("medium"), PhotoSize.LARGE, bytes("large")), 1600, 1067);

  protected abstract PhotoFiles files();

  @Test
  void shouldKeepEverySize() throws IOException {
    // given
    var key = PhotoKey.random();

    // when
    files().store(key, PHOTO);

    // then
    for (var size : PhotoSize.values()) {
      var file = files().find(key, size).orElseThrow();
      assertThat(file.open()).hasBinaryContent(bytes(size.code()));
      assertThat(file.size()).isEqualTo(size.code().length());
    }
  }

  @Test
  void shouldNotFindWhatWasNeverStored() {
    assertThat(files().find(PhotoKey.random(), PhotoSize.SMALL)).isEmpty();
  }

  @Test
  void shouldForgetAPhotoAndNoOther() {
    // given
    var gone = PhotoKey.random();
    var other = PhotoKey.random();
    files().store(gone, PHOTO);
    files().store(other, PHOTO);

    // when
    files().delete(gone);
    files().delete(gone);

    // then
    assertThat(files().find(gone, PhotoSize.LARGE)).isEmpty();
    assertThat(files().find(other, PhotoSize.LARGE)).isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
