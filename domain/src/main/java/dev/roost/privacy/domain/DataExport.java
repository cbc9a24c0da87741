package dev.roost.privacy.domain;

import dev.roost.privacy.contract.ExportStatus;
import dev.roost.shared.Aggregate;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** The copy of all that is stored about somebody: there is one of each user at a time, for a week. */
@AggregateRoot
public final class DataExport extends Aggregate {

  public static final Duration KEPT = Duration.ofDays(7);

  @Identity private final UserId user;
  private final ExportKey key;
  private final Instant requestedAt;
  private final int contexts;
  private int done;
  private ExportStatus status;
  private @Nullable Instant expiresAt;
  private Instant dueAt;

  private DataExport(Snapshot state) {
    super(state.version());
    user = state.user();
    key = state.key();
    requestedAt = state.requestedAt();
    contexts = state.contexts();
    done = state.done();
    status = state.status();
    expiresAt = state.expiresAt();
    dueAt = state.dueAt();
  }

  /** Somebody wants a copy; so many contexts will write what they hold. */
  public static DataExport request(UserId user, ExportKey key, int contexts, Instant now) {
    return new DataExport(new Snapshot(user, key, ExportStatus.RUNNING, now, contexts, 0, null, now, 0));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static DataExport restore(Snapshot state) {
    return new DataExport(state);
  }

  /** So many contexts have written what they hold. */
  public void advance(int written) {
    if (status == ExportStatus.RUNNING) {
      done = written;
    }
  }

  /** The file is there. Nothing happens where nobody wants it any more. */
  public void complete(Instant now) {
    if (status == ExportStatus.RUNNING) {
      status = ExportStatus.READY;
      done = contexts;
      expiresAt = now.plus(KEPT);
      dueAt = expiresAt;
    }
  }

  /** Nobody wants it any more: its file is to be deleted. */
  public void end(Instant now) {
    status = ExportStatus.ENDED;
    dueAt = now;
  }

  public UserId user() {
    return user;
  }

  public ExportKey key() {
    return key;
  }

  public ExportStatus status() {
    return status;
  }

  /** Whether its file can be downloaded. */
  public boolean isReady(Instant now) {
    return status == ExportStatus.READY && expiresAt != null && expiresAt.isAfter(now);
  }

  public Snapshot snapshot() {
    return new Snapshot(user, key, status, requestedAt, contexts, done, expiresAt, dueAt, version());
  }

  /**
   * An export as it is stored.
   *
   * @param contexts how many will write what they hold
   * @param done how many of them have
   * @param expiresAt absent until the file is there
   * @param dueAt when it is to be written, or deleted
   */
  public record Snapshot(UserId user, ExportKey key, ExportStatus status, Instant requestedAt, int contexts, int done,
      @Nullable Instant expiresAt, Instant dueAt, long version) {
  }
}
