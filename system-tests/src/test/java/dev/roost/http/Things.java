package dev.roost.http;

import java.util.Map;

/**
 * Makes the things of one context that stand in braces in the matrices: a bean for each context, so that a new one changes
 * nothing that is there.
 */
interface Things {

  /** How each is made, by the name in braces. */
  Map<String, Recipe> recipes();

  /** Makes one thing, for one row of a matrix. */
  @FunctionalInterface
  interface Recipe {

    /**
     * Makes it, through the use case that makes it in production.
     *
     * @param cast whose it can be
     * @param made what stands before it in the row, by name
     * @return what stands for it in paths and bodies: mostly its id
     */
    Object make(Cast cast, Map<String, String> made);
  }
}
