package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.DocumentDownload;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that browsers keep and never show or run. */
final class Attachments {

  private Attachments() {
  }

  static HttpHeaders named(String name) {
    var headers = new HttpHeaders();
    headers.setContentDisposition(ContentDisposition.attachment().filename(name).build());
    headers.setCacheControl(CacheControl.noStore());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    return headers;
  }

  /** What is in there was written by somebody: it is sent as bytes. */
  static ResponseEntity<Resource> of(DocumentDownload file) {
    try {
      return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).contentLength(file.size())
          .headers(named(file.name())).body(new InputStreamResource(file.open()));
    } catch (IOException gone) {
      throw new UncheckedIOException("The document cannot be read", gone);
    }
  }
}
