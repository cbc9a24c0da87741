package dev.roost.payout.application;

import dev.roost.payout.api.DocumentDownload;
import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.domain.DocumentFiles;
import dev.roost.payout.domain.DocumentFiles.DocumentFile;
import dev.roost.payout.domain.Verification;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Refused;
import java.io.IOException;
import java.io.InputStream;

/** A document's file as it is sent. */
record StoredDownload(String name, DocumentFile file) implements DocumentDownload {

  static DocumentDownload of(Verification verification, DocumentId id, DocumentFiles files) {
    return verification.document(id)
        .flatMap(document -> files.find(document.place()).map(file -> new StoredDownload(
            "%s.%s".formatted(document.id(), document.format().extension()), file)))
        .orElseThrow(() -> new Refused(new NotFound("document", id.toString())));
  }

  @Override
  public long size() {
    return file.size();
  }

  @Override
  public InputStream open() throws IOException {
    return file.open();
  }
}
