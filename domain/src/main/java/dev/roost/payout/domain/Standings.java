package dev.roost.payout.domain;

import dev.roost.shared.UserId;
import org.jmolecules.ddd.annotation.Repository;

/** Where hosts stand. */
@Repository
public interface Standings {

  Standing of(UserId host);
}
