package dev.roost.payout.application;

import dev.roost.payout.api.VerificationView;
import dev.roost.payout.api.VerificationView.Details;
import dev.roost.payout.api.VerificationView.DocumentView;
import dev.roost.payout.domain.Document;
import dev.roost.payout.domain.HostDetails;
import dev.roost.payout.domain.Verification;
import org.jspecify.annotations.Nullable;

/** Shows verifications to those who may see them. */
final class VerificationViews {

  private VerificationViews() {
  }

  /** For the host: who has decided is not told. */
  static VerificationView forHost(Verification verification, int stored) {
    return of(verification, stored, false);
  }

  static VerificationView forAdmins(Verification verification, int stored) {
    return of(verification, stored, true);
  }

  static DocumentView of(Document document) {
    return new DocumentView(document.id(), document.kind(), document.format().mediaType(), document.size(),
        document.uploadedAt());
  }

  private static VerificationView of(Verification verification, int stored, boolean tellsBy) {
    var it = verification.snapshot();
    var decision = it.decision();
    return new VerificationView(it.host(), it.version() + stored, it.status(), of(it.details()),
        it.documents().stream().map(VerificationViews::of).toList(), verification.missing(), it.submittedAt(),
        decision == null || !tellsBy ? null : decision.by(), decision == null ? null : decision.at(),
        decision == null ? null : decision.reason());
  }

  private static @Nullable Details of(@Nullable HostDetails details) {
    return details == null
        ? null
        : new Details(details.legalName(), details.kind(), details.country(), details.bornOn(),
            details.registrationNumber());
  }
}
