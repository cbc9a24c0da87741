package dev.roost.payout.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.rest.Sent.by;

import dev.roost.payout.api.DocumentDownload;
import dev.roost.payout.api.HostVerifications;
import dev.roost.payout.api.UploadedDocument;
import dev.roost.payout.api.VerificationDecisions;
import dev.roost.payout.api.VerificationView.DocumentView;
import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.PayoutRefusal.OwnPayouts;
import dev.roost.payout.contract.PayoutRefusal.VerificationIncomplete;
import dev.roost.platform.Idempotency.Once;
import dev.roost.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({HostVerificationController.class, VerificationDecisionController.class})
class HostVerificationControllerTest {

  private static final DocumentId DOCUMENT = new DocumentId(UUID.fromString("01930000-0000-7000-8000-000000000003"));
  private static final DocumentView PASSPORT = new DocumentView(DOCUMENT, DocumentKind.IDENTITY, "application/pdf", 8,
      NOW);

  @Autowired private MockMvcTester http;
  @MockitoBean private HostVerifications verifications;
  @MockitoBean private VerificationDecisions decisions;

  @Test
  void shouldTakeADocument() {
    // given
    given(verifications.upload(any(), any(), any())).willReturn(new Once<>(new UploadedDocument(PASSPORT, 2), false));
    // then
    assertThat(http.post().uri("/v1/me/verification/documents?kind=IDENTITY").multipart().file("file", pdf())
        .with(by(Actors.host())).header("Idempotency-Key", "k")).hasStatus(201).hasHeader("ETag", "\"2\"")
        .hasHeader("Location", "/v1/me/verification/documents/" + DOCUMENT).bodyJson()
        .extractingPath("$.mediaType").isEqualTo("application/pdf");
  }

  @Test
  void shouldNeedAFileAndAKind() {
    assertThat(http.post().uri("/v1/me/verification/documents?kind=IDENTITY").multipart().with(by(Actors.host()))
        .header("Idempotency-Key", "k")).hasStatus(400).bodyJson().extractingPath("$.errors[0].field")
        .isEqualTo("file");
    assertThat(http.post().uri("/v1/me/verification/documents?kind=DIARY").multipart().file("file", pdf())
        .with(by(Actors.host())).header("Idempotency-Key", "k")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].field").isEqualTo("kind");
    verifyNoInteractions(verifications);
  }

  /** Whatever is in a document, no browser shows or runs it. */
  @Test
  void shouldSendDocumentsAsBytesToBeSaved() {
    // given
    given(verifications.download(Actors.host(), DOCUMENT)).willReturn(new Download(pdf()));
    given(decisions.download(Actors.admin(), Actors.ANNA, DOCUMENT)).willReturn(new Download(pdf()));
    // when
    var own = http.get().uri("/v1/me/verification/documents/" + DOCUMENT).with(by(Actors.host())).exchange();
    var admins = http.get().uri("/v1/admin/verifications/%s/documents/%s".formatted(Actors.ANNA, DOCUMENT))
        .with(by(Actors.admin())).exchange();
    // then
    assertThat(List.of(own, admins)).allSatisfy(answer -> assertThat(answer).hasStatusOk()
        .hasContentType("application/octet-stream").hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Cache-Control", "no-store").hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
        .hasHeader("Content-Disposition", "attachment; filename=\"a.pdf\""));
    assertThat(own.getResponse().getContentAsByteArray()).isEqualTo(pdf());
  }

  @Test
  void shouldSayWhatIsMissing() {
    // given
    given(verifications.submit(Actors.host(), 1))
        .willThrow(new Refused(new VerificationIncomplete(List.of("details"))));
    // then
    assertThat(http.post().uri("/v1/me/verification/submit").with(by(Actors.host())).header("If-Match", "\"1\""))
        .hasStatus(422).bodyJson()
        .isLenientlyEqualTo("{\"key\": \"verification-incomplete\", \"missing\": [\"details\"]}");
  }

  @Test
  void shouldNotLetAdministratorsDecideOnThemselves() {
    // given
    given(decisions.approve(Actors.admin(), Actors.ADA, 1)).willThrow(new Refused(new OwnPayouts("approve it")));
    // then
    assertThat(http.post().uri("/v1/admin/verifications/%s/approve".formatted(Actors.ADA)).with(by(Actors.admin()))
        .header("If-Match", "\"1\"")).hasStatus(403).bodyJson().extractingPath("$.key").isEqualTo("own-payouts");
  }

  @Test
  void shouldNeedAReasonForANo() {
    assertThat(http.post().uri("/v1/admin/verifications/%s/reject".formatted(Actors.ANNA)).with(by(Actors.admin()))
        .header("If-Match", "\"1\"").contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \" \"}"))
        .hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("reason");
    verifyNoInteractions(decisions);
  }

  private static byte[] pdf() {
    return "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Download(byte[] bytes) implements DocumentDownload {
    @Override
    public String name() {
      return "a.pdf";
    }

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
