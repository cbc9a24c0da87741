package dev.roost.ledger.spi;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.TransactionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The books, for contexts that decide what is posted when. All but {@link #balance} and {@link #entries} must be called inside the transaction of
 * what is decided. Whoever posts several times in one transaction locks all accounts first, so that nobody waits in a
 * circle. Authorizations are not posted: they move nothing.
 */
public interface Books {

  /**
   * Enters what happened. For the same source again with the same entries, nothing; with others it throws
   * {@link ConflictingPosting}. Entries that do not add up to zero are an {@link IllegalArgumentException}.
   */
  PostingOutcome post(Posting posting);

  /** Takes a transaction back by entering its opposite; the same reversal again changes nothing. */
  PostingOutcome reverse(Reversal reversal);

  /** What an account holds at this moment; others may enter on it at once. */
  AccountBalance balance(Account account);

  /**
   * What accounts of users and bookings hold, to decide on: nobody else enters on them until the transaction ends. Locks
   * in one order, whatever the order they are named in.
   */
  Map<Account, AccountBalance> lock(Collection<Account> accounts);

  /** What a transaction has entered, in its order. */
  List<Entry> entries(TransactionId transaction);

  /** What became of a posting. */
  sealed interface PostingOutcome {

    TransactionId transaction();

    /** It is entered now. */
    record Posted(TransactionId transaction) implements PostingOutcome {
    }

    /** It was entered before, with the same entries. */
    record PostedBefore(TransactionId transaction) implements PostingOutcome {
    }
  }
}
