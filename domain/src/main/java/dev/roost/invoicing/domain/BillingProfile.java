package dev.roost.invoicing.domain;

import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.shared.Aggregate;
import dev.roost.shared.UserId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** How a user wants to be named on documents issued from now on. */
@AggregateRoot
public final class BillingProfile extends Aggregate {

  @Identity private final UserId user;
  private BillingDetails details;

  private BillingProfile(UserId user, long version, BillingDetails details) {
    super(version);
    this.user = user;
    this.details = details;
  }

  public static BillingProfile create(UserId user, BillingDetails details) {
    return new BillingProfile(user, 0, details);
  }

  /** For loading only. */
  public static BillingProfile restore(UserId user, long version, BillingDetails details) {
    return new BillingProfile(user, version, details);
  }

  public void change(BillingDetails wanted) {
    details = wanted;
  }

  public UserId user() {
    return user;
  }

  public BillingDetails details() {
    return details;
  }
}
