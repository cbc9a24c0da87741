package dev.roost.payout.api;

import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Verifications, for administrators. Nobody decides on their own. */
public interface VerificationDecisions {

  /** Verifications, those that were submitted first first. */
  Page<VerificationView> list(Actor admin, @Nullable VerificationStatus status, PageRequest page);

  VerificationView show(Actor admin, UserId host);

  /** The host may be paid. */
  VerificationView approve(Actor admin, UserId host, long expectedVersion);

  /** The host may not be paid, and may submit it anew. */
  VerificationView reject(Actor admin, DecideVerification command);

  /** What was approved no longer is: the host is not paid any more. */
  VerificationView revoke(Actor admin, DecideVerification command);

  /** A document's file. */
  DocumentDownload download(Actor admin, UserId host, DocumentId document);
}
