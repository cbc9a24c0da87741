package dev.roost.privacy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static roosttest.rest.Sent.by;

import dev.roost.privacy.api.DataExportView;
import dev.roost.privacy.api.ExportDownload;
import dev.roost.privacy.api.OwnDataExport;
import dev.roost.privacy.contract.ExportStatus;
import dev.roost.privacy.contract.PrivacyRefusal.ExportNotReady;
import dev.roost.shared.Refused;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import(DataExportController.class)
class DataExportControllerTest {

  private static final String PATH = "/v1/me/data-export";

  @Autowired private MockMvcTester http;
  @MockitoBean private OwnDataExport exports;

  @Test
  void shouldTellHowFarItHasCome() {
    // given
    given(exports.request(Actors.guest())).willReturn(
        new DataExportView(ExportStatus.RUNNING, Instant.parse("2027-05-01T12:00:00Z"), 3, 14, null));
    // then
    assertThat(http.put().uri(PATH).with(by(Actors.guest()))).hasStatus(202).bodyJson().isLenientlyEqualTo("""
        {"status": "RUNNING", "requestedAt": "2027-05-01T12:00:00Z", "done": 3, "of": 14}""");
  }

  @Test
  void shouldSendTheFileAsAnAttachmentThatNobodyKeeps() {
    // given
    given(exports.download(Actors.guest()))
        .willReturn(new ExportDownload("mine.zip", 3, () -> new ByteArrayInputStream(new byte[]{1, 2, 3})));
    // then
    assertThat(http.get().uri(PATH + "/file").with(by(Actors.guest()))).hasStatusOk()
        .hasContentType("application/zip").hasHeader("Content-Disposition", "attachment; filename=\"mine.zip\"")
        .hasHeader("Cache-Control", "no-store").hasHeader("Content-Length", "3")
        .body().containsExactly(1, 2, 3);
  }

  @Test
  void shouldSayWhenItIsNotThereYet() {
    // given
    given(exports.download(Actors.guest())).willThrow(new Refused(new ExportNotReady(ExportStatus.RUNNING)));
    // then
    assertThat(http.get().uri(PATH + "/file").with(by(Actors.guest()))).hasStatus(409).bodyJson()
        .extractingPath("$.key").isEqualTo("export-not-ready");
  }
}
