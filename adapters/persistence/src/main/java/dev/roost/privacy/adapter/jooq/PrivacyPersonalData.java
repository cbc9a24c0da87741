package dev.roost.privacy.adapter.jooq;

import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.kept;
import static dev.roost.privacy.adapter.jooq.generated.Tables.AUDIT_ENTRY;
import static dev.roost.privacy.adapter.jooq.generated.Tables.DATA_EXPORT;
import static org.jooq.impl.DSL.currentInstant;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import dev.roost.privacy.contract.ExportStatus;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class PrivacyPersonalData implements PersonalData {

  private final DSLContext db;

  PrivacyPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "privacy";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        kept("data_export", "it is about this very copy").erased("goes with its file, within seconds")
            .forgotten("a week after it was written", "privacy.export"),
        exported("audit_entry", "audit").erased("stays: ids only").forgotten("two years", "privacy.forget-audit"),
        kept("erasure", "whoever is in it has no account any more").erased("stays: it shows what was done")
            .asLongAs("Roost has to show that it was done"));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    new ExportedRows(db, sink).write("audit", AUDIT_ENTRY, AUDIT_ENTRY.ABOUT.eq(subject.user().value()));
  }

  /** The job that writes exports deletes those that have ended. */
  @Override
  public void erase(DataSubject subject) {
    db.update(DATA_EXPORT).set(DATA_EXPORT.STATUS, ExportStatus.ENDED.name()).set(DATA_EXPORT.DUE_AT, currentInstant())
        .set(DATA_EXPORT.VERSION, DATA_EXPORT.VERSION.plus(1))
        .where(DATA_EXPORT.USER_ID.eq(subject.user().value()), DATA_EXPORT.STATUS.ne(ExportStatus.ENDED.name()))
        .execute();
  }
}
