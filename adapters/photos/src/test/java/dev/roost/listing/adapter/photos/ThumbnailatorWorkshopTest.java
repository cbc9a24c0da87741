package dev.roost.listing.adapter.photos;

import static dev.roost.listing.adapter.photos.TestPhotos.SECRET;
import static dev.roost.listing.adapter.photos.TestPhotos.chunk;
import static dev.roost.listing.adapter.photos.TestPhotos.concat;
import static dev.roost.listing.adapter.photos.TestPhotos.jpeg;
import static dev.roost.listing.adapter.photos.TestPhotos.jpegThatClaims;
import static dev.roost.listing.adapter.photos.TestPhotos.jpegWithExif;
import static dev.roost.listing.adapter.photos.TestPhotos.jpegWithSegment;
import static dev.roost.listing.adapter.photos.TestPhotos.picture;
import static dev.roost.listing.adapter.photos.TestPhotos.png;
import static dev.roost.listing.adapter.photos.TestPhotos.pngThatClaims;
import static dev.roost.listing.adapter.photos.TestPhotos.progressiveJpeg;
import static dev.roost.listing.adapter.photos.TestPhotos.read;
import static dev.roost.listing.adapter.photos.TestPhotos.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.listing.contract.ListingRefusal.PhotoFormatNotAccepted;
import dev.roost.listing.contract.ListingRefusal.PhotoNotReadable;
import dev.roost.listing.contract.ListingRefusal.PhotoTooLarge;
import dev.roost.listing.contract.ListingRefusal.PhotoTooManyPixels;
import dev.roost.listing.contract.ListingRefusal.PhotoWorkshopBusy;
import dev.roost.listing.domain.PhotoSize;
import dev.roost.listing.domain.PhotoWorkshop;
import dev.roost.listing.domain.PhotoWorkshop.DevelopedPhoto;
import dev.roost.listing.domain.PhotoWorkshop.Upload;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThumbnailatorWorkshopTest {

  private static final int TOLERANCE = 40;

  private final PhotoWorkshop workshop = new ThumbnailatorWorkshop(2);

  @Test
  void shouldMakeEverySize() {
    // when
    var developed = develop(jpeg(picture(2_000, 1_000)));

    // then
    assertThat(developed.width()).isEqualTo(1_600);
    assertThat(developed.height()).isEqualTo(800);
    assertThat(side(developed, PhotoSize.LARGE)).isEqualTo(List.of(1_600, 800));
    assertThat(side(developed, PhotoSize.MEDIUM)).isEqualTo(List.of(800, 400));
    assertThat(side(developed, PhotoSize.SMALL)).isEqualTo(List.of(320, 160));
  }

  @ParameterizedTest
  @CsvSource({"300, 200, 300, 200", "200, 3000, 107, 1600", "1, 5000, 1, 1600", "1, 1, 1, 1"})
  void shouldNotBlowUpSmallPhotosNorLoseNarrowOnes(int width, int height, int expectedWidth, int expectedHeight) {
    assertThat(side(develop(png(picture(width, height))), PhotoSize.LARGE))
        .isEqualTo(List.of(expectedWidth, expectedHeight));
  }

  /** Where the first pixel of each file belongs, and the last one of its first row, as EXIF defines it. */
  @ParameterizedTest
  @CsvSource({"1, 0, 0, 1, 0", "2, 1, 0, 0, 0", "3, 1, 1, 0, 1", "4, 0, 1, 1, 1", "5, 0, 0, 0, 1", "6, 1, 0, 1, 1",
      "7, 1, 1, 1, 0", "8, 0, 1, 0, 0", "0, 0, 0, 1, 0", "9, 0, 0, 1, 0"})
  void shouldTurnPhotosUpright(int orientation, int redX, int redY, int greenX, int greenY) {
    assertThat(List.of(true, false)).allSatisfy(bigEndian -> {
      // when
      var large = large(develop(jpegWithExif(TestPhotos.corners(300, 200), orientation, bigEndian)));

      // then
      assertThat(large.getWidth()).isEqualTo(orientation >= 5 && orientation <= 8 ? 200 : 300);
      assertThat(corner(large, redX, redY)).matches(color -> isNear(color, Color.RED));
      assertThat(corner(large, greenX, greenY)).matches(color -> isNear(color, Color.GREEN));
    });
  }

  @Test
  void shouldKeepNothingButThePicture() {
    // given
    var withText = png(picture(64, 64));
    var text = chunk("tEXt", ("Comment\0" + SECRET).getBytes(StandardCharsets.US_ASCII));
    var pngWithText = concat(Arrays.copyOf(withText, 33), text, Arrays.copyOfRange(withText, 33, withText.length));

    // when / then
    assertThat(Stream.of(jpegWithExif(picture(64, 64), 6, true), pngWithText)).allSatisfy(file -> {
      assertThat(ascii(file)).contains(SECRET);
      assertThat(develop(file).files().values())
          .allSatisfy(made -> assertThat(ascii(made)).startsWith("??").doesNotContain(SECRET, "Exif", "GPS"));
    });
  }

  @Test
  void shouldMakePolyglotsHarmless() {
    // given: a picture that is a web page and an archive as well
    var script = "<script>alert(1)</script>PK\003\004".getBytes(StandardCharsets.US_ASCII);
    var polyglot = jpegWithSegment(concat(jpeg(picture(64, 64)), script), 0xfe, script);

    // when / then
    assertThat(develop(polyglot).files().values())
        .allSatisfy(made -> assertThat(ascii(made)).doesNotContain("script", "PK"));
  }

  @Test
  void shouldShowWhatIsTransparentOnWhite() {
    // when
    var large = large(develop(png(new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB))));

    // then
    assertThat(corner(large, 0, 0)).matches(color -> isNear(color, Color.WHITE));
  }

  static Stream<BufferedImage> kinds() {
    return Stream.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_4BYTE_ABGR).map(type -> new BufferedImage(70, 40, type));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void shouldReadEveryKindOfPng(BufferedImage picture) {
    assertThat(side(develop(png(picture)), PhotoSize.SMALL)).isEqualTo(List.of(70, 40));
  }

  @Test
  void shouldReadProgressiveJpegs() {
    assertThat(side(develop(progressiveJpeg(picture(640, 480))), PhotoSize.SMALL)).isEqualTo(List.of(320, 240));
  }

  @Test
  void shouldThinOutVeryLargePictures() {
    // given: room for a hundredth of the picture
    var narrow = new ThumbnailatorWorkshop(new PhotoLimits(1 << 20, 50_000_000, 200, 120_000), 1, Duration.ZERO);

    // when
    var developed = narrow.develop(upload(png(new BufferedImage(2_000, 1_500, BufferedImage.TYPE_BYTE_GRAY))));

    // then
    assertThat(developed.width()).isLessThanOrEqualTo(200);
    assertThat(developed.width() / (double) developed.height()).isBetween(1.3, 1.4);
  }

  static Stream<byte[]> noPhotos() {
    return Stream.of("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "<?xml version='1.0'?><svg/>",
        "GIF89a", "BM", "RIFF\0\0\0\0WEBP", "<html>", "%PDF-1.7", "", "\u00ff\u00d8", "II*\0", "PK\003\004")
        .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @MethodSource("noPhotos")
  void shouldRefuseEverythingButJpegAndPng(byte[] file) {
    assertThat(refusal(file)).isEqualTo(new PhotoFormatNotAccepted(List.of("image/jpeg", "image/png")));
  }

  static Stream<byte[]> floods() {
    return Stream.of(pngThatClaims(50_000, 50_000), pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE),
        pngThatClaims(50_000_001, 1), jpegThatClaims(65_000, 65_000));
  }

  @ParameterizedTest
  @MethodSource("floods")
  @Timeout(5)
  void shouldRefusePixelFloodsByTheirHeader(byte[] file) {
    // given
    var before = Runtime.getRuntime().totalMemory();

    // when
    var refusal = refusal(file);

    // then
    assertThat(refusal).isInstanceOf(PhotoTooManyPixels.class);
    assertThat(Runtime.getRuntime().totalMemory() - before).isLessThan(64L << 20);
  }

  static Stream<byte[]> broken() {
    var jpeg = jpeg(picture(64, 64));
    var png = png(picture(64, 64));
    return Stream.of(Arrays.copyOf(jpeg, 20), Arrays.copyOf(png, 20), Arrays.copyOf(png, 40), pngThatClaims(0, 10),
        pngThatClaims(64, 64), Arrays.copyOf(jpeg, 3), Arrays.copyOf(png, 8),
        concat(new byte[]{(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "not a photo".getBytes(StandardCharsets.US_ASCII)));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void shouldRefuseWhatCannotBeRead(byte[] file) {
    assertThat(refusal(file)).isEqualTo(new PhotoNotReadable());
  }

  @Test
  @Timeout(5)
  void shouldRefuseThousandsOfScans() {
    // given
    var scans = new byte[1_000];
    for (int at = 0; at < scans.length; at += 2) {
      scans[at] = (byte) 0xff;
      scans[at + 1] = (byte) 0xda;
    }

    // when / then
    assertThat(refusal(concat(progressiveJpeg(picture(64, 64)), scans))).isEqualTo(new PhotoNotReadable());
  }

  @Test
  void shouldRefuseFilesThatSayTheyAreTooLarge() {
    // given
    var limits = new PhotoLimits(1_000, 1_000, 1, 1_000);

    // when
    var refused = catchThrowableOfType(Refused.class,
        () -> new ThumbnailatorWorkshop(limits, 1, Duration.ZERO).develop(new Lie(1_001)));

    // then
    assertThat(refused.refusal()).isEqualTo(new PhotoTooLarge(1_000));
  }

  @Test
  @Timeout(5)
  void shouldNotReadOnWhereAFileIsLargerThanItSays() {
    // given: endless bytes
    var limits = new PhotoLimits(1_000_000, 1_000, 1, 1_000);

    // when
    var refused = catchThrowableOfType(Refused.class,
        () -> new ThumbnailatorWorkshop(limits, 1, Duration.ZERO).develop(new Lie(10)));

    // then
    assertThat(refused.refusal()).isEqualTo(new PhotoTooLarge(1_000_000));
  }

  @Test
  @Timeout(20)
  void shouldWorkOnFewPicturesAtATime() throws InterruptedException {
    // given: one that takes its time on the only bench
    var small = new ThumbnailatorWorkshop(PhotoLimits.USUAL, 1, Duration.ofMillis(10));
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var file = jpeg(picture(64, 64));
    var first = CompletableFuture.supplyAsync(() -> small.develop(new Slow(file, begun, goOn)));
    begun.await();

    // when
    var refused = catchThrowableOfType(Refused.class, () -> small.develop(upload(file)));
    goOn.countDown();

    // then
    assertThat(refused.refusal()).isEqualTo(new PhotoWorkshopBusy(5));
    assertThat(first.join().width()).isEqualTo(64);
    assertThat(small.develop(upload(file)).width()).isEqualTo(64);
  }

  @Test
  void shouldFreeTheBenchWhereAPhotoIsRefused() {
    // given
    var small = new ThumbnailatorWorkshop(PhotoLimits.USUAL, 1, Duration.ZERO);
    // when
    assertThatThrownBy(() -> small.develop(upload(new byte[]{1}))).isInstanceOf(Refused.class);

    // then
    assertThat(small.develop(upload(jpeg(picture(64, 64)))).width()).isEqualTo(64);
  }

  private DevelopedPhoto develop(byte[] file) {
    return workshop.develop(upload(file));
  }

  private Refusal refusal(byte[] file) {
    return catchThrowableOfType(Refused.class, () -> develop(file)).refusal();
  }

  private static BufferedImage large(DevelopedPhoto developed) {
    return read(Objects.requireNonNull(developed.files().get(PhotoSize.LARGE)));
  }

  private static List<Integer> side(DevelopedPhoto developed, PhotoSize size) {
    var picture = read(Objects.requireNonNull(developed.files().get(size)));
    return List.of(picture.getWidth(), picture.getHeight());
  }

  private static Color corner(BufferedImage picture, int x, int y) {
    return new Color(picture.getRGB(5 + x * (picture.getWidth() - 10), 5 + y * (picture.getHeight() - 10)));
  }

  private static boolean isNear(Color color, Color other) {
    return Math.abs(color.getRed() - other.getRed()) < TOLERANCE
        && Math.abs(color.getGreen() - other.getGreen()) < TOLERANCE
        && Math.abs(color.getBlue() - other.getBlue()) < TOLERANCE;
  }

  private static String ascii(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1).replaceAll("[^\\x20-\\x7e]", "?");
  }

  /** Says it has so many bytes, and never ends. */
  private record Lie(long size) implements Upload {
    @Override
    public InputStream open() {
      return new InputStream() {
        @Override
        public int read() {
          return 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
          Arrays.fill(buffer, offset, offset + length, (byte) 0xff);
          return length;
        }
      };
    }
  }

  /** Comes when it is told to. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Slow(byte[] file, CountDownLatch begun, CountDownLatch goOn) implements Upload {
    @Override
    public long size() {
      return file.length;
    }

    @Override
    public InputStream open() {
      begun.countDown();
      try {
        goOn.await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      return new ByteArrayInputStream(file);
    }
  }
}
