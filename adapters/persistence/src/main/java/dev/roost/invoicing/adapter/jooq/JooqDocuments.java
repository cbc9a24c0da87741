package dev.roost.invoicing.adapter.jooq;

import static dev.roost.invoicing.adapter.jooq.generated.Tables.DOCUMENT;
import static dev.roost.invoicing.adapter.jooq.generated.Tables.SERIES;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.Documents;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqDocuments implements Documents {

  private final DSLContext db;
  private final DocumentRows rows;

  JooqDocuments(DSLContext db, DocumentRows rows) {
    this.db = db;
    this.rows = rows;
  }

  @Override
  public void add(Document it) {
    var parties = it.parties();
    var seller = parties.seller().host();
    var alteration = it.occasion().alteration();
    var corrects = it.corrects();
    db.insertInto(DOCUMENT)
        .set(DOCUMENT.ID, it.id().value())
        .set(DOCUMENT.SERIES_ID, field(select(SERIES.ID).from(SERIES).where(SERIES.CODE.eq(it.number().series()))))
        .set(DOCUMENT.YEAR, it.number().year())
        .set(DOCUMENT.NUMBER, it.number().number())
        .set(DOCUMENT.KIND, it.kind().name())
        .set(DOCUMENT.SUBJECT, it.subject().name())
        .set(DOCUMENT.OCCASION, it.occasion().kind().name())
        .set(DOCUMENT.BOOKING_ID, it.booking().value())
        .set(DOCUMENT.ALTERATION_ID, alteration == null ? null : alteration.value())
        .set(DOCUMENT.SELLER_ID, seller == null ? null : seller.value())
        .set(DOCUMENT.BUYER_ID, parties.buyer().value())
        .set(DOCUMENT.SELLER, DocumentLinesJson.write(parties.sellerDetails()))
        .set(DOCUMENT.BUYER, DocumentLinesJson.write(parties.buyerDetails()))
        .set(DOCUMENT.LISTING_TITLE, it.stay().listing())
        .set(DOCUMENT.CHECK_IN, it.stay().dates().checkIn())
        .set(DOCUMENT.CHECK_OUT, it.stay().dates().checkOut())
        .set(DOCUMENT.THROUGH_ROOST, it.throughRoost())
        .set(DOCUMENT.CURRENCY, it.figures().total().currency().code())
        .set(DOCUMENT.LINES, DocumentLinesJson.write(it.figures().lines()))
        .set(DOCUMENT.INCLUDED_TAXES, DocumentLinesJson.write(it.figures().includedTaxes()))
        .set(DOCUMENT.TOTAL, it.figures().total().amount())
        .set(DOCUMENT.CORRECTS, corrects == null ? null : corrects.invoice().value())
        .set(DOCUMENT.ISSUED_AT, it.issuedAt())
        .execute();
  }

  @Override
  public Optional<Document> find(DocumentId id) {
    return rows.select().where(DOCUMENT.ID.eq(id.value())).fetchOptional(DocumentRows::toDocument);
  }

  @Override
  public List<Document> of(BookingId booking) {
    return rows.select().where(DOCUMENT.BOOKING_ID.eq(booking.value())).orderBy(DOCUMENT.ID)
        .fetch(DocumentRows::toDocument);
  }
}
