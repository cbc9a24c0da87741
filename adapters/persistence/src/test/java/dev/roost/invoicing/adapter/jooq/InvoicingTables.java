package dev.roost.invoicing.adapter.jooq;

import dev.roost.invoicing.domain.NumberSeries.Place;
import dev.roost.invoicing.domain.Seller;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import roosttest.database.TestDatabase;
import roosttest.invoicing.DocumentFixture;

/** Series and documents of a test on PostgreSQL, and what only an administrator of the database can do to them. */
final class InvoicingTables {

  final TestDatabase database;
  final DSLContext db;
  final JooqNumbering numbering;
  final JooqDocuments documents;
  final JooqDocumentLists lists;

  InvoicingTables(TestDatabase database) {
    this.database = database;
    this.db = database.dsl();
    var rows = new DocumentRows(db);
    this.numbering = new JooqNumbering(db, UUID::randomUUID);
    this.documents = new JooqDocuments(db, rows);
    this.lists = new JooqDocumentLists(db, rows);
  }

  <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(database.transactions().execute(status -> work.get()));
  }

  /** In the caller's transaction. */
  Place next(Seller seller, Instant now) {
    var series = numbering.lock(seller);
    var place = series.next(now);
    numbering.save(series);
    return place;
  }

  /** Stores an invoice of the seller under the next number. */
  dev.roost.invoicing.domain.Document issue(Seller seller, DocumentFixture document) {
    return inTransaction(() -> {
      var issued = document.at(next(seller, DocumentFixture.NOON)).build();
      documents.add(issued);
      return issued;
    });
  }

  /** Does something that triggers and foreign keys forbid, as a superuser who switches them off can. */
  void tamper(String sql, Object... bindings) {
    database.transactions().executeWithoutResult(transaction -> {
      db.execute("set local session_replication_role = replica");
      db.execute(sql, bindings);
    });
  }

  void empty() {
    tamper("truncate invoicing.series, invoicing.document, invoicing.billing_profile cascade");
  }
}
