package dev.roost.notification.domain;

import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EndpointStatus;
import dev.roost.shared.Aggregate;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** A program of somebody's, to which events that concern them are sent. */
@AggregateRoot
public final class WebhookEndpoint extends Aggregate {

  /** How long the secret before is used beside the new one. */
  public static final Duration OVERLAP = Duration.ofHours(24);

  @Identity private final EndpointId id;
  private final UserId owner;
  private final Instant createdAt;
  private Wish wish;
  private EndpointStatus status;
  private int generation;
  private @Nullable Instant rotatedAt;

  private WebhookEndpoint(Snapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.owner = stored.owner();
    this.createdAt = stored.createdAt();
    this.wish = stored.wish();
    this.status = stored.status();
    this.generation = stored.generation();
    this.rotatedAt = stored.rotatedAt();
  }

  public static WebhookEndpoint create(EndpointId id, UserId owner, Wish wish, Instant now) {
    return new WebhookEndpoint(new Snapshot(id, 0, owner, wish, EndpointStatus.ENABLED, 1, null, now));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static WebhookEndpoint restore(Snapshot stored) {
    return new WebhookEndpoint(stored);
  }

  /** The owner wants something else. One that said that it is gone is believed again only when it is enabled. */
  public void edit(Wish wanted, boolean enabled) {
    wish = wanted;
    if (enabled) {
      status = EndpointStatus.ENABLED;
    } else if (status == EndpointStatus.ENABLED) {
      status = EndpointStatus.DISABLED;
    }
  }

  /** It has answered that there is nothing any more. */
  public void gone() {
    status = EndpointStatus.GONE;
  }

  /** There is another secret from now on; the one before signs as well for a while. The one before that no longer does. */
  public void rotate(Instant now) {
    generation++;
    rotatedAt = now;
  }

  /** The numbers of the secrets that sign at that moment, the newest first. */
  public List<Integer> signingAt(Instant moment) {
    var until = previousUntil();
    return until != null && moment.isBefore(until) ? List.of(generation, generation - 1) : List.of(generation);
  }

  /** Until when the secret before signs as well. */
  public @Nullable Instant previousUntil() {
    return rotatedAt == null ? null : rotatedAt.plus(OVERLAP);
  }

  public EndpointId id() {
    return id;
  }

  public UserId owner() {
    return owner;
  }

  public Wish wish() {
    return wish;
  }

  public boolean isEnabled() { return status == EndpointStatus.ENABLED; }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), owner, wish, status, generation, rotatedAt, createdAt);
  }

  /**
   * All that is stored of it.
   *
   * @param generation the number of its secret, from 1
   */
  public record Snapshot(EndpointId id, long version, UserId owner, Wish wish, EndpointStatus status, int generation,
      @Nullable Instant rotatedAt, Instant createdAt) {
  }
}
