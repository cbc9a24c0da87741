package dev.roost.search.api;

import dev.roost.shared.Actor;

/** Looking after what is searched. */
public interface SearchIndex {

  /**
   * Makes every card anew, for administrators and at the end of an import. Searches go on meanwhile.
   *
   * @return how many listings can be found now
   */
  int rebuild(Actor actor);

  /** Reads the cards into this node's memory, which the first search would do otherwise. */
  void warmUp(Actor actor);
}
