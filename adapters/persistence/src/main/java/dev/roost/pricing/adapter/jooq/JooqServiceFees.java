package dev.roost.pricing.adapter.jooq;

import static dev.roost.pricing.adapter.jooq.generated.Tables.SERVICE_FEE;
import static java.util.Objects.requireNonNull;

import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.ServiceFee;
import dev.roost.pricing.domain.ServiceFeeSchedule;
import dev.roost.pricing.domain.ServiceFees;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** The service fee on PostgreSQL. */
@Repository
class JooqServiceFees implements ServiceFees {

  private final DSLContext db;

  JooqServiceFees(DSLContext db) {
    this.db = db;
  }

  @Override
  public ServiceFeeSchedule load() {
    return ServiceFeeSchedule.restore(db.selectFrom(SERVICE_FEE).orderBy(SERVICE_FEE.VERSION).fetch(
        JooqServiceFees::fee));
  }

  @Override
  public void add(ServiceFee fee) {
    int inserted = db.insertInto(SERVICE_FEE).set(SERVICE_FEE.VERSION, fee.version())
        .set(SERVICE_FEE.HOST_PERCENT, fee.host().value()).set(SERVICE_FEE.GUEST_PERCENT, fee.guest().value())
        .set(SERVICE_FEE.EFFECTIVE_FROM, fee.from()).onConflictDoNothing().execute();
    if (inserted == 0) {
      throw new Refused(new VersionStale("service fee", load().version()));
    }
  }

  static ServiceFee fee(Record row) {
    return new ServiceFee(requireNonNull(row.get(SERVICE_FEE.VERSION)),
        new Percent(requireNonNull(row.get(SERVICE_FEE.HOST_PERCENT))),
        new Percent(requireNonNull(row.get(SERVICE_FEE.GUEST_PERCENT))),
        requireNonNull(row.get(SERVICE_FEE.EFFECTIVE_FROM)));
  }
}
