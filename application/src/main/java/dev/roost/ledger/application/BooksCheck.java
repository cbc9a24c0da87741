package dev.roost.ledger.application;

import dev.roost.ledger.api.CheckView;
import dev.roost.ledger.api.CheckView.Difference;
import dev.roost.ledger.contract.AccountId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Goes through all accounts, a batch at a time, so that no statement runs long. */
@Component
class BooksCheck {

  private static final Logger LOG = LoggerFactory.getLogger(BooksCheck.class);
  private static final int BATCH = 500;

  private final BooksAudit audit;
  private final TransactionOperations transactions;

  BooksCheck(BooksAudit audit, TransactionOperations transactions) {
    this.audit = audit;
    this.transactions = transactions;
  }

  CheckView run() {
    var differences = new ArrayList<Difference>();
    int accounts = 0;
    AccountId last = null;
    List<BooksAudit.Reckoning> batch;
    do {
      batch = audit.reckon(last, BATCH);
      batch.stream().filter(it -> !it.running().equals(it.journal()))
          .map(it -> new Difference(it.currency(), it.account(), it.journal(), it.running())).forEach(differences::add);
      accounts += batch.size();
      last = batch.isEmpty() ? last : batch.getLast().account();
    } while (batch.size() == BATCH);
    audit.sums().forEach((currency, sum) -> {
      if (sum.signum() != 0) {
        differences.add(new Difference(currency, null, BigInteger.ZERO, sum));
      }
    });
    transactions.executeWithoutResult(transaction -> audit.remember(differences));
    differences.forEach(it -> LOG.error(
        "The books differ in {} on {}: expected {}, found {}. Nothing is paid out of it until a check finds it in order",
        it.currency(), it.account() == null ? "all accounts" : it.account(), it.expected(), it.found()));
    return new CheckView(accounts, List.copyOf(differences));
  }
}
