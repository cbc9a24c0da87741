package dev.roost.pricing.adapter.jooq;

import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.impersonal;
import static dev.roost.pricing.adapter.jooq.generated.Tables.DATE_PRICE;
import static dev.roost.pricing.adapter.jooq.generated.Tables.QUOTE;
import static dev.roost.pricing.adapter.jooq.generated.Tables.RATE_PLAN;
import static org.jooq.impl.DSL.any;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class PricingPersonalData implements PersonalData {

  private final DSLContext db;

  PricingPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "pricing";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("rate_plan", "rate-plans").erased("goes, with the names of seasons and fees").asLongAs("the listing"),
        exported("date_price", "date-prices").erased("goes").asLongAs("the listing"),
        exported("quote", "quotes").erased("goes: a booking has frozen what it needs")
            .forgotten("30 days after it ran out", "pricing.forget-old-quotes"),
        impersonal("service_fee"), impersonal("tax_rule"), impersonal("rate_table"));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var listings = subject.listingIds();
    new ExportedRows(db, sink)
        .write("rate-plans", RATE_PLAN, RATE_PLAN.LISTING_ID.eq(any(listings)))
        .write("date-prices", DATE_PRICE, DATE_PRICE.LISTING_ID.eq(any(listings)))
        .write("quotes", QUOTE, QUOTE.GUEST_ID.eq(subject.user().value()));
  }

  @Override
  public void erase(DataSubject subject) {
    db.deleteFrom(QUOTE).where(QUOTE.GUEST_ID.eq(subject.user().value())).execute();
    // Prices of dates go with it.
    db.deleteFrom(RATE_PLAN).where(RATE_PLAN.LISTING_ID.eq(any(subject.listingIds()))).execute();
  }
}
