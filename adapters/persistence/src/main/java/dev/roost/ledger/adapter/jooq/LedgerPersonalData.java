package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.ACCOUNT;
import static dev.roost.ledger.adapter.jooq.generated.Tables.ENTRY;
import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.impersonal;
import static dev.roost.platform.HeldTable.kept;
import static org.jooq.impl.DSL.select;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Books name users by their ids only, so nothing in them has to be erased. */
@Component
class LedgerPersonalData implements PersonalData {

  private static final String FOR_EVER = "the law asks for books, ten years in most of the EU";
  private static final String NOBODY = "stays: money of users whom nobody knows";

  private final DSLContext db;

  LedgerPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "ledger";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("account", "ledger-accounts").erased(NOBODY).asLongAs(FOR_EVER),
        exported("entry", "ledger-entries").erased(NOBODY).asLongAs(FOR_EVER),
        kept("journal_transaction", "its entries are exported, with what they are for").erased(NOBODY)
            .asLongAs(FOR_EVER),
        kept("proposal", "what administrators propose to each other; what came of it is exported").erased(NOBODY)
            .asLongAs(FOR_EVER),
        kept("difference", "what a check of the books has found").erased(NOBODY).asLongAs(FOR_EVER),
        impersonal("untotalled"));
  }

  /** Owed in either direction. */
  @Override
  public List<Obstacle> inTheWay(DataSubject subject) {
    var owed = db.fetchCount(ACCOUNT, ACCOUNT.OWNER.eq(subject.user().value()).and(ACCOUNT.TOTAL.ne(0L)));
    return owed == 0 ? List.of() : List.of(new Obstacle("money-owed", owed));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var owned = ACCOUNT.OWNER.eq(subject.user().value());
    new ExportedRows(db, sink)
        .write("ledger-accounts", ACCOUNT, owned)
        .write("ledger-entries", ENTRY, ENTRY.ACCOUNT_ID.in(select(ACCOUNT.ID).from(ACCOUNT).where(owned)));
  }

  @Override
  public void erase(DataSubject subject) {
    // There is nothing but the id.
  }
}
