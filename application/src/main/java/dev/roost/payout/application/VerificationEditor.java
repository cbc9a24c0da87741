package dev.roost.payout.application;

import dev.roost.payout.api.UploadedDocument;
import dev.roost.payout.api.VerificationView;
import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.domain.DisposableDocuments;
import dev.roost.payout.domain.Document;
import dev.roost.payout.domain.DocumentFormat;
import dev.roost.payout.domain.DocumentKey;
import dev.roost.payout.domain.Verification;
import dev.roost.payout.domain.Verifications;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changes a host's verification, each in one transaction. */
@Component
class VerificationEditor {

  /** How long an upload may take before its file counts as left behind. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Verifications verifications;
  private final DisposableDocuments disposable;
  private final Idempotency idempotency;
  private final DomainEvents events;
  private final Ids ids;
  private final Clock clock;

  VerificationEditor(Verifications verifications, DisposableDocuments disposable, Idempotency idempotency,
      DomainEvents events, Ids ids, Clock clock) {
    this.verifications = verifications;
    this.disposable = disposable;
    this.idempotency = idempotency;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Verification find(UserId host) {
    return verifications.find(host).orElseGet(() -> Verification.begin(host));
  }

  @Transactional
  public VerificationView change(UserId host, long expectedVersion, Consumer<Verification> change) {
    var verification = lock(host);
    Hosts.mustBeAt("verification", verification.version(), expectedVersion);
    change.accept(verification);
    store(verification);
    return VerificationViews.forHost(verification, 1);
  }

  /** Before the file is written. */
  @Transactional
  public void announce(DocumentKey place) {
    disposable.note(place, clock.instant().plus(PATIENCE));
  }

  @Transactional
  public Once<UploadedDocument> add(Actor actor, UserId host, IdempotencyKey key, Object fingerprint,
      DocumentKind kind, DocumentFormat format, long size, DocumentKey place) {
    return idempotency.once(actor, "payout.upload-document", key, fingerprint, UploadedDocument.class, () -> {
      var verification = lock(host);
      var document = new Document(new DocumentId(ids.next()), kind, format, size, place, clock.instant());
      verification.add(document);
      store(verification);
      disposable.strikeOut(place);
      return new UploadedDocument(VerificationViews.of(document), verification.version() + 1);
    });
  }

  /** Its file is deleted some minutes later. */
  @Transactional
  public VerificationView remove(UserId host, DocumentId document, long expectedVersion) {
    if (find(host).document(document).isEmpty()) {
      throw new Refused(new NotFound("document", document.toString()));
    }
    return change(host, expectedVersion,
        verification -> disposable.note(verification.remove(document).place(), clock.instant()));
  }

  Instant now() {
    return clock.instant();
  }

  private Verification lock(UserId host) {
    return verifications.lock(host).orElseGet(() -> Verification.begin(host));
  }

  private void store(Verification verification) {
    verifications.save(verification);
    events.publishFrom(verification);
  }
}
