package dev.roost.payout.domain;

import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.HostVerificationRejected;
import dev.roost.payout.contract.HostVerificationRevoked;
import dev.roost.payout.contract.HostVerificationSubmitted;
import dev.roost.payout.contract.HostVerified;
import dev.roost.payout.contract.PayeeKind;
import dev.roost.payout.contract.PayoutRefusal.OwnPayouts;
import dev.roost.payout.contract.PayoutRefusal.TooManyDocuments;
import dev.roost.payout.contract.PayoutRefusal.VerificationIncomplete;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Aggregate;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** Who a host says they are, with documents that show it, and what an administrator says to it. */
@AggregateRoot
public final class Verification extends Aggregate {

  public static final int MOST_DOCUMENTS = 10;
  private static final int LONGEST_REASON = 500;

  @Identity private final UserId host;
  private final List<Document> documents;
  private VerificationStatus status;
  private @Nullable HostDetails details;
  private @Nullable Instant submittedAt;
  private @Nullable Decision decision;

  private Verification(Snapshot stored) {
    super(stored.version());
    this.host = stored.host();
    this.documents = new ArrayList<>(stored.documents());
    this.status = stored.status();
    this.details = stored.details();
    this.submittedAt = stored.submittedAt();
    this.decision = stored.decision();
  }

  /** Of a host who has not begun with it. */
  public static Verification begin(UserId host) {
    return new Verification(new Snapshot(host, 0, VerificationStatus.OPEN, null, List.of(), null, null));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Verification restore(Snapshot stored) {
    return new Verification(stored);
  }

  /** The host says who they are. */
  public void fillIn(HostDetails given, LocalDate today) {
    given.mustBePossible(today);
    move(VerificationMove.FILL_IN);
    details = given;
  }

  /** The host hands in a document. */
  public void add(Document document) {
    mustTakeOneMore();
    move(VerificationMove.FILL_IN);
    documents.add(document);
  }

  /** Whether another document would be taken. */
  public void mustTakeOneMore() {
    VerificationMove.FILL_IN.from(status);
    if (documents.size() >= MOST_DOCUMENTS) {
      throw new Refused(new TooManyDocuments(MOST_DOCUMENTS));
    }
  }

  /** The host takes a document back. */
  public Document remove(DocumentId id) {
    var document = document(id).orElseThrow(() -> new Refused(new NotFound("document", id.toString())));
    move(VerificationMove.FILL_IN);
    documents.remove(document);
    return document;
  }

  /** The host wants it to be decided. */
  public void submit(Instant now) {
    VerificationMove.SUBMIT.from(status);
    var missing = missing();
    if (!missing.isEmpty()) {
      throw new Refused(new VerificationIncomplete(missing));
    }
    move(VerificationMove.SUBMIT);
    submittedAt = now;
    decision = null;
    raise(new HostVerificationSubmitted(host));
  }

  public void approve(UserId by, Instant now) {
    decide(VerificationMove.APPROVE, new Decision(by, now, null));
    raise(new HostVerified(host));
  }

  public void reject(UserId by, String reason, Instant now) {
    decide(VerificationMove.REJECT, new Decision(by, now, mustBeReason(reason)));
    raise(new HostVerificationRejected(host, reason));
  }

  public void revoke(UserId by, String reason, Instant now) {
    decide(VerificationMove.REVOKE, new Decision(by, now, mustBeReason(reason)));
    raise(new HostVerificationRevoked(host, reason));
  }

  /**
   * Nobody needs to know any more who they are; whoever wants to be paid again says so again.
   *
   * @return the documents that were there
   */
  public List<Document> forget() {
    move(VerificationMove.FORGET);
    var forgotten = List.copyOf(documents);
    documents.clear();
    details = null;
    submittedAt = null;
    decision = null;
    return forgotten;
  }

  /** What has to be there before it can be submitted. */
  public List<String> missing() {
    var missing = new ArrayList<String>();
    if (details == null) {
      missing.add("details");
    }
    if (!has(DocumentKind.IDENTITY)) {
      missing.add("a document of kind IDENTITY");
    }
    if (details != null && details.kind() == PayeeKind.COMPANY && !has(DocumentKind.COMPANY_REGISTER)) {
      missing.add("a document of kind COMPANY_REGISTER");
    }
    return List.copyOf(missing);
  }

  public Optional<Document> document(DocumentId id) {
    return documents.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public UserId host() {
    return host;
  }

  public VerificationStatus status() {
    return status;
  }

  public Snapshot snapshot() {
    return new Snapshot(host, version(), status, details, documents, submittedAt, decision);
  }

  /** A reason that people can read. */
  static String mustBeReason(String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new Refused(new InvalidField("reason", "must have 1 to %d characters".formatted(LONGEST_REASON)));
    }
    return reason;
  }

  private void decide(VerificationMove move, Decision decided) {
    if (decided.by().equals(host)) {
      throw new Refused(new OwnPayouts(move.action() + " your own verification"));
    }
    move(move);
    decision = decided;
  }

  private void move(VerificationMove move) {
    status = move.from(status);
  }

  private boolean has(DocumentKind kind) {
    return documents.stream().anyMatch(it -> it.kind() == kind);
  }

  /**
   * What an administrator has said.
   *
   * @param reason absent where it was approved
   */
  public record Decision(UserId by, Instant at, @Nullable String reason) {
  }

  /** All that is stored of it. */
  public record Snapshot(UserId host, long version, VerificationStatus status, @Nullable HostDetails details,
      List<Document> documents, @Nullable Instant submittedAt, @Nullable Decision decision) {

    public Snapshot {
      documents = List.copyOf(documents);
    }
  }
}
