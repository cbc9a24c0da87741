package dev.roost.payout.api;

import dev.roost.payout.contract.DocumentId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;

/** What hosts do to be verified. Others' verifications are unknown to them. */
public interface HostVerifications {

  /** The host's own verification. */
  VerificationView show(Actor host);

  /** Says who they are; possible until it is submitted, and again once it was rejected or revoked. */
  VerificationView fillIn(Actor host, VerificationView.Details details, long expectedVersion);

  /** Hands in a document. Not to be called in a transaction. */
  Once<UploadedDocument> upload(Actor host, IdempotencyKey key, UploadDocument command);

  /** Takes a document back. */
  VerificationView remove(Actor host, DocumentId document, long expectedVersion);

  /** Wants it to be decided. */
  VerificationView submit(Actor host, long expectedVersion);

  /** A document's file. For the host it belongs to. */
  DocumentDownload download(Actor host, DocumentId document);
}
