package roosttest.search;

import dev.roost.search.application.CardFeed;
import dev.roost.search.application.Cards;
import org.springframework.transaction.support.TransactionOperations;

class InMemoryCardsTest extends SearchContract {

  private static final InMemoryCards CARDS = new InMemoryCards();

  @Override
  protected Cards cards() {
    return CARDS;
  }

  @Override
  protected CardFeed feed() {
    return CARDS;
  }

  @Override
  protected TransactionOperations transactions() {
    return TransactionOperations.withoutTransaction();
  }
}
