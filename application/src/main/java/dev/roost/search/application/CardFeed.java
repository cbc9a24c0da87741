package dev.roost.search.application;

import dev.roost.listing.contract.ListingId;
import java.util.function.Consumer;

/** Tells what became of cards, whichever node changed them. */
public interface CardFeed {

  /** Hands over every card there is, and answers since when to ask for changes. */
  String readAll(Consumer<Card> cards);

  /**
   * Hands over what was committed since then, and answers since when to ask the next time. Nothing is ever left out; what
   * was told before may be told again.
   *
   * @param since what the last call answered
   */
  String readChanges(String since, Changed changed);

  /** What became of a card. */
  interface Changed {

    void isNow(Card card);

    void isGone(ListingId listing);
  }
}
