package dev.roost.privacy.application;

import dev.roost.identity.spi.AccountEnding;
import dev.roost.listing.spi.OwnedListings;
import dev.roost.privacy.domain.Erasure;
import dev.roost.privacy.domain.Erasures;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries erasures out. Every step can be done again, so one that was cut short begins anew. */
@Component
class ErasureWork {

  private static final Logger LOG = LoggerFactory.getLogger(ErasureWork.class);

  private final Erasures erasures;
  private final AccountEnding accounts;
  private final OwnedListings listings;
  private final DataSubjects subjects;
  private final AllPersonalData data;
  private final TransactionOperations transactions;
  private final Clock clock;

  ErasureWork(Erasures erasures, AccountEnding accounts, OwnedListings listings, DataSubjects subjects,
      AllPersonalData data, TransactionOperations transactions, Clock clock) {
    this.erasures = erasures;
    this.accounts = accounts;
    this.listings = listings;
    this.subjects = subjects;
    this.data = data;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Erases those whose turn it is.
   *
   * @return how many were looked at
   */
  int workDue(int atMost) {
    var due = erasures.due(atMost);
    due.forEach(this::tryToErase);
    return due.size();
  }

  private void tryToErase(UserId user) {
    try {
      erase(user);
    } catch (RuntimeException failure) {
      LOG.error("User {} is not erased yet; it will be tried again", user, failure);
      transactions.executeWithoutResult(_ -> erasures.postpone(user, failure.toString()));
    }
  }

  private void erase(UserId user) {
    accounts.close(user);
    listings.takeOffTheMarket(user);
    var subject = subjects.whoeverIsLeft(user);
    var inTheWay = data.inTheWay(subject);
    if (inTheWay.isEmpty()) {
      data.erase(subject);
      change(user, erasure -> erasure.complete(clock.instant()));
    } else {
      change(user, erasure -> erasure.holdUp(inTheWay, clock.instant()));
    }
  }

  private void change(UserId user, Consumer<Erasure> change) {
    transactions.executeWithoutResult(_ -> erasures.lock(user).ifPresent(erasure -> {
      change.accept(erasure);
      erasures.save(erasure);
    }));
  }
}
