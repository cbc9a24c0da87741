package dev.roost.payout.api;

/**
 * A document that was taken.
 *
 * @param version of the verification now
 */
public record UploadedDocument(VerificationView.DocumentView document, long version) {
}
