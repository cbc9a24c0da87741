package dev.roost.invoicing.adapter.jooq;

import static dev.roost.invoicing.adapter.jooq.generated.Keys.BILLING_PROFILE_PKEY;
import static dev.roost.invoicing.adapter.jooq.generated.Tables.BILLING_PROFILE;

import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.domain.BillingProfile;
import dev.roost.invoicing.domain.BillingProfiles;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqBillingProfiles implements BillingProfiles {

  private final DSLContext db;

  JooqBillingProfiles(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<BillingProfile> find(UserId user) {
    return db.selectFrom(BILLING_PROFILE).where(BILLING_PROFILE.USER_ID.eq(user.value()))
        .fetchOptional(JooqBillingProfiles::toProfile);
  }

  @Override
  public void save(BillingProfile profile) {
    if ((profile.version() == 0 ? add(profile) : change(profile)) == 0) {
      throw new OptimisticLockingFailureException("The billing profile of %s was changed meanwhile"
          .formatted(profile.user()));
    }
  }

  private int add(BillingProfile profile) {
    var it = profile.details();
    return db.insertInto(BILLING_PROFILE).set(BILLING_PROFILE.USER_ID, profile.user().value())
        .set(BILLING_PROFILE.VERSION, 1L).set(BILLING_PROFILE.NAME, it.name())
        .set(BILLING_PROFILE.ADDRESS, it.address()).set(BILLING_PROFILE.COUNTRY, it.country())
        .set(BILLING_PROFILE.TAX_ID, it.taxId())
        .onConflictOnConstraint(BILLING_PROFILE_PKEY).doNothing().execute();
  }

  private int change(BillingProfile profile) {
    var it = profile.details();
    return db.update(BILLING_PROFILE).set(BILLING_PROFILE.VERSION, profile.version() + 1)
        .set(BILLING_PROFILE.NAME, it.name()).set(BILLING_PROFILE.ADDRESS, it.address())
        .set(BILLING_PROFILE.COUNTRY, it.country()).set(BILLING_PROFILE.TAX_ID, it.taxId())
        .where(BILLING_PROFILE.USER_ID.eq(profile.user().value()), BILLING_PROFILE.VERSION.eq(profile.version()))
        .execute();
  }

  private static BillingProfile toProfile(Record row) {
    return BillingProfile.restore(new UserId(row.get(BILLING_PROFILE.USER_ID)), row.get(BILLING_PROFILE.VERSION),
        new BillingDetails(row.get(BILLING_PROFILE.NAME), row.get(BILLING_PROFILE.ADDRESS),
            row.get(BILLING_PROFILE.COUNTRY), row.get(BILLING_PROFILE.TAX_ID)));
  }
}
