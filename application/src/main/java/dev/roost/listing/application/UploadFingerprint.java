package dev.roost.listing.application;

import dev.roost.listing.api.UploadPhoto;
import dev.roost.listing.contract.ListingId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells one upload from another, so that an idempotency key cannot be used for two.
 *
 * @param sha256 of the bytes that were sent
 */
record UploadFingerprint(ListingId listing, String caption, String sha256) {

  static UploadFingerprint of(ListingId listing, UploadPhoto upload) {
    try (var input = upload.content().open();
        var output = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
      input.transferTo(output);
      return new UploadFingerprint(listing, upload.caption(),
          HexFormat.of().formatHex(output.getMessageDigest().digest()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The upload cannot be read", unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
