package dev.roost.search.adapter.jooq;

import dev.roost.search.application.CardSearch;
import dev.roost.search.application.Cards;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.database.DatabaseTest;
import roosttest.search.SearchContract;

@DatabaseTest
class JooqCardsTest extends SearchContract {

  private final DSLContext db;
  private final TransactionOperations transactions;

  JooqCardsTest(DSLContext db, TransactionOperations transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  @Override
  protected Cards cards() {
    return new JooqCards(db, new Amenities(db));
  }

  @Override
  protected CardSearch cardSearch() {
    return new JooqCardSearch(db, new Amenities(db));
  }

  @Override
  protected TransactionOperations transactions() {
    return transactions;
  }
}
