package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.ACCOUNT;
import static dev.roost.payout.adapter.jooq.generated.Tables.DECISION;
import static dev.roost.payout.adapter.jooq.generated.Tables.DISPOSABLE_DOCUMENT;
import static dev.roost.payout.adapter.jooq.generated.Tables.DOCUMENT;
import static dev.roost.payout.adapter.jooq.generated.Tables.EARNING;
import static dev.roost.payout.adapter.jooq.generated.Tables.FREEZE;
import static dev.roost.payout.adapter.jooq.generated.Tables.NETTING;
import static dev.roost.payout.adapter.jooq.generated.Tables.PAYOUT;
import static dev.roost.payout.adapter.jooq.generated.Tables.TRANSFER;
import static dev.roost.payout.adapter.jooq.generated.Tables.TRANSFER_RETURN;
import static dev.roost.payout.adapter.jooq.generated.Tables.VERIFICATION;
import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.kept;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.roost.payout.contract.VerificationStatus;
import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a host was identified by and an administrator has decided on is kept for as long as the law asks (ADR 124). */
@Component
class PayoutPersonalData implements PersonalData {

  private static final String BOOKS = "the books that were entered for it";
  private static final String AUDITORS = "it is part of what auditors read";
  private static final String NOBODY = "stays: money of users whom nobody knows";
  private static final String LAW = "stays where an administrator has decided on it, as laws on money laundering ask; else goes";
  private static final String FIVE_YEARS = "five years after the last business with the host";
  private static final String FORGET_HOSTS = "payout.forget-former-hosts";

  private final DSLContext db;

  PayoutPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "payout";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("account", "payout-account").erased("the provider's name of the account goes").asLongAs("the account"),
        exported("earning", "earnings").erased(NOBODY).asLongAs(BOOKS),
        exported("payout", "payouts").erased(NOBODY).asLongAs(BOOKS),
        exported("transfer", "transfers").erased(NOBODY).asLongAs(BOOKS),
        exported("transfer_return", "transfer-returns").erased(NOBODY).asLongAs(BOOKS),
        exported("netting", "nettings").erased(NOBODY).asLongAs(BOOKS),
        exported("verification", "verification").erased(LAW).forgotten(FIVE_YEARS, FORGET_HOSTS),
        exported("document", "verification-documents").erased(LAW).forgotten(FIVE_YEARS, FORGET_HOSTS),
        exported("freeze", "payout-freeze").erased("stays: of a user whom nobody knows").asLongAs(AUDITORS),
        exported("decision", "payout-decisions").erased("stays: about a user whom nobody knows").asLongAs(AUDITORS),
        kept("schedule", "when somebody is paid next, which payouts tell").erased(NOBODY).asLongAs("the account"),
        kept("work", "work that is to be done; the transfer is exported").erased("stays until it is done")
            .asLongAs("it is to be done"),
        kept("disposable_document", "names files that no verification has").erased("takes up the files that go")
            .forgotten("some minutes, with the files", "payout.dispose-of-documents"));
  }

  @Override
  public List<Obstacle> inTheWay(DataSubject subject) {
    var host = subject.user().value();
    var sending = db.fetchCount(PAYOUT, PAYOUT.HOST_ID.eq(host).and(PAYOUT.STATUS.eq("SENDING")));
    var frozen = db.fetchCount(FREEZE, FREEZE.HOST_ID.eq(host).and(FREEZE.FROZEN.isTrue()));
    return Stream.of(new Obstacle("open-payouts", sending), new Obstacle("payouts-on-hold", frozen))
        .filter(it -> it.count() > 0).toList();
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var host = subject.user().value();
    var transfers = TRANSFER.PAYOUT_ID.in(select(PAYOUT.ID).from(PAYOUT).where(PAYOUT.HOST_ID.eq(host)));
    new ExportedRows(db, sink)
        .write("payout-account", ACCOUNT, ACCOUNT.HOST_ID.eq(host))
        .write("earnings", EARNING, EARNING.HOST_ID.eq(host))
        .write("payouts", PAYOUT, PAYOUT.HOST_ID.eq(host))
        .write("transfers", TRANSFER, transfers, TRANSFER.KEY, TRANSFER.ENTERED)
        .write("transfer-returns", TRANSFER_RETURN,
            TRANSFER_RETURN.TRANSFER_ID.in(select(TRANSFER.ID).from(TRANSFER).where(transfers)))
        .write("nettings", NETTING, NETTING.HOST_ID.eq(host))
        .write("verification", VERIFICATION, VERIFICATION.HOST_ID.eq(host), VERIFICATION.DECIDED_BY)
        .write("verification-documents", DOCUMENT, DOCUMENT.HOST_ID.eq(host), DOCUMENT.PLACE)
        .write("payout-freeze", FREEZE, FREEZE.HOST_ID.eq(host), FREEZE.CHANGED_BY)
        .write("payout-decisions", DECISION, DECISION.HOST_ID.eq(host), DECISION.DECIDED_BY);
  }

  @Override
  public void erase(DataSubject subject) {
    var host = subject.user().value();
    db.update(ACCOUNT).setNull(ACCOUNT.TOKEN).setNull(ACCOUNT.NAMED_AT).setNull(ACCOUNT.REFUSAL)
        .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1)).where(ACCOUNT.HOST_ID.eq(host), ACCOUNT.TOKEN.isNotNull())
        .execute();
    db.insertInto(DISPOSABLE_DOCUMENT, DISPOSABLE_DOCUMENT.KEY, DISPOSABLE_DOCUMENT.DISPOSABLE_FROM)
        .select(
            select(DOCUMENT.PLACE, currentInstant()).from(DOCUMENT).where(DOCUMENT.HOST_ID.eq(host), undecided(host)))
        .onConflictDoNothing().execute();
    db.deleteFrom(DOCUMENT).where(DOCUMENT.HOST_ID.eq(host), undecided(host)).execute();
    db.update(VERIFICATION).set(VERIFICATION.STATUS, VerificationStatus.OPEN.name())
        .setNull(VERIFICATION.LEGAL_NAME).setNull(VERIFICATION.KIND).setNull(VERIFICATION.COUNTRY)
        .setNull(VERIFICATION.BORN_ON).setNull(VERIFICATION.REGISTRATION_NUMBER).setNull(VERIFICATION.SUBMITTED_AT)
        .set(VERIFICATION.VERSION, VERIFICATION.VERSION.plus(1))
        .where(VERIFICATION.HOST_ID.eq(host), VERIFICATION.DECIDED_AT.isNull(), VERIFICATION.LEGAL_NAME.isNotNull())
        .execute();
  }

  private static Condition undecided(UUID host) {
    return exists(selectOne().from(VERIFICATION)
        .where(VERIFICATION.HOST_ID.eq(host), VERIFICATION.DECIDED_AT.isNull()));
  }
}
