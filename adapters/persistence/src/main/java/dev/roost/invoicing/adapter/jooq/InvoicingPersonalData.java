package dev.roost.invoicing.adapter.jooq;

import static dev.roost.invoicing.adapter.jooq.generated.Tables.BILLING_PROFILE;
import static dev.roost.invoicing.adapter.jooq.generated.Tables.DOCUMENT;
import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.kept;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Documents that were issued say for ever who sold and bought: the law wants it so. */
@Component
class InvoicingPersonalData implements PersonalData {

  private static final String LAW = "the law asks for invoices, ten years in most of the EU";

  private final DSLContext db;

  InvoicingPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "invoicing";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("billing_profile", "billing-profile").erased("goes").asLongAs("the account"),
        exported("document", "invoices").erased("stays as it was issued, with names: laws on taxes ask for it")
            .asLongAs(LAW),
        kept("series", "numbers, without anything of their seller").erased("stays").asLongAs(LAW));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var user = subject.user().value();
    new ExportedRows(db, sink)
        .write("billing-profile", BILLING_PROFILE, BILLING_PROFILE.USER_ID.eq(user))
        .write("invoices", DOCUMENT, DOCUMENT.BUYER_ID.eq(user).or(DOCUMENT.SELLER_ID.eq(user)));
  }

  @Override
  public void erase(DataSubject subject) {
    db.deleteFrom(BILLING_PROFILE).where(BILLING_PROFILE.USER_ID.eq(subject.user().value())).execute();
  }
}
