package dev.roost.review.domain;

import dev.roost.review.contract.ReviewId;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Text;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** Whether an administrator keeps a review from being read, and why. A hidden one counts in no rating. */
@AggregateRoot
public final class Moderation extends Aggregate {

  public static final int LONGEST_REASON = 500;

  @Identity private final ReviewId review;
  private boolean hidden;
  private @Nullable Change last;

  private Moderation(Snapshot stored) {
    super(stored.version());
    this.review = stored.review();
    this.hidden = stored.hidden();
    this.last = stored.last();
  }

  /** Of a review that nobody ever hid. */
  public static Moderation none(ReviewId review) {
    return new Moderation(new Snapshot(review, 0, false, null));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Moderation restore(Snapshot stored) {
    return new Moderation(stored);
  }

  /**
   * Hides the review, or shows it again.
   *
   * @return false where it was so already; then nothing changes
   */
  public boolean set(boolean wanted, UserId by, String reason, Instant now) {
    var change = new Change(by, now, Text.lines("reason", reason, 1, LONGEST_REASON));
    if (hidden == wanted) {
      return false;
    }
    hidden = wanted;
    last = change;
    return true;
  }

  public ReviewId review() {
    return review;
  }

  public boolean isHidden() { return hidden; }

  /** Why it was hidden or shown again last. */
  public Optional<String> reason() {
    return Optional.ofNullable(last).map(Change::reason);
  }

  public Snapshot snapshot() {
    return new Snapshot(review, version(), hidden, last);
  }

  /**
   * Who changed it last.
   *
   * @param reason for the writer, other administrators and auditors
   */
  public record Change(UserId by, Instant at, String reason) {
  }

  /** All that is stored of it. */
  public record Snapshot(ReviewId review, long version, boolean hidden, @Nullable Change last) {
  }
}
