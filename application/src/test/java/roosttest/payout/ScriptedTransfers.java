package roosttest.payout;

import dev.roost.payment.spi.HostTransfers;
import dev.roost.payment.spi.HostTransfers.HostTransfer;
import dev.roost.payment.spi.HostTransfers.Outcome;
import dev.roost.shared.Currency;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A provider that answers what a test has written down, one after the other, and otherwise sends; it remembers what it was
 * asked. Never in a transaction.
 */
public final class ScriptedTransfers implements HostTransfers {

  private final Deque<Outcome> answers = new ArrayDeque<>();
  private final List<HostTransfer> sent = new ArrayList<>();
  private final List<HostTransfer> lookedUp = new ArrayList<>();

  /** Answers these next. */
  public void will(Outcome... next) {
    answers.addAll(List.of(next));
  }

  /** What it was asked to send, in order. */
  public List<HostTransfer> asked() {
    return List.copyOf(sent);
  }

  /** What was looked up, in order. */
  public List<HostTransfer> lookedUp() {
    return List.copyOf(lookedUp);
  }

  @Override
  public OptionalLong step(Currency currency) {
    return currency.code().equals("EUR") ? OptionalLong.of(1) : OptionalLong.empty();
  }

  @Override
  public synchronized Outcome send(HostTransfer transfer) {
    mustBeOutsideTransactions();
    sent.add(transfer);
    return Objects.requireNonNullElseGet(answers.poll(), () -> new Outcome.Sent("tr_" + transfer.key()));
  }

  @Override
  public synchronized Outcome lookUp(HostTransfer transfer, Instant firstTried, Instant lastTried) {
    mustBeOutsideTransactions();
    lookedUp.add(transfer);
    return Objects.requireNonNull(answers.poll(), "nobody has said what is found");
  }

  private static void mustBeOutsideTransactions() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("The payment provider is another process: call it outside transactions");
    }
  }
}
