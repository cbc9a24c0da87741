package dev.roost.review.domain;

import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.ReportDecided;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Refused;
import dev.roost.shared.Text;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** Somebody wants an administrator to look at a review. */
@AggregateRoot
public final class Report extends Aggregate {

  public static final int LONGEST_WORDS = 2_000;
  public static final int LONGEST_NOTE = 500;

  @Identity private final ReportId id;
  private final ReviewId review;
  private final UserId reporter;
  private final ReportReason reason;
  private final @Nullable String words;
  private final Instant reportedAt;
  private ReportStatus status;
  private @Nullable Decision decision;

  private Report(Snapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.review = stored.review();
    this.reporter = stored.reporter();
    this.reason = stored.reason();
    this.words = stored.words();
    this.reportedAt = stored.reportedAt();
    this.status = stored.status();
    this.decision = stored.decision();
  }

  /**
   * One that nobody has decided on.
   *
   * @param words what the reporter adds, if anything
   */
  public static Report of(ReportId id, ReviewId review, UserId reporter, ReportReason reason, @Nullable String words,
      Instant now) {
    return new Report(new Snapshot(id, 0, review, reporter, reason,
        words == null ? null : Text.lines("words", words, 1, LONGEST_WORDS), now, ReportStatus.OPEN, null));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Report restore(Snapshot stored) {
    return new Report(stored);
  }

  /** The review was hidden. */
  public void uphold(UserId by, String note, Instant now) {
    decide(ReportStatus.UPHELD, by, note, now);
  }

  /** The review stays as it is. */
  public void dismiss(UserId by, String note, Instant now) {
    decide(ReportStatus.DISMISSED, by, note, now);
  }

  /** Whether that administrator has dismissed it before: then asking again changes nothing. */
  public boolean wasDismissedBy(UserId by) {
    return status == ReportStatus.DISMISSED && decision != null && decision.by().equals(by);
  }

  public ReportId id() {
    return id;
  }

  public ReviewId review() {
    return review;
  }

  public ReportStatus status() {
    return status;
  }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), review, reporter, reason, words, reportedAt, status, decision);
  }

  private void decide(ReportStatus to, UserId by, String note, Instant now) {
    var made = new Decision(by, now, Text.lines("note", note, 1, LONGEST_NOTE));
    if (status != ReportStatus.OPEN) {
      throw new Refused(new ReportDecided(id, status));
    }
    status = to;
    decision = made;
  }

  /** Who decided. */
  public record Decision(UserId by, Instant at, String note) {
  }

  /** All that is stored of it. */
  public record Snapshot(ReportId id, long version, ReviewId review, UserId reporter, ReportReason reason,
      @Nullable String words, Instant reportedAt, ReportStatus status, @Nullable Decision decision) {
  }
}
