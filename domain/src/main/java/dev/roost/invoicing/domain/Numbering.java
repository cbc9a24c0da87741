package dev.roost.invoicing.domain;

import org.jmolecules.ddd.annotation.Repository;

/**
 * All series of numbers. Whoever needs several locks those of hosts first and Roost's last, which everybody needs.
 */
@Repository
public interface Numbering {

  /**
   * The seller's series, opened where there is none yet. Nobody else takes a number of it until the caller's transaction
   * ends; where that is rolled back, its numbers were never given.
   */
  NumberSeries lock(Seller seller);

  /** Stores the numbers that were taken. */
  void save(NumberSeries series);
}
