package dev.roost.payment.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.DisputeClosed;
import dev.roost.payment.contract.DisputeId;
import dev.roost.payment.contract.DisputeOpened;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A guest's bank takes back, or may take back, what was paid. What is known of it only grows: what is told late, twice or out of
 * order changes nothing.
 */
@AggregateRoot
public final class Dispute extends Aggregate {

  @Identity private final DisputeId id;
  private final Matter matter;
  private DisputeStatus status;
  private Instant since;

  private Dispute(Snapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.matter = stored.matter();
    this.status = stored.status();
    this.since = stored.since();
  }

  /** One that was heard of for the first time. Nothing was taken back as far as is known. */
  public static Dispute hear(DisputeId id, Matter matter, Instant at) {
    return new Dispute(new Snapshot(id, 0, matter, DisputeStatus.ASKED, at));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Dispute restore(Snapshot stored) {
    return new Dispute(stored);
  }

  /**
   * What the provider tells.
   *
   * @return how money has moved by it, in order
   */
  public List<MoneyMove> learn(DisputeStatus told, Instant at) {
    if (told.compareTo(status) <= 0 || status.isFinal()) {
      return List.of();
    }
    var before = status;
    status = told;
    since = at;
    raise(told.isFinal()
        ? new DisputeClosed(id, matter.payment(), matter.booking(), matter.host(), matter.amount(), told)
        : new DisputeOpened(id, matter.payment(), matter.booking(), matter.host(), matter.amount()));
    return moves(before);
  }

  /** Whether the provider tells another end than the one that is known. */
  public boolean contradicts(DisputeStatus told) {
    return told.isFinal() && status.isFinal() && told != status;
  }

  public DisputeId id() {
    return id;
  }

  public Matter matter() {
    return matter;
  }

  public DisputeStatus status() {
    return status;
  }

  /** When it came to its status, UTC. */
  public Instant since() {
    return since;
  }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), matter, status, since);
  }

  private List<MoneyMove> moves(DisputeStatus before) {
    var wasTaken = before == DisputeStatus.OPEN;
    return switch (status) {
      case ASKED -> List.of();
      case OPEN -> List.of(MoneyMove.DISPUTED);
      case WON -> wasTaken ? List.of(MoneyMove.DISPUTE_WON) : List.of();
      case LOST -> wasTaken
          ? List.of(MoneyMove.DISPUTE_LOST)
          : List.of(MoneyMove.DISPUTED, MoneyMove.DISPUTE_LOST);
    };
  }

  /**
   * What it is about.
   *
   * @param reference the provider's name of it
   */
  public record Matter(ProviderReference reference, PaymentId payment, BookingId booking, UserId host, Money amount) {
  }

  /** All that is stored of a dispute. */
  public record Snapshot(DisputeId id, long version, Matter matter, DisputeStatus status, Instant since) {
  }
}
