package dev.roost.payout.domain;

import dev.roost.payout.contract.PayoutFailed;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.PayoutReturned;
import dev.roost.payout.contract.PayoutSent;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.payout.contract.TransferId;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Money on its way to a host, in one currency. Once decided it is sent to the account that the host had then, whatever the
 * host changes later: a provider that may have done it must be asked with the same facts.
 */
@AggregateRoot
public final class Payout extends Aggregate {

  @Identity private final PayoutId id;
  private final Order order;
  private final List<Transfer> transfers;
  private @Nullable Instant endedAt;

  private Payout(Snapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.order = stored.order();
    this.transfers = new ArrayList<>(stored.transfers());
    this.endedAt = stored.endedAt();
  }

  /** A payout whose transfers are entered in the books and can be sent. */
  public static Payout prepare(PayoutId id, Order order, List<Transfer> transfers) {
    var sum = transfers.stream().map(transfer -> transfer.draw().amount()).reduce(Money::plus);
    if (!sum.equals(Optional.of(order.amount()))) {
      throw new IllegalArgumentException("%s are not sent by transfers of %s".formatted(order.amount(), sum));
    }
    return new Payout(new Snapshot(id, 0, order, transfers, null));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Payout restore(Snapshot stored) {
    return new Payout(stored);
  }

  /**
   * The provider has done this transfer. That counts even where it was taken as not done.
   *
   * @return whether it was not known before
   */
  public boolean sent(TransferId transfer, String reference, Instant now) {
    return transfer(transfer).status() != TransferStatus.SENT && end(transfer, it -> it.sent(reference, now), now);
  }

  /**
   * It is proven that this transfer was not done, and it will not be tried again.
   *
   * @return whether it was not known before
   */
  public boolean failed(TransferId transfer, String why, Instant now) {
    return transfer(transfer).isOpen() && end(transfer, it -> it.failed(why), now);
  }

  /** It is proven that this transfer was not done; it is tried again, and the provider would remember its answer. */
  public void renew(TransferId transfer, UUID key) {
    if (!transfer(transfer).isOpen()) {
      throw new IllegalStateException("It is known what became of transfer " + transfer);
    }
    change(transfer, it -> it.renewed(key));
  }

  /**
   * The provider has taken money back from the host's account. It tells how much in all, late and more than once: what is
   * less than is known already changes nothing.
   *
   * @param inAll of this transfer, so far
   * @return what was not known before; nothing where all was
   */
  public Money returned(TransferId transfer, Money inAll) {
    var known = transfer(transfer);
    if (known.status() != TransferStatus.SENT) {
      throw new IllegalStateException("What was not sent cannot come back: transfer " + transfer);
    }
    var most = inAll.compareTo(known.draw().amount()) > 0 ? known.draw().amount() : inAll;
    var fresh = most.minus(known.returned());
    if (fresh.amount() <= 0) {
      return Money.zero(fresh.currency());
    }
    change(transfer, it -> it.returned(most));
    raise(new PayoutReturned(id, order.host(), fresh));
    return fresh;
  }

  public PayoutStatus status() {
    if (transfers.stream().anyMatch(Transfer::isOpen)) {
      return PayoutStatus.SENDING;
    }
    if (!returned().isZero()) {
      return PayoutStatus.RETURNED;
    }
    var sent = transfers.stream().filter(it -> it.status() == TransferStatus.SENT).count();
    if (sent == transfers.size()) {
      return PayoutStatus.SENT;
    }
    return sent == 0 ? PayoutStatus.FAILED : PayoutStatus.PARTLY_SENT;
  }

  public PayoutId id() {
    return id;
  }

  public Order order() {
    return order;
  }

  public List<Transfer> transfers() {
    return List.copyOf(transfers);
  }

  public Transfer transfer(TransferId transfer) {
    return transfers.stream().filter(it -> it.id().equals(transfer)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Payout %s has no transfer %s".formatted(id, transfer)));
  }

  public Optional<Transfer> transferAskedUnder(UUID key) {
    return transfers.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /** What was sent, as far as it is known. */
  public Money sum(TransferStatus status) {
    return transfers.stream().filter(it -> it.status() == status).map(it -> it.draw().amount())
        .reduce(Money.zero(order.amount().currency()), Money::plus);
  }

  /** What has come back of what was sent. */
  public Money returned() {
    return transfers.stream().map(Transfer::returned).reduce(Money.zero(order.amount().currency()), Money::plus);
  }

  /** Why a transfer was not done; the last one that failed. */
  public Optional<String> failure() {
    return transfers.stream().map(Transfer::failure).filter(Objects::nonNull).reduce((one, later) -> later);
  }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), order, List.copyOf(transfers), endedAt);
  }

  private boolean end(TransferId transfer, UnaryOperator<Transfer> change, Instant now) {
    change(transfer, change);
    if (status() != PayoutStatus.SENDING) {
      endedAt = now;
      tell();
    }
    return true;
  }

  private void change(TransferId transfer, UnaryOperator<Transfer> change) {
    transfers.replaceAll(it -> it.id().equals(transfer) ? change.apply(it) : it);
  }

  private void tell() {
    var sent = sum(TransferStatus.SENT);
    if (!sent.isZero()) {
      raise(new PayoutSent(id, order.host(), sent));
    }
    failure().ifPresent(why -> raise(new PayoutFailed(id, order.host(), sum(TransferStatus.FAILED), why)));
  }

  /**
   * What was decided.
   *
   * @param account where it goes
   * @param preparedAt when it was decided, UTC
   */
  public record Order(UserId host, Money amount, AccountToken account, Instant preparedAt) {
  }

  /** All that is stored of a payout. */
  public record Snapshot(PayoutId id, long version, Order order, List<Transfer> transfers,
      @Nullable Instant endedAt) {

    public Snapshot {
      transfers = List.copyOf(transfers);
    }
  }
}
