package dev.roost.invoicing.adapter.jooq;

import static dev.roost.invoicing.adapter.jooq.generated.Tables.DOCUMENT;
import static dev.roost.invoicing.adapter.jooq.generated.Tables.SERIES;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.contract.DocumentNumber;
import dev.roost.invoicing.contract.Occasion;
import dev.roost.invoicing.contract.OccasionKind;
import dev.roost.invoicing.contract.Subject;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.Document.Correction;
import dev.roost.invoicing.domain.Document.Parties;
import dev.roost.invoicing.domain.Document.Stay;
import dev.roost.invoicing.domain.Figures;
import dev.roost.invoicing.domain.Seller;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents back from their rows, with the codes of their series and the number of the invoice they take back. */
@Component
class DocumentRows {

  private static final dev.roost.invoicing.adapter.jooq.generated.tables.Document INVOICE = DOCUMENT.as("invoice");

  private final DSLContext db;

  DocumentRows(DSLContext db) {
    this.db = db;
  }

  SelectOnConditionStep<Record> select() {
    var fields = new ArrayList<SelectField<?>>(List.of(DOCUMENT.fields()));
    fields.addAll(List.of(SERIES.CODE, INVOICE.YEAR, INVOICE.NUMBER));
    // An invoice is taken back within its own series.
    return db.select(fields).from(DOCUMENT).join(SERIES).on(SERIES.ID.eq(DOCUMENT.SERIES_ID))
        .leftJoin(INVOICE).on(INVOICE.ID.eq(DOCUMENT.CORRECTS));
  }

  static Document toDocument(Record row) {
    var currency = Currency.of(row.get(DOCUMENT.CURRENCY));
    return new Document(new DocumentId(row.get(DOCUMENT.ID)),
        new DocumentNumber(row.get(SERIES.CODE), row.get(DOCUMENT.YEAR), row.get(DOCUMENT.NUMBER)),
        row.get(DOCUMENT.ISSUED_AT), new BookingId(row.get(DOCUMENT.BOOKING_ID)), occasion(row),
        Subject.valueOf(row.get(DOCUMENT.SUBJECT)), parties(row),
        new Stay(row.get(DOCUMENT.LISTING_TITLE),
            StayDates.of(row.get(DOCUMENT.CHECK_IN), row.get(DOCUMENT.CHECK_OUT))),
        row.get(DOCUMENT.THROUGH_ROOST),
        new Figures(DocumentLinesJson.read(row.get(DOCUMENT.LINES), currency),
            DocumentLinesJson.read(row.get(DOCUMENT.INCLUDED_TAXES), currency),
            Money.of(row.get(DOCUMENT.TOTAL), currency)),
        corrects(row));
  }

  private static Occasion occasion(Record row) {
    UUID alteration = row.get(DOCUMENT.ALTERATION_ID);
    return new Occasion(OccasionKind.valueOf(row.get(DOCUMENT.OCCASION)),
        alteration == null ? null : new AlterationId(alteration));
  }

  private static Parties parties(Record row) {
    UUID seller = row.get(DOCUMENT.SELLER_ID);
    return new Parties(seller == null ? Seller.ROOST : new Seller(new UserId(seller)),
        DocumentLinesJson.details(row.get(DOCUMENT.SELLER)), new UserId(row.get(DOCUMENT.BUYER_ID)),
        DocumentLinesJson.details(row.get(DOCUMENT.BUYER)));
  }

  private static @Nullable Correction corrects(Record row) {
    UUID invoice = row.get(DOCUMENT.CORRECTS);
    return invoice == null
        ? null
        : new Correction(new DocumentId(invoice),
            new DocumentNumber(row.get(SERIES.CODE), row.get(INVOICE.YEAR), row.get(INVOICE.NUMBER)));
  }
}
