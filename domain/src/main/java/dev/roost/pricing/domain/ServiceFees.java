package dev.roost.pricing.domain;

import org.jmolecules.ddd.annotation.Repository;

/** The service fee. */
@Repository
public interface ServiceFees {

  ServiceFeeSchedule load();

  /**
   * Stores a version that the schedule added.
   *
   * @throws dev.roost.shared.Refused with {@code VersionStale} where somebody else added one meanwhile
   */
  void add(ServiceFee fee);
}
