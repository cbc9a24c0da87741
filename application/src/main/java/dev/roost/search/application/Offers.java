package dev.roost.search.application;

import java.util.List;

/** Tells which candidates are hits. */
@FunctionalInterface
interface Offers {

  List<Offer> of(List<Candidate> candidates);
}
