package dev.roost.listing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.rest.Sent.by;

import dev.roost.listing.api.ListingPhotos;
import dev.roost.listing.api.ListingPhotos.AddedPhoto;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.listing.api.UploadPhoto;
import dev.roost.listing.contract.ListingRefusal.PhotoFormatNotAccepted;
import dev.roost.listing.contract.ListingRefusal.PhotoTooManyPixels;
import dev.roost.listing.contract.ListingRefusal.PhotoWorkshopBusy;
import dev.roost.listing.contract.PhotoId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({PhotoController.class, ListingAnswers.class, ListingJsonMapperImpl.class})
class PhotoControllerTest {

  private static final IdempotencyKey KEY = new IdempotencyKey("k-1");
  private static final String ADDRESS = "/v1/listings/" + SomeListing.ID + "/photos";

  @Autowired private MockMvcTester http;
  @MockitoBean private ListingPhotos photos;

  @Test
  void shouldTakeAnUpload() throws IOException {
    // given
    given(photos.upload(eq(Actors.host()), eq(SomeListing.ID), eq(KEY), any()))
        .willReturn(new Once<>(new AddedPhoto(SomeListing.photo(), 4), false));

    // when
    var answer = upload(new MockMultipartFile("file", "../../x.svg", "image/svg+xml", new byte[]{1, 2, 3}));

    // then
    assertThat(answer).hasStatus(201).hasHeader("ETag", "\"4\"").hasHeader("Location", SomeListing.photo().large());
    assertThat(answer).bodyJson().extractingPath("$.id").isEqualTo(SomeListing.PHOTO.toString());
    var command = ArgumentCaptor.forClass(UploadPhoto.class);
    then(photos).should().upload(any(), any(), any(), command.capture());
    assertThat(command.getValue().caption()).isEqualTo("The roof");
    assertThat(command.getValue().content().size()).isEqualTo(3);
    assertThat(command.getValue().content().open()).hasBinaryContent(new byte[]{1, 2, 3});
  }

  @Test
  void shouldMarkARepeatedAnswer() {
    // given
    given(photos.upload(any(), any(), any(), any()))
        .willReturn(new Once<>(new AddedPhoto(SomeListing.photo(), 4), true));

    // when / then
    assertThat(upload(new MockMultipartFile("file", new byte[]{1}))).hasStatus(201)
        .hasHeader("Idempotency-Replayed", "true");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(new PhotoFormatNotAccepted(List.of("image/jpeg", "image/png")), 422,
            "The file must be one of image/jpeg, image/png. What it is called does not matter, its content does."),
        Arguments.of(new PhotoTooManyPixels(9_000, 9_000, 50), 422,
            "The picture is 9000 by 9000, and at most 50 pixels are taken. Make it smaller and upload it again."),
        Arguments.of(new PhotoWorkshopBusy(5), 429,
            "Too many photos are being worked on. Upload it again after the time in Retry-After."));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void shouldExplainWhyAPhotoIsNotTaken(Refusal refusal, int status, String detail) {
    // given
    given(photos.upload(any(), any(), any(), any())).willThrow(new Refused(refusal));

    // when / then
    assertThat(upload(new MockMultipartFile("file", new byte[]{1}))).hasStatus(status).bodyJson()
        .extractingPath("$.detail").isEqualTo(detail);
  }

  @Test
  void shouldAskForTheFile() {
    assertThat(upload(new MockMultipartFile("photo", new byte[]{1}))).hasStatus(400).bodyJson()
        .extractingPath("$.field")
        .isEqualTo("file");
  }

  @Test
  void shouldSayThatACaptionIsNoFile() {
    // when
    var answer = http.post().uri(ADDRESS).multipart().file(new MockMultipartFile("file", new byte[]{1}))
        .file(new MockMultipartFile("caption", new byte[]{1})).with(by(Actors.host()))
        .header("Idempotency-Key", KEY.value()).exchange();

    // then
    assertThat(answer).hasStatus(400).bodyJson().isLenientlyEqualTo("""
        {"errors": [{"field": "caption", "message": "must be text, not a file"}]}""");
  }

  @Test
  void shouldNotTakeAnythingButUploads() {
    assertThat(http.post().uri(ADDRESS).with(by(Actors.host())).header("Idempotency-Key", "k-1")
        .contentType(APPLICATION_JSON).content("{}")).hasStatus(415);
  }

  @Test
  void shouldPutPhotosInOrder() {
    // given
    var other = new PhotoId(UUID.randomUUID());
    given(photos.order(Actors.host(), SomeListing.ID, 2, List.of(other, SomeListing.PHOTO)))
        .willReturn(SomeListing.seenBy(Audience.HOST));

    // when / then
    assertThat(http.put().uri(ADDRESS + "/order").with(by(Actors.host())).header("If-Match", "\"2\"")
        .contentType(APPLICATION_JSON)
        .content("{\"photos\": [\"%s\", \"%s\"]}".formatted(other, SomeListing.PHOTO))).hasStatusOk()
        .hasHeader("ETag", "\"3\"");
  }

  @Test
  void shouldCaptionAPhoto() {
    // given
    given(photos.caption(Actors.host(), SomeListing.ID, 2, SomeListing.PHOTO, "The bed"))
        .willReturn(SomeListing.seenBy(Audience.HOST));

    // when / then
    assertThat(http.patch().uri(ADDRESS + "/" + SomeListing.PHOTO).with(by(Actors.host())).header("If-Match", "\"2\"")
        .contentType(APPLICATION_JSON).content("{\"caption\": \"The bed\"}")).hasStatusOk();
  }

  @Test
  void shouldDeleteAPhoto() {
    // given
    given(photos.remove(Actors.host(), SomeListing.ID, 2, SomeListing.PHOTO))
        .willReturn(SomeListing.seenBy(Audience.HOST));

    // when / then
    assertThat(http.delete().uri(ADDRESS + "/" + SomeListing.PHOTO).with(by(Actors.host())).header("If-Match", "\"2\""))
        .hasStatusOk();
    assertThat(http.delete().uri(ADDRESS + "/" + SomeListing.PHOTO).with(by(Actors.host()))).hasStatus(428);
  }

  private MvcTestResult upload(MockMultipartFile file) {
    return http.post().uri(ADDRESS).multipart().file(file).param("caption", "The roof").with(by(Actors.host()))
        .header("Idempotency-Key", KEY.value()).exchange();
  }
}
