package dev.roost.payout.application;

import static dev.roost.payout.application.HostPayoutAccountServiceTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payout.PayoutFixture.NOW;

import dev.roost.payout.api.DecideVerification;
import dev.roost.payout.api.PayoutDecisionView;
import dev.roost.payout.api.UploadDocument;
import dev.roost.payout.api.UploadedDocument;
import dev.roost.payout.api.VerificationView;
import dev.roost.payout.api.VerificationView.Details;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.HostVerificationSubmitted;
import dev.roost.payout.contract.HostVerified;
import dev.roost.payout.contract.PayeeKind;
import dev.roost.payout.contract.PayoutRefusal.DocumentFormatNotAccepted;
import dev.roost.payout.contract.PayoutRefusal.DocumentTooLarge;
import dev.roost.payout.contract.PayoutRefusal.OwnPayouts;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyReused;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.payout.InMemoryDisposableDocuments;
import roosttest.payout.InMemoryDocumentFiles;
import roosttest.payout.InMemoryPayoutDecisions;
import roosttest.payout.InMemoryPayoutSchedule;
import roosttest.payout.InMemoryVerifications;
import roosttest.platform.InMemoryIdempotency;
import roosttest.platform.MutableClock;
import roosttest.platform.RecordedEvents;
import roosttest.platform.SequentialIds;

class HostVerificationServiceTest {

  private static final Details DETAILS = new Details("Anna Almeida", PayeeKind.PERSON, "PT", LocalDate.of(1985, 4, 12),
      null);

  private final MutableClock clock = MutableClock.at(NOW);
  private final RecordedEvents events = new RecordedEvents();
  private final InMemoryVerifications verifications = new InMemoryVerifications();
  private final InMemoryDisposableDocuments disposable = new InMemoryDisposableDocuments();
  private final InMemoryDocumentFiles files = new InMemoryDocumentFiles();
  private final InMemoryPayoutDecisions decisions = new InMemoryPayoutDecisions();
  private final InMemoryPayoutSchedule schedule = new InMemoryPayoutSchedule(clock);
  private final HostVerificationService service = new HostVerificationService(new VerificationEditor(verifications,
      disposable, new InMemoryIdempotency(clock), events.publisher(), new SequentialIds(), clock), files);
  private final VerificationDecisionService admins = new VerificationDecisionService(verifications, files, decisions,
      schedule, events.publisher(), new SequentialIds(), clock);

  @Test
  void shouldLeadFromTheFirstDocumentToTheApproval() {
    // given
    var filled = service.fillIn(Actors.host(), DETAILS, 0);
    var uploaded = upload("%PDF-1.7 a passport").answer();
    // when
    var submitted = service.submit(Actors.host(), uploaded.version());
    // then
    assertThat(filled.missing()).containsExactly("a document of kind IDENTITY");
    assertThat(submitted.status()).isEqualTo(VerificationStatus.SUBMITTED);
    assertThat(admins.list(Actors.admin(), VerificationStatus.SUBMITTED, PageRequest.first(10)).items())
        .extracting(VerificationView::host).containsExactly(Actors.ANNA);
    // when
    var approved = admins.approve(Actors.admin(), Actors.ANNA, submitted.version());
    // then
    assertThat(approved.decidedBy()).isEqualTo(Actors.ADA);
    assertThat(service.show(Actors.host()).decidedBy()).as("hosts are not told who").isNull();
    assertThat(service.show(Actors.host()).status()).isEqualTo(VerificationStatus.APPROVED);
    assertThat(decisions.of(Actors.ANNA, PageRequest.first(10)).items()).extracting(PayoutDecisionView::action)
        .containsExactly("APPROVE");
    assertThat(events.take()).containsExactly(new HostVerificationSubmitted(Actors.ANNA),
        new HostVerified(Actors.ANNA));
  }

  @Test
  void shouldTellTheHostWhyItWasRejectedAndRevoked() {
    // given
    service.fillIn(Actors.host(), DETAILS, 0);
    service.submit(Actors.host(), upload("%PDF-1.7").answer().version());
    // when
    admins.reject(Actors.admin(), new DecideVerification(Actors.ANNA, "Cannot be read", 3));
    // then
    assertThat(service.show(Actors.host()).reason()).isEqualTo("Cannot be read");
    service.submit(Actors.host(), 4);
    admins.approve(Actors.admin(), Actors.ANNA, 5);
    assertThat(admins.revoke(Actors.admin(), new DecideVerification(Actors.ANNA, "Forged", 6)).status())
        .isEqualTo(VerificationStatus.REVOKED);
    assertThat(decisions.of(Actors.ANNA, PageRequest.first(10)).items()).extracting(PayoutDecisionView::reason)
        .containsExactly("Forged", null, "Cannot be read");
  }

  @Test
  void shouldKeepAFileOnceHoweverOftenItIsSentUnderTheSameKey() throws IOException {
    // given
    var key = new IdempotencyKey("same");
    var first = upload(key, "%PDF-1.7 one");
    // when
    var again = upload(key, "%PDF-1.7 one");
    // then
    assertThat(again.replayed()).isTrue();
    assertThat(again.answer()).isEqualTo(first.answer());
    assertRefused(() -> upload(key, "%PDF-1.7 two"), IdempotencyKeyReused.class);
    assertThat(service.show(Actors.host()).documents()).hasSize(1);
    // when: what was written in vain is disposed of
    clock.advance(Duration.ofHours(1));
    new DocumentDisposal(disposable, files, clock).run();
    // then
    assertThat(files.count()).isEqualTo(1);
    try (var content = service.download(Actors.host(), first.answer().document().id()).open()) {
      assertThat(content.readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF-1.7 one");
    }
  }

  @Test
  void shouldDeleteTheFileOfADocumentThatWasTakenBack() {
    // given
    var uploaded = upload("%PDF-1.7").answer();
    // when
    service.remove(Actors.host(), uploaded.document().id(), uploaded.version());
    new DocumentDisposal(disposable, files, clock).run();
    // then
    assertThat(files.count()).isZero();
    assertRefused(() -> service.download(Actors.host(), uploaded.document().id()), NotFound.class);
  }

  @Test
  void shouldTakeOnlyWhatIsADocumentAndNotTooLarge() {
    assertRefused(() -> upload("<html><script>"), DocumentFormatNotAccepted.class);
    var large = new Bytes(new byte[1], HostVerificationService.MOST_BYTES + 1);
    assertRefused(() -> service.upload(Actors.host(), new IdempotencyKey("large"),
        new UploadDocument(DocumentKind.IDENTITY, large)), DocumentTooLarge.class);
    assertThat(files.count()).isZero();
  }

  @Test
  void shouldShowDocumentsToTheirHostAndToAdministratorsOnly() {
    // given
    var document = upload("%PDF-1.7").answer().document().id();
    // then
    assertThat(admins.download(Actors.admin(), Actors.ANNA, document).name()).isEqualTo(document + ".pdf");
    assertRefused(() -> service.download(Actors.host(Actors.BERT), document), NotFound.class);
    assertRefused(() -> admins.download(Actors.host(), Actors.ANNA, document), NotAllowed.class);
    assertRefused(() -> admins.show(Actors.host(), Actors.ANNA), NotAllowed.class);
    assertRefused(() -> service.fillIn(Actors.guest(), DETAILS, 0), NotAllowed.class);
  }

  @Test
  void shouldNotLetAdministratorsDecideOnThemselves() {
    // given: an administrator who also rents out
    var both = Actor.user(Actors.ADA, Set.of(Role.ADMIN, Role.HOST));
    service.fillIn(both, DETAILS, 0);
    service.upload(both, new IdempotencyKey("ada"), new UploadDocument(DocumentKind.IDENTITY, Bytes.of("%PDF-1.7")));
    service.submit(both, 2);
    // then
    assertRefused(() -> admins.approve(both, Actors.ADA, 3), OwnPayouts.class);
    assertThat(decisions.of(Actors.ADA, PageRequest.first(10)).items()).isEmpty();
  }

  private Once<UploadedDocument> upload(String content) {
    return upload(new IdempotencyKey(UUID.randomUUID().toString()), content);
  }

  private Once<UploadedDocument> upload(IdempotencyKey key, String content) {
    return service.upload(Actors.host(), key, new UploadDocument(DocumentKind.IDENTITY, Bytes.of(content)));
  }

  private static final class Bytes implements UploadDocument.Content {

    private final byte[] bytes;
    private final long size;

    Bytes(byte[] bytes, long size) {
      this.bytes = bytes;
      this.size = size;
    }

    static Bytes of(String text) {
      var bytes = text.getBytes(StandardCharsets.US_ASCII);
      return new Bytes(bytes, bytes.length);
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
