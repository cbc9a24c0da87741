package roosttest.search;

import dev.roost.search.application.CardSearch;
import dev.roost.search.application.Cards;
import org.springframework.transaction.support.TransactionOperations;

class InMemoryCardsTest extends SearchContract {

  private static final InMemoryCards CARDS = new InMemoryCards();

  @Override
  protected Cards cards() {
    return CARDS;
  }

  @Override
  protected CardSearch cardSearch() {
    return CARDS;
  }

  @Override
  protected TransactionOperations transactions() {
    return TransactionOperations.withoutTransaction();
  }
}
