package dev.roost.payout.application;

import dev.roost.payout.api.DocumentDownload;
import dev.roost.payout.api.HostVerifications;
import dev.roost.payout.api.UploadDocument;
import dev.roost.payout.api.UploadedDocument;
import dev.roost.payout.api.VerificationView;
import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.PayoutRefusal.DocumentTooLarge;
import dev.roost.payout.domain.DocumentFiles;
import dev.roost.payout.domain.DocumentFormat;
import dev.roost.payout.domain.DocumentKey;
import dev.roost.payout.domain.HostDetails;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;

/** Reads uploads outside of transactions; {@link VerificationEditor} stores what they are. */
@Service
class HostVerificationService implements HostVerifications {

  static final long MOST_BYTES = 10L << 20;
  private static final String ACTION = "be verified";

  private final VerificationEditor editor;
  private final DocumentFiles files;

  HostVerificationService(VerificationEditor editor, DocumentFiles files) {
    this.editor = editor;
    this.files = files;
  }

  @Override
  public VerificationView show(Actor host) {
    return VerificationViews.forHost(editor.find(Hosts.mustRead(host)), 0);
  }

  @Override
  public VerificationView fillIn(Actor host, VerificationView.Details given, long expectedVersion) {
    var user = Hosts.mustWrite(host, ACTION);
    var details = new HostDetails(given.legalName(), given.kind(), given.country(), given.bornOn(),
        given.registrationNumber());
    var today = LocalDate.ofInstant(editor.now(), ZoneOffset.UTC);
    return editor.change(user, expectedVersion, verification -> verification.fillIn(details, today));
  }

  /** The key is noted as disposable first, so that whatever fails on the way leaves no file for ever. */
  @Override
  public Once<UploadedDocument> upload(Actor host, IdempotencyKey key, UploadDocument command) {
    var user = Hosts.mustWrite(host, ACTION);
    var bytes = read(command.content());
    var format = DocumentFormat.of(bytes);
    var place = DocumentKey.random();
    editor.announce(place);
    files.store(place, bytes);
    return editor.add(host, user, key, DocumentFingerprint.of(command.kind(), bytes), command.kind(), format,
        bytes.length, place);
  }

  @Override
  public VerificationView remove(Actor host, DocumentId document, long expectedVersion) {
    return editor.remove(Hosts.mustWrite(host, ACTION), document, expectedVersion);
  }

  @Override
  public VerificationView submit(Actor host, long expectedVersion) {
    return editor.change(Hosts.mustWrite(host, ACTION), expectedVersion,
        verification -> verification.submit(editor.now()));
  }

  @Override
  public DocumentDownload download(Actor host, DocumentId document) {
    return StoredDownload.of(editor.find(Hosts.mustRead(host)), document, files);
  }

  private static byte[] read(UploadDocument.Content content) {
    if (content.size() > MOST_BYTES) {
      throw new Refused(new DocumentTooLarge(MOST_BYTES));
    }
    try (var input = content.open()) {
      return input.readNBytes((int) MOST_BYTES);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The upload cannot be read", unreadable);
    }
  }
}
