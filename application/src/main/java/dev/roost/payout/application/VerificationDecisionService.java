package dev.roost.payout.application;

import dev.roost.payout.api.DecideVerification;
import dev.roost.payout.api.DocumentDownload;
import dev.roost.payout.api.PayoutDecisionView;
import dev.roost.payout.api.VerificationDecisions;
import dev.roost.payout.api.VerificationView;
import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.domain.DocumentFiles;
import dev.roost.payout.domain.Verification;
import dev.roost.payout.domain.Verifications;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class VerificationDecisionService implements VerificationDecisions {

  private static final String DECIDE = "decide on verifications";

  private final Verifications verifications;
  private final DocumentFiles files;
  private final PayoutDecisions decisions;
  private final PayoutSchedule schedule;
  private final DomainEvents events;
  private final Ids ids;
  private final Clock clock;

  VerificationDecisionService(Verifications verifications, DocumentFiles files, PayoutDecisions decisions,
      PayoutSchedule schedule, DomainEvents events, Ids ids, Clock clock) {
    this.verifications = verifications;
    this.files = files;
    this.decisions = decisions;
    this.schedule = schedule;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<VerificationView> list(Actor admin, @Nullable VerificationStatus status, PageRequest page) {
    Hosts.mustBeAdmin(admin, DECIDE);
    return verifications.list(status, page).map(it -> VerificationViews.forAdmins(it, 0));
  }

  @Override
  @Transactional(readOnly = true)
  public VerificationView show(Actor admin, UserId host) {
    Hosts.mustBeAdmin(admin, DECIDE);
    return VerificationViews.forAdmins(find(host), 0);
  }

  /** What was kept back because nobody had approved is looked at now. */
  @Override
  @Transactional
  public VerificationView approve(Actor admin, UserId host, long expectedVersion) {
    var by = Hosts.mustBeAdmin(admin, DECIDE);
    var view = decide(host, expectedVersion, it -> it.approve(by, clock.instant()));
    record(host, "APPROVE", by, null);
    schedule.wake(host);
    return view;
  }

  @Override
  @Transactional
  public VerificationView reject(Actor admin, DecideVerification command) {
    var by = Hosts.mustBeAdmin(admin, DECIDE);
    var view = decide(command.host(), command.expectedVersion(),
        it -> it.reject(by, command.reason(), clock.instant()));
    record(command.host(), "REJECT", by, command.reason());
    return view;
  }

  @Override
  @Transactional
  public VerificationView revoke(Actor admin, DecideVerification command) {
    var by = Hosts.mustBeAdmin(admin, DECIDE);
    var view = decide(command.host(), command.expectedVersion(),
        it -> it.revoke(by, command.reason(), clock.instant()));
    record(command.host(), "REVOKE", by, command.reason());
    return view;
  }

  @Override
  @Transactional(readOnly = true)
  public DocumentDownload download(Actor admin, UserId host, DocumentId document) {
    Hosts.mustBeAdmin(admin, DECIDE);
    return StoredDownload.of(find(host), document, files);
  }

  private VerificationView decide(UserId host, long expectedVersion, Consumer<Verification> decision) {
    var verification = verifications.lock(host).orElseThrow(() -> unknown(host));
    Hosts.mustBeAt("verification", verification.version(), expectedVersion);
    decision.accept(verification);
    verifications.save(verification);
    events.publishFrom(verification);
    return VerificationViews.forAdmins(verification, 1);
  }

  private void record(UserId host, String action, UserId by, @Nullable String reason) {
    decisions.add(ids.next(), new PayoutDecisionView(host, action, by, clock.instant(), reason));
  }

  private Verification find(UserId host) {
    return verifications.find(host).orElseThrow(() -> unknown(host));
  }

  private static Refused unknown(UserId host) {
    return new Refused(new NotFound("verification", host.toString()));
  }
}
