package dev.roost.listing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static roosttest.rest.Sent.byNobody;

import dev.roost.listing.api.PhotoDownloads;
import dev.roost.listing.api.PhotoDownloads.PhotoDownload;
import dev.roost.shared.Actor;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.rest.RestTest;

@RestTest
@Import(PhotoFileController.class)
class PhotoFileControllerTest {

  @Autowired private MockMvcTester http;
  @MockitoBean private PhotoDownloads downloads;

  @Test
  void shouldSendAPictureThatIsKeptAndNeverExecuted() {
    // given
    given(downloads.find(Actor.anonymous(), SomeListing.KEY, "small"))
        .willReturn(Optional.of(new File(new byte[]{1, 2, 3})));

    // when
    var answer = http.get().uri("/v1/photos/{key}/small.jpg", SomeListing.KEY).with(byNobody()).exchange();

    // then
    assertThat(answer).hasStatusOk().hasContentType("image/jpeg").hasHeader("Content-Length", "3")
        .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    assertThat(answer.getResponse().getContentAsByteArray()).containsExactly(1, 2, 3);
  }

  @Test
  void shouldNotFindWhatIsNotThere() {
    // given
    given(downloads.find(any(), any(), any())).willReturn(Optional.empty());

    // when / then
    assertThat(http.get().uri("/v1/photos/{key}/small.jpg", SomeListing.KEY).with(byNobody())).hasStatus(404)
        .hasContentType("application/problem+json").bodyJson().extractingPath("$.key").isEqualTo("not-found");
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record File(byte[] bytes) implements PhotoDownload {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
