package dev.roost.payout.application;

import static roosttest.payout.PayoutFixture.eur;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.spi.AccountBalance;
import dev.roost.ledger.spi.Books;
import dev.roost.ledger.spi.Books.PostingOutcome;
import dev.roost.ledger.spi.Posting;
import dev.roost.ledger.spi.Reversal;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.spi.CapturedFunds;
import dev.roost.payment.spi.CapturedFunds.Captured;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Takes the locks of accounts and payments away, for controls: whoever looks sees what another one is deciding on too. */
@TestConfiguration
class WithoutAccountLocks {

  @Bean
  static BeanPostProcessor unlocked() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
          case Books books -> new UnlockedBooks(books);
          case CapturedFunds _ -> new UnlockedFunds();
          default -> bean;
        };
      }
    };
  }

  /** The payment of the stay as it is, without waiting for anybody. */
  private record UnlockedFunds() implements CapturedFunds {
    @Override
    public List<Captured> lock(Collection<BookingId> bookings) {
      return bookings.stream().map(stay -> new Captured(stay, new PaymentId(stay.value()), "pay_" + stay,
          eur(Race.CAPTURED))).toList();
    }
  }

  /** Looks at balances instead of locking them, and lets the other one look too before it goes on. */
  private static final class UnlockedBooks implements Books {

    private final Books locked;
    private final CyclicBarrier bothHaveLooked = new CyclicBarrier(2);

    UnlockedBooks(Books locked) {
      this.locked = locked;
    }

    @Override
    public Map<Account, AccountBalance> lock(Collection<Account> accounts) {
      var seen = accounts.stream().collect(Collectors.toMap(account -> account, locked::balance));
      try {
        bothHaveLooked.await(10, TimeUnit.SECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
        throw new IllegalStateException(alone);
      }
      return seen;
    }

    @Override
    public PostingOutcome post(Posting posting) {
      return locked.post(posting);
    }

    @Override
    public PostingOutcome reverse(Reversal reversal) {
      return locked.reverse(reversal);
    }

    @Override
    public List<Entry> entries(TransactionId transaction) {
      return locked.entries(transaction);
    }

    @Override
    public AccountBalance balance(Account account) {
      return locked.balance(account);
    }
  }
}
