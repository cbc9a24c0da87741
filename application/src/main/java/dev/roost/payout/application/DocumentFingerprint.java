package dev.roost.payout.application;

import dev.roost.payout.contract.DocumentKind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells one upload from another, so that an idempotency key cannot be used for two.
 *
 * @param sha256 of the bytes that were sent
 */
record DocumentFingerprint(DocumentKind kind, String sha256) {

  static DocumentFingerprint of(DocumentKind kind, byte[] file) {
    try {
      return new DocumentFingerprint(kind, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
